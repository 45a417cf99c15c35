import type { Day, When } from '../../model/published.ts';
import { daysFrom } from '../day.ts';
import type { Refusal } from './rule.ts';

/** The days that the citation counted from may have fallen on. Refused if it is missing or not known to the day. */
export function anchorDays(anchor: When | undefined): { days: Day[] } | Refusal {
  if (!anchor) return { refused: 'This rule counts from another citation: name it as the anchor.' };
  const { earliest, latest, precision } = anchor;
  if (precision !== 'day' || earliest === null || latest === null) {
    return {
      refused: `The anchor’s date, ${anchor.edtf}, is not known to the day, so nothing can be counted from it.`,
    };
  }
  const ranges = anchor.candidates ?? [{ earliest, latest }];
  return { days: ranges.flatMap((range) => daysFrom(range.earliest, range.latest)) };
}
