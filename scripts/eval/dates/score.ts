import { align, type Pair } from './align.ts';
import type { Suite, Tagger } from './gold.ts';

/** Shares in percent, to one decimal. */
export interface Score {
  expected: number;
  found: number;
  precision: number;
  recall: number;
  value: number;
  overlap: number;
  spanAndValue: number;
  /** Things found where nothing is, or a second time, of 100 found. */
  spurious: number;
}

/** A text in which something is not as it should be. */
export interface Miss {
  suite: string;
  theme: string;
  text: string;
  published: string | null;
  pair: Pair;
}

export interface Scored {
  suite: string;
  /** Only dates of the calendar. */
  calendar: Score;
  /** Everything: lengths and vague words too. */
  core: Score;
  misses: Miss[];
  /** Sentences with nothing to find, and in how many of them something was found. */
  quiet: { texts: number; alarms: number };
}

/** Measures a tagger on a set. */
export function scoreSuite(suite: Suite, tagger: Tagger): Scored {
  const results = suite.groups.flatMap((texts) => {
    const found = tagger(texts);
    return texts.map((gold, at) => ({ gold, pairs: align(gold, found[at] ?? []) }));
  });
  const pairs = results.flatMap((result) => result.pairs);
  const misses = results.flatMap(({ gold, pairs }) =>
    pairs
      .filter(({ value, span }) => !value || !span)
      .map((pair) => ({
        suite: suite.name,
        theme: gold.theme,
        text: gold.text,
        published: gold.published,
        pair,
      })),
  );
  const quiet = results.filter(({ gold }) => gold.expected.length === 0);
  const alarms = quiet.filter(({ pairs }) => pairs.length > 0).length;
  return {
    suite: suite.name,
    calendar: scorePairs(pairs.filter(isOfCalendar)),
    core: scorePairs(pairs),
    misses,
    quiet: { texts: quiet.length, alarms },
  };
}

/** A date found where a length of time stands counts in neither direction; a length found at a date is none found. */
function isOfCalendar({ expected, found }: Pair): boolean {
  if (expected) return expected.calendar;
  return found !== null && found.type === 'date' && found.edtf !== '';
}

function scorePairs(pairs: readonly Pair[]): Score {
  const count = (test: (pair: Pair) => boolean) => pairs.filter(test).length;
  const expected = count((pair) => pair.expected !== null);
  const found = count((pair) => pair.found !== null);
  const right = count(({ value }) => value);
  const f1 = (matching: number) => percent(2 * matching, expected + found);
  return {
    expected,
    found,
    precision: percent(right, found),
    recall: percent(right, expected),
    value: f1(right),
    overlap: f1(count((pair) => pair.expected !== null && pair.found !== null)),
    spanAndValue: f1(count(({ value, span }) => value && span)),
    spurious:
      found === 0
        ? 0
        : percent(
            count(({ expected }) => expected === null),
            found,
          ),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}
