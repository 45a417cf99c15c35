/** The events that all pages of the bench show: ten years, half of them points, half of them ranges. */
import { headline } from './headlines.ts';
import { randomFrom } from './random.ts';

export const DAY_MS = 86_400_000;
/** 1 January 2015, as days since 1970. */
export const FIRST_DAY = 16_436;
export const DAYS = 3653;

export const TOPICS = 6;
export const PEOPLE = 500;
export const KINDS = 8;

export interface BenchEvent {
  id: string;
  title: string;
  /** Days since 1 January 1970; both are inside. */
  first: number;
  last: number;
  kind: number;
  topic: number;
  people: number[];
  /** Numbers of articles. */
  articles: number[];
}

/** Of so many events, how many articles there are. */
export const articlesFor = (n: number) => Math.ceil(n / 5);

/** In UTC milliseconds; the end is outside. */
export const SPAN = { from: FIRST_DAY * DAY_MS, to: (FIRST_DAY + DAYS) * DAY_MS };

/** In order of time, those of one date in order of their ids; the same at every call. */
export function* makeEvents(n: number): Generator<BenchEvent> {
  const random = randomFrom(n);
  const starts = new Uint16Array(n);
  for (let i = 0; i < n; i += 1) starts[i] = Math.floor(random() * DAYS);
  starts.sort();
  const width = String(n).length;
  for (let i = 0; i < n; ) {
    const day = starts[i] ?? 0;
    let end = i;
    while (starts[end] === day) end += 1;
    const lengths = Array.from({ length: end - i }, () => lengthOf(random, day)).sort((a, b) => a - b);
    for (const length of lengths) {
      yield eventAt(`e-${String(i).padStart(width, '0')}`, FIRST_DAY + day, length, n, random);
      i += 1;
    }
  }
}

/** Days after the first: a range lasts up to two months, and ends within the ten years. */
function lengthOf(random: () => number, day: number): number {
  if (random() < 0.5) return 0;
  return Math.min(1 + Math.floor(random() ** 3 * 60), DAYS - 1 - day);
}

function eventAt(id: string, first: number, length: number, n: number, random: () => number): BenchEvent {
  const articles = articlesFor(n);
  const longTail = (size: number) => Math.floor(random() ** 2 * size);
  const several = (most: number) => 1 + Math.floor(random() ** 3 * most);
  const some = (count: number, size: number) => [
    ...new Set(Array.from({ length: count }, () => longTail(size))),
  ];
  return {
    ...{ id, title: headline(random), first, last: first + length },
    kind: longTail(KINDS),
    topic: longTail(TOPICS),
    people: some(several(3), PEOPLE),
    articles: some(several(6), articles),
  };
}
