import { daysFrom } from '../../../src/core/dates/day.ts';
import { readWhen } from '../../../src/core/dates/read-when.ts';
import type { When } from '../../../src/core/model/published.ts';
import type { GoldText } from './gold.ts';

/**
 * Whether two values say the same: of dates the same bounds, precision and form, in whatever order a set is
 * written; by `bounds` only the same first and last day. Lengths and empty values must be equal as written.
 */
export function sameValue(found: string, right: string, compare: GoldText['compare']): boolean {
  if (found === right) return true;
  const [one, other] = [readWhen(found), readWhen(right)];
  if (!one || !other || one.earliest !== other.earliest || one.latest !== other.latest) return false;
  if (compare === 'bounds') return true;
  return one.precision === other.precision && kindOf(one) === kindOf(other) && daysOf(one) === daysOf(other);
}

/** An exact day, month or year, one of several, all of a span, about: a set that was written as a range is one too. */
function kindOf({ form, approximate, edtf }: When): string {
  const isSet = edtf.startsWith('[');
  return `${isSet && form === 'part' ? 'set' : form} ${approximate}`;
}

/** What a set may be, in order, neighbours joined. */
function daysOf({ candidates, edtf, earliest, latest }: When): string {
  if (!edtf.startsWith('[') || !earliest || !latest) return '';
  return (candidates ?? [{ earliest, latest }])
    .flatMap((range) => daysFrom(range.earliest, range.latest))
    .join();
}
