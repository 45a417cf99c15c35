/** The same day and the same months as each choice would write them: a sample says more than a name. */
import { describeDay, describeMonth } from '../../core/dates/describe.ts';
import type { Day } from '../../core/model/published.ts';
import { dateSpeech } from '../i18n/date-speech.ts';
import type { SpeechChoice } from '../i18n/locale.ts';
import { speechOf } from '../i18n/speech.ts';

/** Words of the choice's language must be loaded. */
export function sampleDay(choice: SpeechChoice, day: Day): string {
  return describeDay(day, dateSpeech(speechOf(choice)));
}

/** January: there the names differ most. */
export function sampleMonth(choice: SpeechChoice): string {
  return describeMonth('2001-01-01', dateSpeech(speechOf({ ...choice, calendar: 'gregorian' })));
}
