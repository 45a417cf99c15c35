import { compatible } from '../dates/compatible.ts';
import type { Day, When } from '../model/published.ts';

/**
 * Whether a date may lie between two days, both inside; `null` is no limit. What is known of it decides: one
 * candidate of several is enough, so is one day of a month, and an open end has no end. Undated, it may lie
 * anywhere, which is no reason to say that it lies here.
 */
export function mayLieIn(when: When | null, since: Day | null, until: Day | null): boolean {
  if (since === null && until === null) return true;
  return when !== null && compatible(when, spanOf(since, until));
}

function spanOf(since: Day | null, until: Day | null): When {
  return {
    edtf: `${since ?? '..'}/${until ?? '..'}`,
    earliest: since,
    latest: until,
    precision: 'day',
    form: 'span',
    approximate: false,
  };
}

/** A day that a reader chose, to be said as the days of events are. */
export function dayWhen(day: Day): When {
  return { edtf: day, earliest: day, latest: day, precision: 'day', form: 'day', approximate: false };
}

/** The first and last day of which the dates of a corpus speak; `null` where none does. */
export function boundsOf(events: readonly { when: When | null }[]): { first: Day; last: Day } | null {
  const days = events
    .flatMap(({ when }) => [when?.earliest, when?.latest, when?.reaches])
    .filter((day) => day !== null && day !== undefined)
    .sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
