/** Dates as small numbers, and back: what cannot be said by them stands whole beside them. */
import { dayOfNumber, numberOf } from '../dates/day-number.ts';
import type { When } from '../model/published.ts';
import { FORMS, PRECISIONS } from './codes.ts';
import type { Dates, WholeDates } from './fields.ts';
import { plainWhen, sameWhen } from './plain-when.ts';

/** @param whens undated ones last @throws RangeError if they are not */
export function packDates(whens: readonly (When | null)[]): Dates {
  const none = whens.indexOf(null);
  const dated = none < 0 ? whens.length : none;
  if (whens.some((when, i) => (when === null) !== i >= dated))
    throw new RangeError('Undated ones stand last');
  const dates: Dates = {
    ...{ dated, days: [], lasts: [], precisions: '', forms: '' },
    ...{ openStarts: [], openEnds: [], approximate: [] },
  };
  let before = 0;
  for (const [at, when] of whens.entries()) {
    if (when === null) break;
    const { earliest, latest } = when;
    const known = earliest ?? latest;
    const day = known === null ? before : numberOf(known);
    dates.days.push(day - before);
    dates.lasts.push(latest === null ? 0 : numberOf(latest) - day);
    dates.precisions += PRECISIONS.indexOf(when.precision);
    dates.forms += FORMS.indexOf(when.form);
    if (earliest === null) dates.openStarts.push(at);
    if (latest === null) dates.openEnds.push(at);
    if (when.approximate) dates.approximate.push(at);
    before = day;
  }
  return dates;
}

/** Dates that come out again as they went in. */
export function packWholeDates(whens: readonly (When | null)[]): WholeDates {
  const dates = packDates(whens);
  const extras: Record<string, When> = {};
  for (const [at, plain] of plainWhens(dates).entries()) {
    const when = whens[at];
    if (when && !sameWhen(plain, when)) extras[at] = when;
  }
  return { ...dates, extras };
}

/** @param length with the undated ones */
export function unpackDates(dates: WholeDates, length: number): (When | null)[] {
  const at = dateReader(dates);
  return Array.from({ length }, (_, place) => at(place));
}

function plainWhens(dates: Dates): When[] {
  const at = plainReader(dates);
  return dates.days.map((_, place) => at(place));
}

/** Reads single dates, by their place: of a piece with hundreds, few are wanted at a time. */
export function dateReader(dates: WholeDates): (place: number) => When | null {
  const plain = plainReader(dates);
  const { extras } = dates;
  const { length } = dates.days;
  return (place) => extras[place] ?? (place < length ? plain(place) : null);
}

function plainReader(dates: Dates): (place: number) => When {
  const openStarts = new Set(dates.openStarts);
  const openEnds = new Set(dates.openEnds);
  const approximate = new Set(dates.approximate);
  const days = sums(dates.days);
  return (place) => {
    const day = days[place] ?? 0;
    return plainWhen({
      earliest: openStarts.has(place) ? null : dayOfNumber(day),
      latest: openEnds.has(place) ? null : dayOfNumber(day + (dates.lasts[place] ?? 0)),
      precision: PRECISIONS[Number(dates.precisions[place])] ?? 'day',
      form: FORMS[Number(dates.forms[place])] ?? 'day',
      approximate: approximate.has(place),
    });
  };
}

/** Each with all before it. */
function sums(differences: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from(differences, (difference) => {
    sum += difference;
    return sum;
  });
}
