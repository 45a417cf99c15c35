import { directionOf } from '../../core/model/direction.ts';
import type { Article, ArticleSummary, DateMark, Paragraph } from '../../core/model/published.ts';
import { SCHEMA_VERSION } from '../../core/model/published.ts';
import type { DatedArticle } from '../date/dated.ts';

/** Room in a list for the name of an article that has no title, in UTF-16 units. */
const OPENING_LENGTH = 60;

/**
 * The article's file and, without paragraphs, its line in the index.
 *
 * @param dates left out for a text that was not read for them
 */
export function publishArticle(
  { read, paragraphs, evidence, published }: DatedArticle,
  dates?: DateMark[],
): { article: Article; summary: ArticleSummary } {
  const { id, source, language, publisher, title, url } = read;
  const summary: ArticleSummary = {
    id,
    sha256: source.sha256,
    language,
    direction: directionOf(language),
    publisher: publisher?.name ?? null,
    title: title ? (paragraphs[title.paragraph]?.text.trim() ?? null) : null,
    ...(url !== undefined && { url }),
    opening: openingOf(paragraphs),
    published: { ...published, basis: read.published.basis, evidence },
  };
  return {
    article: {
      schema: 'sanad-article',
      version: SCHEMA_VERSION,
      ...summary,
      paragraphs,
      ...(dates && { dates }),
    },
    summary,
  };
}

/** The first words of the body, whole words, with “…” where they break off. */
export function openingOf(paragraphs: readonly Paragraph[]): string {
  const text = (paragraphs.find(({ role }) => role === 'body') ?? paragraphs[0])?.text.trim() ?? '';
  if (text.length <= OPENING_LENGTH) return text;
  const cut = text.slice(0, OPENING_LENGTH + 1);
  const words = /^(.*)\s/su.exec(cut)?.[1] ?? text.slice(0, OPENING_LENGTH);
  return `${words.replace(/[\s\p{P}]+$/u, '')}…`;
}
