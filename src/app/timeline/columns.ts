import { dayToMs } from '../../core/dates/day.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import { clashOf } from '../marks/clash.ts';
import { type Extent, extentOf } from '../marks/geometry.ts';
import { DAY_MS } from './scale.ts';

/**
 * The days of an event as columns through all lanes, in order of time: each candidate its own, and each side of
 * a disagreement; those that adjoin as one.
 */
export function columnsOf(event: EventHead): Extent[] {
  const dates = clashOf(event)?.map(({ when }) => when) ?? (event.when === null ? [] : [event.when]);
  const days = dates.flatMap((when) => {
    if (when.form !== 'set' || when.candidates === undefined) return extentOf(when) ?? [];
    return when.candidates.map(({ earliest, latest }) => ({
      from: dayToMs(earliest),
      to: dayToMs(latest) + DAY_MS,
    }));
  });
  return joined(days.sort((a, b) => a.from - b.from));
}

function joined(days: readonly Extent[]): Extent[] {
  const columns: Extent[] = [];
  for (const { from, to } of days) {
    const last = columns.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns;
}
