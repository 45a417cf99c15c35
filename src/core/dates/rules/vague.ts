import type { Day } from '../../model/published.ts';
import { match } from '../pattern.ts';
import { otherForm, refuse } from './answer.ts';
import type { Rule } from './rule.ts';

/** Some months up to the publication: the beginning is unknown, the end lies in the month of publication. */
export const pastMonths: Rule = {
  name: 'past-months',
  example: '«خلال الأشهر الماضية», published 2025-07-20 → /2025-07',
  run(tokens, { published }) {
    const found = match(tokens, 'within? MONTHS last|recent', 'within? last|recent MONTHS');
    if (!found) return otherForm('“in the past months”');
    const end = common(published, MONTH_LENGTH) ?? common(published, YEAR_LENGTH);
    if (!end)
      return refuse('The possible days of publication lie in different years, so the end stays open.');
    return { edtf: `/${end}`, conflict: false };
  },
};

const MONTH_LENGTH = 'YYYY-MM'.length;
const YEAR_LENGTH = 'YYYY'.length;

/** How all days begin, if they begin alike. */
function common(days: readonly Day[], length: number): string | null {
  const [beginning, ...others] = new Set(days.map((day) => day.slice(0, length)));
  return beginning !== undefined && others.length === 0 ? beginning : null;
}

/** Going on at the publication. */
export const current: Rule = {
  name: 'current',
  example: '«الجارية حاليا», published 2021-12-28 → 2021-12-28',
  run(tokens, { publishedEdtf }) {
    return match(tokens, 'this? now') ? { edtf: publishedEdtf, conflict: false } : otherForm('“currently”');
  },
};
