import type { Precision, When } from '../model/published.ts';
import { isOneUnit, SCALES, type Scale } from './scale.ts';
import type { DateSpeech } from './speech.ts';

/** How exactly a date is known, to stand after it: «بدقة شهر». */
export function describePrecision(when: When, { t }: DateSpeech): string {
  switch (when.form) {
    case 'part':
      return t(isNamedUnit(when) ? WITHIN_ONE[when.precision] : WITHIN_RUN[SCALES[when.precision]]);
    case 'set':
      return t('precisionSet');
    case 'around':
      return t('precisionAround');
    case 'open':
      return t(when.earliest === null ? 'precisionOpenStart' : 'precisionOpenEnd');
    default:
      return t(WITHIN_ONE[when.precision]);
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
