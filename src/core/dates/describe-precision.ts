import type { Precision, When } from '../model/published.ts';
import { isOneUnit, SCALES, type Scale } from './scale.ts';
import type { DateSpeech } from './speech.ts';

/**
 * How exactly a date is known, to stand after it: «بدقة شهر». Beside days of another calendar it says that the
 * month is a Gregorian one.
 */
export function describePrecision(when: When, { t, calendar }: DateSpeech): string {
  const precision = t(keyOf(when));
  const isOfUnit = when.form === 'part' || when.form === 'span' || when.form === 'day';
  if (calendar === 'gregorian' || when.precision === 'day' || !isOfUnit) return precision;
  return t('precisionGregorian', { precision });
}

function keyOf(when: When): string {
  switch (when.form) {
    case 'part':
      return isNamedUnit(when) ? WITHIN_ONE[when.precision] : WITHIN_RUN[SCALES[when.precision]];
    case 'set':
      return 'precisionSet';
    case 'around':
      return 'precisionAround';
    case 'open':
      return when.earliest === null ? 'precisionOpenStart' : 'precisionOpenEnd';
    default:
      return WITHIN_ONE[when.precision];
  }
}

const WITHIN_ONE: Record<Precision, string> = {
  day: 'precisionDay',
  month: 'precisionMonth',
  season: 'precisionSeason',
  year: 'precisionYear',
  decade: 'precisionDecade',
  century: 'precisionCentury',
};

const WITHIN_RUN: Record<Scale, string> = {
  day: 'precisionDays',
  month: 'precisionMonths',
  year: 'precisionYears',
};

function isNamedUnit({ earliest, latest, precision }: When): boolean {
  return earliest !== null && latest !== null && isOneUnit({ earliest, latest }, precision);
}
