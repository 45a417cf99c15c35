import type { Day, When } from '../../src/core/model/published.ts';
import { fill, type PageWords } from './words.ts';

/**
 * A date as plain words, from its first and last possible day alone; never more precise than they are.
 */
export function dateWords(when: When | null, words: PageWords): string {
  if (when === null) return words.undated;
  const from = when.earliest === null ? '' : dayWords(when.earliest, words.locale);
  const to = when.latest === null ? '' : dayWords(when.latest, words.locale);
  if (from === to) return from === '' ? words.undated : from;
  if (to === '') return fill(words.since, { from });
  if (from === '') return fill(words.until, { to });
  return fill(when.form === 'span' ? words.lasted : words.between, { from, to });
}

function dayWords(day: Day, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
