import { addMonths, startOfYear } from '../../core/calendar/months.ts';
import { partsIn } from '../../core/calendar/parts.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day } from '../../core/model/published.ts';
import { numberOf } from './day-number.ts';

/** Room for a year and some air beside it, in pixels. */
const LABEL_PX = 46;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The years that are named, each at its first day in the calendar. */
export function yearLabels(
  span: { from: Day; to: Day },
  calendar: Calendar,
  width: number,
): { year: number; at: number }[] {
  const years = (numberOf(span.to) - numberOf(span.from)) / 365.25;
  const step = STEPS.find((choice) => (width / years) * choice >= LABEL_PX) ?? 1000;
  const labels: { year: number; at: number }[] = [];
  for (let day = startOfYear(span.from, calendar); day <= span.to; day = addMonths(day, calendar, 12)) {
    const { year } = partsIn(day, calendar);
    if (year % step === 0 && day >= span.from) labels.push({ year, at: numberOf(day) });
  }
  return labels;
}
