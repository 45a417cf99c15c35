import { expect, it, test } from 'vitest';
import { buildSearch } from '../../core/find/search.ts';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import { optionsOf, type SearchOption } from './options.ts';
import { isSameLine } from './same-line.ts';

const search = buildSearch(smallCorpus, 'ar');

/** What the words find, as it comes with every answer: other objects each time. */
function linesOf(q: string): { option: SearchOption; index: typeof smallCorpus }[] {
  const index = structuredClone(smallCorpus);
  const { events, quotes } = optionsOf(structuredClone(search(q)) ?? new Map(), [], index);
  return [...events, ...quotes].map((option) => ({ option, index }));
}

const passageAt = (end: number) => ({
  index: structuredClone(smallCorpus),
  option: {
    kind: 'passage' as const,
    id: 'search-passage-first-0-0',
    proof: null,
    passage: {
      article: 'first',
      paragraph: 0,
      ranges: [{ start: 0, end }],
      snippet: { start: 0, end: 20, text: '', cut: { before: false, after: false } },
      at: '',
    },
  },
});

it('is the same line where the same words found it', () => {
  const [last, next] = [linesOf('تونس'), linesOf('تونس')];
  expect(last.length).toBeGreaterThan(2);
  expect(last.map((line, at) => isSameLine(line, next[at] as typeof line))).toEqual(last.map(() => true));
});

it('is another where other words of it were found', () => {
  const visit = (q: string) =>
    linesOf(q).find(({ option }) => option.id === 'search-event-spring-visit') ?? expect.fail(q);
  expect(isSameLine(visit('تونس'), visit('زيارة'))).toBe(false);
});

test.each([
  [4, 4, true],
  [4, 5, false],
])('a passage of which %i and then %i signs are marked', (last, next, isSame) => {
  expect(isSameLine(passageAt(last), passageAt(next))).toBe(isSame);
});

it('is another once the number of its article is known', () => {
  const last = { ...passageAt(4), index: { ...smallCorpus, articleNumbers: new Map() } };
  const next = { ...passageAt(4), index: { ...smallCorpus, articleNumbers: new Map([['first', 17]]) } };
  expect(isSameLine(last, next)).toBe(false);
});
