import { languageOf } from '../../src/app/i18n/languages.ts';
import { calendarOf, digitsOf, localeOf, ownSpeech } from '../../src/app/i18n/locale.ts';
import { inDigits } from '../../src/app/i18n/numbers.ts';
import type { DateSpeech } from '../../src/core/dates/speech.ts';
import type { AddressSite } from '../../src/core/link/codec.ts';
import { pagedEvents } from '../../src/core/link/paged-events.ts';
import { directionOf } from '../../src/core/model/direction.ts';
import type { Direction, Text, TimelineIndex } from '../../src/core/model/published.ts';
import { interfaceWords, type Say } from './interface-words.ts';
import { type PageWords, pageWords } from './words.ts';

/** What the pages of one language are written with. */
export interface Speech {
  language: string;
  direction: Direction;
  words: PageWords;
  common: Say;
  dates: DateSpeech;
  event: Say;
  pages: Say;
  /** A number in the page's digits. */
  number: (value: number) => string;
  /** Those of the pages; the first has no prefix. */
  languages: readonly string[];
  /** For the addresses of pages. */
  site: AddressSite;
  /** A language's own name, in itself. */
  nameOfLanguage: (language: string) => string;
  index: TimelineIndex;
}

export function speechOf(language: string, languages: readonly string[], index: TimelineIndex): Speech {
  // As the app speaks before a reader has chosen anything: a Persian page says Solar Hijri dates.
  const own = ownSpeech(language);
  return {
    language,
    direction: directionOf(language),
    words: pageWords(language),
    common: interfaceWords(language, 'common'),
    dates: { locale: localeOf(own), calendar: calendarOf(own), t: interfaceWords(language, 'dates') },
    event: interfaceWords(language, 'event'),
    pages: interfaceWords(language, 'pages'),
    number: (value) => inDigits(value, digitsOf(own)),
    languages,
    site: { languages, hasPage: pagedEvents(index) },
    nameOfLanguage: (one) => languageOf(one).name,
    index,
  };
}

/** The words in the page's language, else in any other the editors wrote them in. */
export const spoken = (text: Text, language: string): string =>
  text[language] ?? Object.values(text)[0] ?? '';
