/** Columns for tests of the grid: only what it looks at is filled in. */
import { emptySet } from './bitset.ts';
import { FORMS } from './codes.ts';
import type { Columns, Lists } from './columns.ts';
import { Grid } from './grid.ts';

export interface GridEvent {
  /** Day number. */
  from: number;
  days: number;
  rank?: number;
  kind?: number;
  open?: boolean;
  /** Below `TOPICS`; others have no lane. */
  topics?: number[];
}

export const TOPICS = 3;

export function columnsOf(events: readonly GridEvent[]): Columns {
  const { length } = events;
  const lists = (values: readonly (readonly number[])[]): Lists => {
    const start = new Uint32Array(length + 1);
    for (const [i, own] of values.entries()) start[i + 1] = (start[i] as number) + own.length;
    return { start, value: Uint16Array.from(values.flat()) };
  };
  const days = (value: (event: GridEvent) => number) => Int32Array.from(events, value);
  const none = lists(events.map(() => []));
  const [extentFrom, extentTo] = [days(({ from }) => from), days(({ from, days: long }) => from + long)];
  return {
    ...{ length, dated: length, extentFrom, extentTo },
    earliest: extentFrom,
    latest: days(({ from, days: long }) => from + long - 1),
    reaches: days(({ from, days: long }) => from + long - 1),
    status: new Uint8Array(length),
    precision: new Uint8Array(length),
    form: Uint8Array.from(events, ({ open }) => FORMS.indexOf(open ? 'open' : 'day')),
    kind: Uint16Array.from(events, ({ kind }) => kind ?? 0),
    rank: Uint16Array.from(events, ({ rank }) => rank ?? 0),
    disputed: emptySet(length),
    approximate: emptySet(length),
    candidates: new Map(),
    topics: lists(events.map(({ topics }) => topics ?? [])),
    people: none,
    places: none,
    articles: none,
    shards: Uint32Array.of(0, length),
    loaded: Uint8Array.of(1),
  };
}

/** With lanes for the topics below `TOPICS`, and one for the rest. */
export function aGrid(columns: Columns): Grid {
  const values = Array.from({ length: TOPICS }, (_, topic) => topic);
  const topic = { ids: values.map((value) => `t${value}`), values, rest: true };
  return new Grid(columns, { topic, person: topic, source: topic });
}
