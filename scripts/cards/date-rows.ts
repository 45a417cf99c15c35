import type { CardDate, EventCard } from './card-text.ts';
import { MEASURE, type Pen, type Style } from './pen.ts';

/** One thing of the date's row, that is never broken. */
export interface DateChunk {
  /** Before the date, in the same breath: whose date it is. */
  lead: string;
  /** `null`: words without a mark. */
  date: CardDate | null;
  said: string;
  beside: string;
  /** Sources disagree: `≠` stands before it. */
  differs: boolean;
  style: Style;
  small: Style;
  width: number;
}

export interface DateRows {
  rows: DateChunk[][];
  height: number;
}

export const ROW = 58;
export const CHUNK_GAP = 24;
/** Room for `≠`, which none of the typefaces has, and which is drawn. */
export const UNEQUAL = 30;

/** The date over its mark, then what other sources say; in as many rows as it takes. */
export function layDates(card: EventCard, pen: Pen): DateRows {
  const chunks = chunksOf(card, pen);
  const rows: DateChunk[][] = [];
  let room = 0;
  for (const chunk of chunks) {
    const row = rows.at(-1);
    if (row === undefined || room < chunk.width + CHUNK_GAP) {
      rows.push([chunk]);
      room = MEASURE - chunk.width;
    } else {
      row.push(chunk);
      room -= chunk.width + CHUNK_GAP;
    }
  }
  return { rows, height: rows.length * ROW };
}

function chunksOf(card: EventCard, pen: Pen): DateChunk[] {
  const none = { lead: '', beside: '', date: null, differs: false };
  const first = card.date;
  const main =
    first === null
      ? fitted({ ...none, said: card.undated ?? '' }, 30, 'ink', pen)
      : fitted(
          {
            ...none,
            date: first,
            said: asBeginning(first.said, card.language),
            beside: inBrackets(first.beside),
          },
          32,
          'ink',
          pen,
        );
  const others = card.otherDates.map((date) => {
    const words = {
      lead: `${date.by}: `,
      date,
      said: date.said,
      beside: inBrackets(date.beside),
      differs: true,
    };
    return fitted(words, 25, 'ink-2', pen);
  });
  const more = card.disagreements.map((said) => fitted({ ...none, said, differs: true }, 25, 'ink-2', pen));
  return [main, ...others, ...more];
}

/** A date alone in its line begins as a sentence does, as on the page. */
export function asBeginning(words: string, language: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
}

const inBrackets = (beside: string | null): string => (beside === null ? '' : ` (${beside})`);

/** As large as it may be within one row. */
function fitted(
  words: Omit<DateChunk, 'style' | 'small' | 'width'>,
  largest: number,
  ink: string,
  pen: Pen,
): DateChunk {
  for (let size = largest; ; size--) {
    const style: Style = { face: 'sans', size, weight: ink === 'ink' ? 500 : 400, ink: pen.ink(ink) };
    const small = { ...style, size: Math.round(size * 0.78), weight: 400, ink: pen.ink('ink-2') };
    const width =
      (words.differs ? UNEQUAL : 0) +
      (words.lead === '' ? 0 : pen.width(words.lead, style)) +
      pen.width(words.said, style) +
      (words.beside === '' ? 0 : pen.width(words.beside, small));
    if (width <= MEASURE || size <= 14) return { ...words, style, small, width };
  }
}
