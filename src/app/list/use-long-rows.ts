import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { EventHead } from '../../core/model/event-head.ts';
import { type Anchor, rowAmong } from './anchor.ts';
import { type LongLayout, layoutOf } from './long-layout.ts';
import { IN_PAGE } from './long-list-source.ts';
import type { ListVolume } from './volume.ts';

/** Rows are asked for in steps of so many, and as many beyond on both sides. */
const STEP = 64;
/** Of another choice, so many are asked for at first: a screen of them, and some above it. */
const FIRST = 48;
const ABOVE = 12;
/** More than this are not kept, but for those around what is seen. */
const MOST = 6000;
const AROUND = 1500;
/** Milliseconds that what was chosen before stands until the first rows of the next are here. */
const PATIENCE = 200;

/** Where the reader stood in the rows before, and near which row of these that is. */
export interface Start {
  anchor: Anchor;
  row: number;
}

/** Rows that are drawn: those of the newest source whose first rows are here. */
export interface DrawnRows {
  source: ListVolume;
  layout: LongLayout;
  heads: ReadonlyMap<number, EventHead | null>;
  /** `null`: the reader stands where they stood, at the beginning. */
  start: Start | null;
}

export interface LongRows extends DrawnRows {
  /** Fetches rows of the drawn source that are not here. */
  need: (from: number, to: number) => void;
  /** All rows are here. */
  isWhole: boolean;
}

/**
 * The rows of the newest source as they come. Another source is drawn when its first rows are here: a list that is
 * empty for the blink of an eye at every letter typed is no list.
 *
 * @param startIn where the reader stands in another source; the same function at every call
 */
export function useLongRows(source: ListVolume, startIn: (next: ListVolume) => Start | null): LongRows {
  const [drawn, setDrawn] = useState(() => drawnOf(source, new Map(), null));
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const asked = useRef('');
  const newest = useRef(source);

  // What is here already is drawn with all that says of which choice it is.
  useLayoutEffect(() => {
    if (source === newest.current) return;
    newest.current = source;
    let isOver = false;
    let isDrawn = false;
    const start = startIn(source);
    const heads = new Map<number, EventHead | null>();
    const from = Math.max(0, (start?.row ?? 0) - ABOVE);
    const to = Math.min(source.length, from + FIRST);
    let patience: ReturnType<typeof setTimeout> | undefined;
    const draw = (came: readonly (EventHead | null)[]) => {
      if (isOver) return;
      clearTimeout(patience);
      put(heads, from, came);
      if (isDrawn) return redraw();
      isDrawn = true;
      asked.current = '';
      const row = start && (rowAmong(start.anchor, from, came) ?? start.row);
      setDrawn(drawnOf(source, heads, start && row !== null ? { ...start, row } : null));
    };
    const answer = source.rows(from, to);
    if (answer instanceof Promise) {
      patience = setTimeout(() => draw([]), PATIENCE);
      answer.then(draw, () => draw([]));
    } else draw(answer);
    return () => {
      isOver = true;
      clearTimeout(patience);
    };
  }, [source, startIn]);

  const need = useCallback(
    (first: number, last: number) => {
      const { source, heads } = drawn;
      if (isHere(heads, first, last)) return;
      const from = Math.max(0, (Math.floor(first / STEP) - 1) * STEP);
      const to = Math.min(source.length, (Math.ceil(last / STEP) + 1) * STEP);
      const question = `${from} ${to}`;
      if (asked.current === question) return;
      asked.current = question;
      if (source.length > IN_PAGE) forget(heads, from, to);
      const answer = source.rows(from, to);
      const take = (came: readonly (EventHead | null)[]) => {
        put(heads, from, came);
        redraw();
      };
      if (answer instanceof Promise) answer.then(take, () => undefined);
      else take(answer);
    },
    [drawn],
  );

  return { ...drawn, need, isWhole: drawn.heads.size >= drawn.source.length };
}

type Drawn = DrawnRows & { heads: Map<number, EventHead | null> };

function drawnOf(source: ListVolume, heads: Drawn['heads'], start: Start | null): Drawn {
  return { source, layout: layoutOf(source), heads, start };
}

function put(heads: Map<number, EventHead | null>, from: number, came: readonly (EventHead | null)[]): void {
  for (const [at, head] of came.entries()) heads.set(from + at, head);
}

function isHere(heads: ReadonlyMap<number, unknown>, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) if (!heads.has(row)) return false;
  return true;
}

function forget(heads: Map<number, unknown>, from: number, to: number): void {
  if (heads.size < MOST) return;
  for (const row of heads.keys()) if (row < from - AROUND || row >= to + AROUND) heads.delete(row);
}
