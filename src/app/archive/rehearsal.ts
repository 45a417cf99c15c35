import type { Bitset } from '../../core/archive/bitset.ts';
import type { Engine } from '../../core/archive/engine.ts';
import type { Manifest } from '../../core/archive/format.ts';
import { type Narrowing, NO_FILTERS } from '../../core/find/active-filters.ts';
import type { AtOnce } from './at-once.ts';
import { Telling } from './telling.ts';

/** So many choices of people are answered; after them an answer takes as long as any later one. */
const CHOICES = 8;

interface Parts {
  manifest: Manifest;
  engine: Engine;
  atOnce: AtOnce;
  /** Calls a little later: between two of them a reader may ask something. */
  later: (callback: () => void) => void;
}

/** For so many first letters, whatever the page asks after one; for the others the events alone. */
const ANSWERED = 3;

/**
 * Answers what readers are likely to choose, telling nobody: code that runs for the first time takes four times as
 * long, and the reader's first choice would. What is worked out once for all choices is here by then, too.
 */
export async function rehearse(parts: Parts): Promise<void> {
  const { people, counts } = parts.manifest;
  const likely = [...people.keys()]
    .sort((a, b) => (counts.person[b] ?? 0) - (counts.person[a] ?? 0))
    .slice(0, CHOICES / 2);
  // Each alone, and then one more at a time.
  const choices = [...likely.map((at) => [at]), ...likely.map((_, i) => likely.slice(0, i + 1))];
  for (const choice of choices) {
    await pause(parts);
    answerNobody({ ...NO_FILTERS, person: choice.flatMap((at) => people[at]?.id ?? []) }, null, parts);
  }
}

/** As much of the search as is rehearsed. @throws DataError */
interface Rehearsed {
  /** Looks up all that the field asks of a word. */
  rehearse: (q: string) => Promise<Bitset | null>;
  /** Events alone, which it keeps. */
  hits: (q: string) => Promise<Bitset | null>;
}

/**
 * The same of words that begin with some letters. The events of every letter are looked up: a first letter finds the
 * most, and could not be foreseen from the one before.
 */
export async function rehearseSearch(
  letters: readonly string[],
  { rehearse, hits }: Rehearsed,
  parts: Parts,
): Promise<void> {
  for (const [at, q] of letters.entries()) {
    await pause(parts);
    if (at < ANSWERED) answerNobody({ ...NO_FILTERS, q }, await rehearse(q), parts);
    else await hits(q);
  }
}

const pause = ({ later }: Parts) => new Promise<void>((resolve) => later(resolve));

function answerNobody(question: Narrowing, hits: Bitset | null, { engine, atOnce }: Parts): void {
  const answer = engine.answer(question, hits);
  const { shown, dated, undated, counts, ways, complete } = answer;
  new Telling().chosen({
    ...{ of: 0, version: 0, shown, dated, undated, counts, ways, complete },
    groups: engine.months(answer, 'gregorian'),
    ahead: atOnce.ahead(answer),
  });
}
