import type { Day, When } from '../model/published.ts';
import { daysFrom } from './day.ts';
import { readWhen } from './read-when.ts';

/** More possible days of publication than these say nothing. */
const MOST_DAYS = 1000;

/**
 * Every day on which a text may have been published, ascending; none where that is not known (`null`) or where there
 * are more than a thousand.
 *
 * @param publication a day or a set of days, or another EDTF with a first and a last day («2025-07»)
 * @throws RangeError if it is anything else: not EDTF, no day of the calendar, or open at one end
 */
export function publicationDays(publication: string | null): Day[] {
  if (publication === null) return [];
  const days = daysOf(readWhen(publication));
  if (days) return days;
  throw new RangeError(
    `publication is null or EDTF of days (2025-07-21, [2025-07-20..2025-07-31]), not “${publication}”`,
  );
}

function daysOf(when: When | null): Day[] | null {
  if (!when || when.earliest === null || when.latest === null) return null;
  const days = (when.candidates ?? [{ earliest: when.earliest, latest: when.latest }]).flatMap((range) =>
    daysFrom(range.earliest, range.latest),
  );
  return days.length > MOST_DAYS ? [] : days;
}
