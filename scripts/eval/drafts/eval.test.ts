import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { readWhen } from '../../../src/core/dates/read-when.ts';
import type { Draft, Proposal } from '../../../src/core/draft/draft.ts';
import type { HandArticle } from './read-set.ts';
import { scoreDraft } from './score.ts';
import { scoreFolder } from './score-folder.ts';
import { isBelowBar, tableOf } from './table.ts';

const SETS = fileURLToPath(new URL('sets', import.meta.url));
const DATA = fileURLToPath(new URL('../../../data', import.meta.url));

describe('the made-up sets', () => {
  it.each(readdirSync(SETS))('%s compiles, so that its annotations are proved', (name) => {
    const compiled = compile(`${SETS}/${name}`);
    expect('errors' in compiled ? compiled.errors : []).toEqual([]);
  });
});

describe('the drafts', () => {
  it.each([DATA, SETS])('reach the bar in %s', (folder) => {
    const scores = scoreFolder(folder, () => {});
    expect(tableOf(scores).split('\n')).toHaveLength(scores.length + 2);
    expect(scores.flatMap(({ invented }) => invented)).toEqual([]);
    expect(isBelowBar(scores)).toBe(false);
  });
});

const PARAGRAPH = 'وقال الوزير أمس إن الرصيف جاهز. وأضاف أن العمل انتهى.';
const when = (edtf: string) => readWhen(edtf) ?? expect.fail(edtf);
const hand: HandArticle = {
  id: 'a',
  language: 'ar',
  publication: '2025-03-12',
  paragraphs: [PARAGRAPH],
  citations: [
    { event: 'one', paragraph: 0, start: 0, end: 15, exact: PARAGRAPH.slice(0, 15), edtf: '2025-03-11' },
    { event: 'two', paragraph: 0, start: 32, end: 40, exact: PARAGRAPH.slice(32, 40), edtf: '' },
  ],
};
const yesterday = {
  by: 'rule',
  start: 12,
  end: 15,
  rule: 'yesterday',
  when: when('2025-03-11'),
  anchor: 'publication',
  conflict: false,
} as const;
const proposal = (key: string, start: number, end: number, dating: Proposal['dating']) =>
  ({ key, paragraph: 0, start, end, dating }) as Proposal;
const score = (...proposals: Proposal[]) =>
  scoreDraft({ publication: '2025-03-12', proposals } as unknown as Draft, hand);

describe('a score', () => {
  const rule = yesterday;
  it('finds an event by overlap and the very date; undated equals undated', () => {
    const both = score(proposal('p', 3, 20, rule), proposal('q', 35, 50, { by: 'nothing' }));
    expect(both).toMatchObject({ found: 2, recall: 1, perEvent: 1, missed: [] });
    expect(score(proposal('p', 3, 20, { by: 'nothing' })).missed.map(({ event }) => event)).toEqual([
      'one',
      'two',
    ]);
    expect(score(proposal('p', 15, 32, rule)).found).toBe(0);
  });

  it('counts beside it every date whose own quote has no words for it', () => {
    const other = proposal('other', 32, 50, { by: 'same-occasion', key: 'own', when: rule.when });
    const one = score(proposal('own', 0, 31, rule), other);
    expect(one).toMatchObject({ invented: [], byOccasion: ['other'] });
    expect(tableOf([one]).split('\n')[1]).toMatch(/ 0 +1 +1\.00$/);
  });

  it('calls invented what does not follow from words in the quote', () => {
    const other = { ...rule, when: when('2025-03-10') };
    const outside = proposal('outside', 20, 31, rule);
    const wrong = proposal('wrong', 0, 31, other);
    const sound = proposal('sound', 0, 31, rule);
    const shared = (key: string, of: string) =>
      proposal(key, 32, 50, { by: 'same-occasion', key: of, when: rule.when });
    expect(
      score(
        sound,
        shared('shares', 'sound'),
        outside,
        wrong,
        shared('lost', 'nobody'),
        shared('of-outside', 'outside'),
      ).invented,
    ).toEqual(['outside', 'wrong', 'lost', 'of-outside']);
  });
});
