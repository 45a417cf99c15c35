import type { Day } from '../../model/published.ts';
import { addDays, partsOf } from '../day.ts';
import type { Match } from '../match/match.ts';
import { refuse } from './answer.ts';
import { monthOf } from './calendar.ts';
import type { Answer, Rule, RuleContext } from './rule.ts';
import { startOfWeek } from './weeks.ts';

/** Some months up to the publication: the beginning is unknown, the end lies in the month of publication. */
export const pastMonths: Rule = {
  name: 'past-months',
  example: '«خلال الأشهر الماضية», published 2025-07-20 → /2025-07',
  forms: ['within? some? MONTHS some? last|recent', 'within? last|recent MONTHS'],
  reads: '“in the past months”',
  gives: 'stretch',
  type: 'vague',
  read: (_found, { published }) => upTo(published, [MONTH_LENGTH, YEAR_LENGTH]),
};

/** Some days, weeks or years up to the publication: the beginning is unknown. */
export const pastWhile: Rule = {
  name: 'past-while',
  example: '«الأيام الماضية», published 2025-07-20 → /2025-07-20; «السنوات الأخيرة» → /2025',
  forms: ['within? some? DAYS|WEEKS|YEARS|DECADES some? last|recent', 'within? last|recent DAYS|WEEKS|YEARS'],
  reads: '“in the past days, weeks or years”',
  gives: 'stretch',
  type: 'vague',
  read: (found, { published }) =>
    upTo(
      published,
      found.has('YEARS') || found.has('DECADES') ? [YEAR_LENGTH] : [DAY_LENGTH, MONTH_LENGTH, YEAR_LENGTH],
    ),
};

/** Some days, weeks, months or years from the publication on: the end is unknown. */
export const comingWhile: Rule = {
  name: 'coming-while',
  example: '«الأيام المقبلة», published 2025-07-20 → 2025-07-20/; «السنوات المقبلة» → 2025/',
  forms: ['within? some? DAYS|WEEKS|MONTHS|YEARS|DECADES some? next', 'within? next DAYS|WEEKS|MONTHS|YEARS'],
  reads: '“in the coming days, weeks, months or years”',
  gives: 'stretch',
  type: 'vague',
  read(found, { published }) {
    const lengths =
      found.has('YEARS') || found.has('DECADES') ? [YEAR_LENGTH] : [DAY_LENGTH, MONTH_LENGTH, YEAR_LENGTH];
    const start = common(published, found.has('MONTHS') ? lengths.slice(1) : lengths);
    return start ? { edtf: `${start}/`, conflict: false } : noCommon();
  },
};

/** So many whole days, weeks, months or years before those of the publication, or after them. */
export const severalUnits: Rule = {
  name: 'several-units',
  example: '«الأشهر الثلاثة الماضية», published 2025-07-20 → 2025-04/2025-06',
  forms: [
    'within? DAYS|WEEKS|MONTHS|YEARS|DECADES count last|recent|next',
    'within? final count DAY|DAYS|WEEK|WEEKS|MONTH|MONTHS|YEAR|YEARS',
    'within? count DAY|DAYS|WEEK|WEEKS|MONTH|MONTHS|YEAR|YEARS|DECADE|DECADES last|recent|next',
  ],
  reads: '“the last three months”, “the next two weeks”',
  gives: 'stretch',
  read(found, context) {
    const count = found.get('count');
    const ranges = new Set(context.published.map((day) => range(found, count, day, context.weekStart)));
    const [only, ...others] = ranges;
    return only !== undefined && others.length === 0 ? { edtf: only, conflict: false } : noCommon();
  },
};

/** Going on at the publication. */
export const current: Rule = {
  name: 'current',
  example: '«الجارية حاليا», published 2021-12-28 → 2021-12-28',
  forms: ['this? now'],
  reads: '“currently”',
  gives: 'part',
  type: 'vague',
  read: (_found, { published, publishedEdtf }) =>
    published.length > 0 ? { edtf: publishedEdtf, conflict: false } : noCommon(),
};

/** Words of time that say no more than that it was not long ago, will be soon, or was some time ago. */
export const noValue: Rule = {
  name: 'no-value',
  example: '«مؤخرا», «قريبا», «منذ سنوات» → no value',
  forms: [
    'lately',
    'soon',
    'since|before some? DAYS|WEEKS|MONTHS|YEARS|DECADES|CENTURIES|HOURS some?',
    'since|before|after within? some HOURS|DAYS|WEEKS|MONTHS|YEARS|DECADES',
    'after some? DAYS|WEEKS|MONTHS|YEARS',
    'within|for some? DAYS|WEEKS|MONTHS|YEARS|DECADES|HOURS some?',
    'within? HOURS some? count? last|next|recent',
  ],
  reads: '“recently”, “soon”, “for years”',
  gives: 'stretch',
  type: 'vague',
  read: () => ({ edtf: '', conflict: false }),
};

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const MONTH_LENGTH = 'YYYY-MM'.length;
const YEAR_LENGTH = 'YYYY'.length;

function upTo(published: readonly Day[], lengths: readonly number[]): Answer {
  const end = common(published, lengths);
  return end ? { edtf: `/${end}`, conflict: false } : noCommon();
}

/** How all days begin, as far as they begin alike. */
function common(days: readonly Day[], lengths: readonly number[]): string | undefined {
  for (const length of lengths) {
    const [beginning, ...others] = new Set(days.map((day) => day.slice(0, length)));
    if (beginning !== undefined && others.length === 0) return beginning;
  }
  return undefined;
}

function noCommon(): Answer {
  return refuse('The possible days of publication lie in different years, so the end stays open.');
}

function range(found: Match, count: number, day: Day, weekStart: RuleContext['weekStart']): string {
  const first = found.has('next') ? 1 : -count;
  // «الأخيرة» reaches to the publication.
  const last = found.has('next') ? count : found.has('last') ? -1 : 0;
  if (found.has('DAYS') || found.has('DAY')) return `${addDays(day, first)}/${addDays(day, last)}`;
  if (found.has('WEEKS') || found.has('WEEK')) {
    const start = startOfWeek(day, weekStart);
    return `${addDays(start, 7 * first)}/${addDays(start, 7 * last + 6)}`;
  }
  const { year, month } = partsOf(day);
  if (found.has('MONTHS') || found.has('MONTH')) {
    const at = (shift: number) => {
      const index = year * 12 + month - 1 + shift;
      return monthOf(Math.floor(index / 12), (index % 12) + 1);
    };
    return `${at(first)}/${at(last)}`;
  }
  const factor = found.has('DECADES') || found.has('DECADE') ? 10 : 1;
  return factor === 10
    ? `${year - (found.has('next') ? 0 : 10 * count)}/${year + (found.has('next') ? 10 * count : 0)}`
    : `${year + first}/${year + last}`;
}
