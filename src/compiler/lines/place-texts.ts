import type { PlacedText } from './entry.ts';

/** Tells texts where they stand in a file that holds them one behind the other. */
export function placeTexts(texts: readonly PlacedText[], file: 'events' | 'articles'): void {
  let offset = 0;
  for (const text of texts) {
    text.place = { in: file, offset };
    offset += text.bytes;
  }
}
