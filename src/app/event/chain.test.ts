import { describe, expect, test } from 'vitest';
import type { Citation } from '../../core/model/published.ts';
import { chainOf } from './chain.ts';
import { aCitation, aDay, anEvent, anIndex, byWords } from './small-corpus.cases.ts';

const dated = aCitation('dated', { when: aDay('2022-01-19'), dating: byWords() });
const chain = (citation: Citation, missing?: string) => {
  const event = anEvent(
    'visit',
    [citation, dated],
    missing === undefined ? {} : { missing: { en: missing } },
  );
  const other = anEvent('call', [aCitation('call-said', { when: aDay('2022-01-01') })]);
  return chainOf({ event, citation }, anIndex([event, other]));
};
const kinds = (citation: Citation) => chain(citation).map(({ kind }) => kind);

describe('chain from words to a date', () => {
  const when = aDay('2022-01-19');
  const toCall = { to: 'citation', key: 'call-said' } as const;
  const cases: [string, Partial<Citation>, string[]][] = [
    ['counted from publication', { when, dating: byWords() }, ['words', 'rule', 'publication', 'date']],
    [
      'that names its own day',
      { when, dating: byWords({ anchor: { to: 'nothing' } }) },
      ['words', 'rule', 'date'],
    ],
    [
      'counted from another event',
      { when, dating: byWords({ anchor: toCall }) },
      ['words', 'rule', 'anchor', 'date'],
    ],
    [
      'that may mean an event or publication',
      { when, dating: byWords({ anchor: toCall, conflict: true }) },
      ['words', 'rule', 'anchor', 'publication', 'date'],
    ],
    [
      'by an editor, with words',
      {
        when,
        dating: {
          by: 'editor',
          words: [{ paragraph: 0, start: 0, end: 1, exact: 'x' }],
          reason: { en: 'why' },
        },
      },
      ['words', 'editor', 'date'],
    ],
    [
      'by an editor, without words',
      { when, dating: { by: 'editor', words: [], reason: { en: 'why' } } },
      ['editor', 'date'],
    ],
    [
      'by the same occasion',
      { when, dating: { by: 'same-occasion', key: 'dated' } },
      ['same-occasion', 'date'],
    ],
    ['of nothing', {}, ['nothing', 'undated']],
  ];

  test.each(cases)('%s', (_, part, expected) => {
    expect(kinds(aCitation('one', part))).toEqual(expected);
  });

  test('the rule knows that the words contradict themselves, and what the editor says of them', () => {
    const dating = byWords({ conflict: true, note: { en: 'what' }, reason: { en: 'why' } });
    const rule = chain(aCitation('one', { when, dating })).find(({ kind }) => kind === 'rule');
    const notes = [{ en: 'what' }, { en: 'why' }];
    expect(rule).toEqual({ kind: 'rule', rule: 'today', conflict: true, notes });
  });

  test('the anchor leads to the citation that was counted from', () => {
    const links = chain(aCitation('one', { when, dating: byWords({ anchor: toCall }) }));
    expect(links.find(({ kind }) => kind === 'anchor')).toMatchObject({ cited: { event: { id: 'call' } } });
  });

  test('the same occasion leads to the citation that dates it', () => {
    const [link] = chain(aCitation('one', { when, dating: { by: 'same-occasion', key: 'call-said' } }));
    expect(link).toMatchObject({ cited: { event: { id: 'call' }, citation: { key: 'call-said' } } });
  });

  test('nothing says what is missing and who dates the event instead', () => {
    const [link] = chain(aCitation('one'), 'the day');
    expect(link).toMatchObject({ missing: { en: 'the day' }, dated: [{ citation: { key: 'dated' } }] });
  });
});
