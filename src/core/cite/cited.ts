import type { ArticleSummary, Citation, Day, TimelineIndex, When } from '../model/published.ts';

/**
 * What every style cites: words of an article, read on this site. A style says what is missing by its own rule, and
 * none has a title, a publisher or a day that the source does not give.
 */
export interface Cited {
  /** ASCII and unique in the corpus, of letters that every BibTeX program takes. */
  key: string;
  title: string | null;
  /** The first words of an article without a title, as they stand in it. */
  opening: string;
  /** Whether the opening is broken off. */
  goesOn: boolean;
  publisher: string | null;
  /** Of the publisher's page; `null` where the editors gave none. */
  original: string | null;
  /** BCP 47, of the article. */
  language: string;
  published: When;
  /** To the character. */
  quote: string;
  /** From 1, as readers count. */
  paragraph: number;
  /** Where it was read. */
  site: string;
  /** Of the event's page, at this quote. */
  address: string;
  dataVersion: string;
  updated: Day;
  accessed: Day;
}

/** What the citation of an event needs beside the data. */
interface Reading {
  /** Absolute address of the event's page, at this citation. */
  address: string;
  /** The reader's own day: there is no clock here. */
  accessed: Day;
  /** Words of the data in the language of the style. */
  textIn: (text: Readonly<Record<string, string>>) => string;
}

export function citedFrom(
  citation: Citation,
  article: ArticleSummary,
  index: Pick<TimelineIndex, 'site' | 'dataVersion' | 'updated'>,
  { address, accessed, textIn }: Reading,
): Cited {
  const { title, opening, publisher, language, published, url } = article;
  return {
    key: `${article.id}:${citation.key}`,
    title,
    // The sign of omission is the compiler's; inside quotation marks it would be one more word of the source.
    opening: opening.replace(/…$/, ''),
    goesOn: opening.endsWith('…'),
    publisher: publisher && textIn(publisher),
    original: url ?? null,
    language,
    published,
    quote: citation.exact,
    paragraph: citation.paragraph + 1,
    site: textIn(index.site.title),
    address,
    dataVersion: index.dataVersion,
    updated: index.updated,
    accessed,
  };
}
