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
  dates: Say;
  event: Say;
  /** Those of the pages, for their addresses; the first has no prefix. */
  languages: readonly string[];
  index: TimelineIndex;
}

export function speechOf(language: string, languages: readonly string[], index: TimelineIndex): Speech {
  return {
    language,
    direction: directionOf(language),
    words: pageWords(language),
    common: interfaceWords(language, 'common'),
    dates: interfaceWords(language, 'dates'),
    event: interfaceWords(language, 'event'),
    languages,
    index,
  };
}

/** The words in the page's language, else in any other the editors wrote them in. */
export const spoken = (text: Text, language: string): string =>
  text[language] ?? Object.values(text)[0] ?? '';
