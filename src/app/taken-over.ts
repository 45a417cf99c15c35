import type { Manifest } from '../core/archive/manifest.ts';
import type { TimelineIndex } from '../core/model/published.ts';
import type { WordsState } from './i18n/use-words.ts';

/** What the page shows: the events as one language tells them, in the words of that language. */
export interface Shown {
  language: string;
  index: TimelineIndex | Manifest;
}

/** Another language takes the page over when all of it is there, headlines and words, and not one by one. */
export function takenOver(
  shown: Shown | null,
  {
    language,
    index,
    words,
  }: { language: string; index: TimelineIndex | Manifest | undefined; words: WordsState },
): Shown | null {
  if (index === undefined || words !== 'here' || index === shown?.index) return shown;
  return { language, index };
}
