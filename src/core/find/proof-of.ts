import type { Citation, Id, TimelineEvent } from '../model/published.ts';
import type { Range } from './range.ts';

/** Words of an article. */
export interface Words {
  article: Id;
  paragraph: number;
  /** In order. */
  ranges: readonly Range[];
}

export interface Proof {
  event: TimelineEvent;
  citation: Citation;
}

/** The citations whose quotes hold all of the words, the narrowest first. */
export function proofsOf(events: readonly TimelineEvent[], words: Words): Proof[] {
  const start = words.ranges[0]?.start ?? 0;
  const end = words.ranges.at(-1)?.end ?? 0;
  return inParagraph(events, words)
    .filter(({ citation }) => citation.start <= start && end <= citation.end)
    .sort((a, b) => lengthOf(a.citation) - lengthOf(b.citation));
}

/** The citations whose quotes hold any of the words, as they stand in the text. */
export function proofsTouching(events: readonly TimelineEvent[], words: Words): Proof[] {
  return inParagraph(events, words)
    .filter(({ citation }) =>
      words.ranges.some(({ start, end }) => start < citation.end && citation.start < end),
    )
    .sort((a, b) => a.citation.start - b.citation.start);
}

function inParagraph(events: readonly TimelineEvent[], { article, paragraph }: Words): Proof[] {
  return events.flatMap((event) =>
    event.citations
      .filter((citation) => citation.article === article && citation.paragraph === paragraph)
      .map((citation) => ({ event, citation })),
  );
}

function lengthOf({ start, end }: Citation): number {
  return end - start;
}
