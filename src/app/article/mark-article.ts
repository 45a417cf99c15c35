/**
 * An article as blocks of marked pieces: which words prove what. Pure.
 *
 * Nothing here looks for text: paragraphs are cut at the offsets of the citations, and an offset is
 * believed only if the words under it are the citation's.
 */
import { stillStands, type TextPlace } from '../../core/link/text-place.ts';
import type {
  Article,
  ArticleSummary,
  Citation,
  Paragraph,
  Span,
  TimelineEvent,
} from '../../core/model/published.ts';
import { datingWords } from '../../core/quotes/dating-words.ts';
import { cutParagraph } from '../../core/quotes/slices.ts';

export interface ArticleCitation {
  event: TimelineEvent;
  citation: Citation;
}

export interface Piece {
  text: string;
  /** Offset in the paragraph, UTF-16 units. */
  start: number;
  /** Part of the quote that is shown now. */
  selected: boolean;
  /** Part of the words that date the quote that is shown now. */
  dates: boolean;
  /** Part of the words that a search found. */
  found: boolean;
  /** Positions in the article's `dates` of the expressions of time that these words are part of. */
  times: number[];
  /** Keys of all citations over these words, in the order in which they begin. */
  keys: string[];
}

export interface MarkedParagraph {
  n: number;
  role: Paragraph['role'];
  pieces: Piece[];
  /** The citations of this paragraph, in the order in which their words begin. */
  citations: ArticleCitation[];
}

export type Block =
  | { kind: 'paragraph'; paragraph: MarkedParagraph }
  /** Lines that are no article text, together: not shown, but owned up to. */
  | { kind: 'left-out'; paragraphs: MarkedParagraph[] };

const QUOTE = 'quote ';
const DATE = 'date';
const FOUND = 'found';
const TIME = 'time ';

/** Words of a paragraph that a search found; whoever gives them has checked that they stand there. */
export interface FoundWords {
  paragraph: number;
  ranges: readonly { start: number; end: number }[];
}

/**
 * @param selected key of the citation shown now; its quote is lit, and its words of date are underlined
 * @param found words to be marked as found, where the article was opened by a search
 */
export function markArticle(
  article: Article,
  citations: readonly ArticleCitation[],
  selected: string,
  found: FoundWords | null = null,
): Block[] {
  const chosen = citations.find(({ citation }) => citation.key === selected);
  const words = chosen === undefined ? [] : datingWords(chosen.citation);
  const blocks: Block[] = [];
  for (const paragraph of article.paragraphs) {
    const ranges = found?.paragraph === paragraph.n ? found.ranges : [];
    const marked = markParagraph(
      paragraph,
      citations,
      { words, times: article.dates ?? [] },
      selected,
      ranges,
    );
    const last = blocks.at(-1);
    if (paragraph.role !== 'boilerplate') blocks.push({ kind: 'paragraph', paragraph: marked });
    else if (last?.kind === 'left-out') last.paragraphs.push(marked);
    else blocks.push({ kind: 'left-out', paragraphs: [marked] });
  }
  return blocks;
}

function markParagraph(
  paragraph: Paragraph,
  all: readonly ArticleCitation[],
  { words, times }: { words: readonly Span[]; times: readonly Span[] },
  selected: string,
  found: FoundWords['ranges'],
): MarkedParagraph {
  const { n, role, text } = paragraph;
  const citations = all
    .filter(({ citation }) => stands(citation, paragraph))
    .sort((a, b) => a.citation.start - b.citation.start || b.citation.end - a.citation.end);
  const marks = [
    ...citations.map(({ citation: { key, start, end } }) => ({ id: QUOTE + key, start, end })),
    ...words.filter((span) => stands(span, paragraph)).map(({ start, end }) => ({ id: DATE, start, end })),
    ...found.map(({ start, end }) => ({ id: FOUND, start, end })),
    ...times.flatMap((span, n) =>
      stands(span, paragraph) ? [{ id: TIME + n, start: span.start, end: span.end }] : [],
    ),
  ];
  const pieces = cutParagraph(text, marks).map((slice) => {
    const named = (kind: string) =>
      slice.ids.filter((id) => id.startsWith(kind)).map((id) => id.slice(kind.length));
    const keys = named(QUOTE);
    const { text: piece, start } = slice;
    return {
      text: piece,
      start,
      keys,
      selected: keys.includes(selected),
      dates: slice.ids.includes(DATE),
      found: slice.ids.includes(FOUND),
      times: named(TIME).map(Number),
    };
  });
  return { n, role, pieces, citations };
}

/** Whether the span's words are where it says. */
function stands({ paragraph, start, end, exact }: Span, { n, text }: Paragraph): boolean {
  return paragraph === n && text.slice(start, end) === exact;
}

/**
 * Whether article and index speak of the same text. Of two builds, no offset may be believed, even where the
 * words under it happen to agree.
 */
export function isSameText(article: Article, summary: ArticleSummary): boolean {
  return article.sha256 === summary.sha256;
}

/** The words of a place, if they stand there still: else nothing may be marked. */
export function foundIn(article: Article, place: TextPlace | null): FoundWords | null {
  const paragraph = article.paragraphs.find(({ n }) => n === place?.paragraph);
  return place !== null && paragraph !== undefined && stillStands(place, paragraph.text) ? place : null;
}

/** Whether the article carries the citation's words at its offsets: else nothing may be lit. */
export function isProved(article: Article, citation: Citation): boolean {
  return article.paragraphs.some((paragraph) => stands(citation, paragraph));
}

/**
 * The citation that a click on words shared by several should show: the next after the one shown now, so
 * that repeated clicks reach each of them. `null` where only the one shown now stands.
 */
export function nextKey(keys: readonly string[], selected: string): string | null {
  const next = keys[(keys.indexOf(selected) + 1) % keys.length];
  return next === undefined || next === selected ? null : next;
}
