/** The same day and the same months as each choice would write them: a sample says more than a name. Pure. */
import type { Day } from '../../core/model/published.ts';
import { dayIn } from '../i18n/day-in.ts';
import { localeOf, type SpeechChoice } from '../i18n/locale.ts';

export function sampleDay(choice: SpeechChoice, day: Day): string {
  return dayIn(localeOf(choice), day);
}

/** January: there the names differ most. */
export function sampleMonth(choice: SpeechChoice): string {
  const format = new Intl.DateTimeFormat(localeOf(choice), { month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2001, 0, 1));
}
