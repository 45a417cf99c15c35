import { describeBeside, describePrecision, describeWhen } from '../dates/describe.ts';
import type { When } from '../model/published.ts';
import type { ExportedDate } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';

/**
 * A date for an export. Its words say how exactly it is known wherever that is less than a day: a reader of the
 * file has no mark beside them, and a spreadsheet takes a bare "July 2025" for the first of the month.
 */
export function sayDate(when: When, { dates, t }: ExportSpeech): ExportedDate {
  const { edtf, earliest, latest, precision, form, approximate, candidates } = when;
  const said = describeWhen(when, dates);
  const beside = describeBeside(when, dates);
  const date = beside === null ? said : t('dateBeside', { date: said, beside });
  const isKnownToTheDay = precision === 'day' && (form === 'day' || form === 'span');
  return {
    words: isKnownToTheDay ? date : t('dateTo', { date, precision: describePrecision(when, dates) }),
    ...{ edtf, earliest, latest, precision, form, approximate },
    ...(candidates !== undefined && { candidates }),
  };
}
