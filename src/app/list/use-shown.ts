import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day, Id } from '../../core/model/published.ts';
import { type Anchor, dayOf, rowNear } from './anchor.ts';
import { SHELF } from './long-layout.ts';
import type { LongPlaces } from './use-long-places.ts';
import type { LongRows, Start } from './use-long-rows.ts';
import type { ListVolume } from './volume.ts';

/** What is drawn, and where. */
export interface Drawn {
  rows: LongRows;
  places: LongPlaces;
}

/**
 * The reader's place among other rows; `null`: at their beginning.
 *
 * @param goal row of the whole list that the reader wants to see instead
 */
export function startIn(
  { rows, places }: Drawn,
  next: ListVolume,
  calendar: Calendar,
  goal: number | null,
): Start | null {
  if (goal !== null) {
    const row = Math.max(0, Math.min(goal - next.first, next.length - 1));
    return { anchor: { row, id: null, day: null, below: places.sizes.headings }, row };
  }
  const anchor = topRow(rows, places);
  if (anchor === null || next.length === 0) return null;
  const { first, of, choice } = rows.source;
  // The same rows, of which another part is drawn.
  const same = anchor.row + first - next.first;
  const isSame = of === next.of && choice === next.choice && same >= 0 && same < next.length;
  return { anchor, row: isSame ? same : rowNear(anchor, rows.source, next, calendar) };
}

function topRow(rows: LongRows, places: LongPlaces): Anchor | null {
  const { layout, heads } = rows;
  const top = places.scrolled();
  // At the beginning a reader stays there, whatever comes to stand above the rows.
  if (top <= 0) return null;
  const edge = top + places.sizes.headings;
  for (const item of places.items) {
    const row = layout.items[item] ?? -1;
    if (row < 0 || places.startOf(item + 1) <= edge) continue;
    const head = heads.get(row) ?? null;
    return row === 0
      ? null
      : { row, id: head?.id ?? null, day: dayOf(head), below: places.startOf(item) - top };
  }
  return null;
}

/** Puts the reader back where they stood, where other rows are drawn. */
export function useReturn({ rows: { start, layout }, places }: Drawn): void {
  const done = useRef<Start | null>(null);
  useLayoutEffect(() => {
    if (start === done.current) return;
    done.current = start;
    if (start) places.scrollTo(places.startOf(layout.itemOf(start.row)) - start.anchor.below);
  });
}

/**
 * Scrolls the row of the selected event into sight when another is selected, or other events are chosen; not when
 * more of them have come.
 *
 * @param place its row as far as is known: believed once the row says so itself
 */
export function useSelectedShown({ rows, places }: Drawn, selected: Id | null, place: number): void {
  const shown = useRef<{ selected: Id | null; choice: unknown }>({ selected: null, choice: null });
  useEffect(() => {
    const { choice } = rows.source;
    if (selected === null) shown.current = { selected, choice };
    if (shown.current.selected === selected && shown.current.choice === choice) return;
    if (place < 0 || place >= rows.source.length) return;
    const head = rows.heads.get(place);
    if (head === undefined) return rows.need(place, place + 1);
    if (head?.id !== selected) return;
    shown.current = { selected, choice };
    places.show(rows.layout.itemOf(place), 'auto');
  });
}

/** Brings the shelf of undated reports into sight when it is asked for, and the focus to its heading. */
export function useShelfShown(
  { rows: { layout }, places }: Drawn,
  heading: RefObject<HTMLElement | null>,
  wanted: boolean,
  onShelf: () => void,
): void {
  const isAsked = useRef(false);
  useEffect(() => {
    if (!wanted) return;
    const item = layout.items.indexOf(SHELF);
    if (item < 0) return;
    if (!isAsked.current) places.scrollTo(places.startOf(item) - places.sizes.above);
    isAsked.current = heading.current === null;
    if (heading.current === null) return;
    heading.current.focus({ preventScroll: true });
    onShelf();
  });
}

/** Fetches the rows on the screen and says which days they cover. */
export function useRowsSeen({ rows, places }: Drawn, onDays: (from: Day, to: Day) => void): void {
  const { layout, heads, need } = rows;
  const told = useRef('');
  useEffect(() => {
    if (places.seen === null) return;
    const seen = layout.items.subarray(places.seen.from, places.seen.to + 1).filter((row) => row >= 0);
    const [first, last] = [seen[0], seen.at(-1)];
    if (first === undefined || last === undefined) return;
    need(first, last + 1);
    const days = [...seen].flatMap((row) => dayOf(heads.get(row) ?? null) ?? []);
    const [from, to] = [days[0], days.at(-1)];
    if (!from || !to || told.current === `${from} ${to}`) return;
    told.current = `${from} ${to}`;
    onDays(from, to);
  });
}
