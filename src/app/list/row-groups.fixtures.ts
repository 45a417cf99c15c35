import {
  NO_HEADING,
  OF_MONTH,
  OF_YEAR,
  OF_YEARS,
  type RowGroup,
  type RowGroups,
  RowGroupsMaker,
} from '../../core/archive/row-groups.ts';
import { numberOf } from '../../core/dates/day-number.ts';

/** Groups as they are told, for tests. */
export function packed(groups: readonly RowGroup[]): RowGroups {
  const made = new RowGroupsMaker();
  for (const { year, heading, first, count } of groups) {
    if (heading === null) made.add(year, NO_HEADING, 0, first, count);
    else if (heading.of === 'month') made.add(year, OF_MONTH, numberOf(heading.day), first, count);
    else if (heading.of === 'year') made.add(year, OF_YEAR, 0, first, count);
    else made.add(year, OF_YEARS, heading.to, first, count);
  }
  return made.done();
}
