import { dayToMs } from '../../core/dates/day.ts';
import type { Day, Id, When } from '../../core/model/published.ts';
import { compareText } from '../report/report.ts';

const DAY_MS = 86_400_000;

/** By which texts are sorted: two days in one number, since a million of them are compared again and again. */
export type Order = number;

/** Makes all days that can be written positive. */
const SHIFT = 1_000_000;
/** Later than any day that can be written. */
const OPEN = 2 ** 23 - 2;
const UNDATED = 2 ** 23 - 1;
const ROOM = 2 ** 23;

/** Order of time as `compareWhen` (core) has it: a test holds them together. */
export function orderOf(when: Pick<When, 'earliest' | 'latest'> | null): Order {
  if (!when) return UNDATED * ROOM;
  return numberOf(when.earliest ?? when.latest) * ROOM + numberOf(when.latest);
}

function numberOf(day: Day | null): number {
  return day === null ? OPEN : dayToMs(day) / DAY_MS + SHIFT;
}

/** In order of time, those of one date by id. A new array. */
export function inOrder<T extends { order: Order; id: Id }>(texts: readonly T[]): T[] {
  // Numbers beside each other are compared several times as fast as those in objects of many kinds.
  const orders = Float64Array.from(texts, ({ order }) => order);
  const of = (n: number): number => orders[n] ?? 0;
  return [...texts.keys()]
    .sort((a, b) => of(a) - of(b) || compareText(texts[a]?.id ?? '', texts[b]?.id ?? ''))
    .flatMap((n) => texts[n] ?? []);
}
