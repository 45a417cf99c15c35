import { describe, expect, it } from 'vitest';
import { PUBLICATIONS, READ, REFUSED } from './apply.cases.ts';
import { applyRule, type WordsContext } from './apply.ts';
import { readWhen } from './read-when.ts';
import { RULES } from './rules/index.ts';
import { TAGGED } from './tag.cases.ts';

function contextOf(published: keyof typeof PUBLICATIONS, anchor: string | undefined): WordsContext {
  return { ...PUBLICATIONS[published], anchor: (anchor && readWhen(anchor)) || undefined };
}

describe('applyRule', () => {
  it.each(READ)(
    '$rule reads «$words» ($published) as $gives',
    ({ rule, words, published, anchor, gives }) => {
      const list = typeof words === 'string' ? [words] : words;
      expect(applyRule(rule, list, contextOf(published, anchor))).toEqual({
        edtf: gives.replace('!', ''),
        conflict: gives.startsWith('!'),
      });
    },
  );

  it.each(READ)('$rule: readWhen reads what «$words» ($published) gives', ({ gives }) => {
    expect(readWhen(gives.replace('!', ''))).not.toBeNull();
  });

  it.each(REFUSED)('$rule refuses «$words» ($published)', ({ rule, words, published, anchor, because }) => {
    expect(applyRule(rule, [words], contextOf(published, anchor))).toEqual({
      refused: expect.stringContaining(because),
    });
  });

  it('has a case for every rule', () => {
    const tagged = TAGGED.flatMap(({ gives }) => gives.map((one) => one.split(' ')[0]));
    expect(new Set([...READ.map((known) => known.rule), ...tagged])).toEqual(new Set(Object.keys(RULES)));
  });

  it('never dates words that it cannot read to the end', () => {
    for (const { rule, words, published, anchor } of READ) {
      const longer = [...(typeof words === 'string' ? [words] : words), 'ربما'];
      expect(applyRule(rule, longer, contextOf(published, anchor))).toHaveProperty('refused');
    }
  });
});
