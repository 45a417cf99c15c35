import type { Calendar } from '../link/view-state.ts';

/** What `Intl` calls each calendar. Hijri is Umm al-Qura, Saudi Arabia's civil calendar: see docs/decisions/007. */
export const INTL_CALENDARS: Readonly<Record<Calendar, string>> = {
  gregorian: 'gregory',
  hijri: 'islamic-umalqura',
  'solar-hijri': 'persian',
};

/** The same language and digits in another calendar: `fa-u-ca-persian-nu-arabext` → `fa-u-ca-gregory-nu-arabext`. */
export function localeIn(calendar: Calendar, locale: string): string {
  const key = `${calendar} ${locale}`;
  const known = locales.get(key);
  if (known !== undefined) return known;
  const made = new Intl.Locale(locale, { calendar: INTL_CALENDARS[calendar] }).toString();
  locales.set(key, made);
  return made;
}

/** Making one costs more than all else in saying a date. */
const locales = new Map<string, string>();
