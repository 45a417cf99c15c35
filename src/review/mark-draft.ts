import type { TaggedDate } from '../core/dates/tagged-date.ts';
import { cutParagraph } from '../core/quotes/slices.ts';
import type { MarkedName, ReviewedParagraph, ReviewedProposal } from '../core/review/reviewed-draft.ts';

/** A run of a paragraph in which nothing begins or ends. */
export interface DraftPiece {
  text: string;
  start: number;
  /** The current proposal's words. */
  current: boolean;
  /** Keys of other proposals whose words these are. */
  others: string[];
  date: TaggedDate | null;
  name: MarkedName | null;
}

/** A paragraph cut at the edges of its quotes, dates and names. Where several names cover the same words, the first. */
export function markDraft(
  { n, text, dates, names }: Pick<ReviewedParagraph, 'n' | 'text' | 'dates' | 'names'>,
  proposals: readonly Pick<ReviewedProposal, 'key' | 'paragraph' | 'place'>[],
  current: string | null,
): DraftPiece[] {
  const marks = [
    ...proposals.flatMap(({ key, paragraph, place }) =>
      paragraph === n && place ? [{ id: `q${key}`, ...place }] : [],
    ),
    ...dates.map(({ start, end }, i) => ({ id: `d${i}`, start, end })),
    ...names.map(({ start, end }, i) => ({ id: `n${i}`, start, end })),
  ];
  return cutParagraph(text, marks).map(({ text, start, ids }) => {
    const of = (sign: string) => ids.filter((id) => id.startsWith(sign)).map((id) => id.slice(1));
    const quotes = of('q');
    return {
      text,
      start,
      current: current !== null && quotes.includes(current),
      others: quotes.filter((key) => key !== current),
      date: dates[Number(of('d')[0] ?? -1)] ?? null,
      name: names[Number(of('n')[0] ?? -1)] ?? null,
    };
  });
}
