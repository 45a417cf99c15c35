/** What the settings offer in a language, and what a choice writes into the address. Pure. */
import type { ViewState } from '../../core/link/view-state.ts';
import { calendarOf, calendarsOf, digitsFor, monthNamesFor, type SpeechChoice } from '../i18n/locale.ts';

type Changes = Partial<Pick<ViewState, 'language' | 'calendar' | 'months' | 'digits'>>;

/** Where there is nothing to choose, nothing is offered. */
export function offered(choice: SpeechChoice) {
  const { language } = choice;
  const several = <T>(options: readonly T[]): readonly T[] => (options.length > 1 ? options : []);
  return {
    calendars: several(calendarsOf(language)),
    // Other calendars have one set of names each.
    months: calendarOf(choice) === 'gregorian' ? several(monthNamesFor(language)) : [],
    digits: several(digitsFor(language)),
  };
}

/** The language's own stands in no link: it is what a link says by saying nothing. */
function unlessOwn<T>(value: T, own: T | undefined): T | null {
  return value === own ? null : value;
}

export const choose = {
  calendar: (language: string, value: NonNullable<ViewState['calendar']>): Changes => ({
    calendar: unlessOwn(value, calendarsOf(language)[0]),
  }),
  months: (language: string, value: NonNullable<ViewState['months']>): Changes => ({
    months: unlessOwn(value, monthNamesFor(language)[0]),
  }),
  digits: (language: string, value: NonNullable<ViewState['digits']>): Changes => ({
    digits: unlessOwn(value, digitsFor(language)[0]),
  }),
};

/** The same reader in another language: what they chose goes with them as far as that language knows it. */
export function inLanguage(language: string, { calendar, months, digits }: SpeechChoice): Changes {
  const known = <T>(value: T | null, options: readonly T[]): T | null =>
    value !== null && options.includes(value) ? unlessOwn(value, options[0]) : null;
  return {
    language,
    calendar: known(calendar, calendarsOf(language)),
    months: known(months, monthNamesFor(language)),
    digits: known(digits, digitsFor(language)),
  };
}
