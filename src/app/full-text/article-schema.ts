import type { ArticleText } from '../../core/find/full-text.ts';
import type { Paragraph } from '../../core/model/published.ts';
import type { WantedArticle } from '../article-url.ts';

type Outcome = { success: true; data: ArticleText } | { success: false; error: unknown };

/**
 * As much of the published format as a search reads, checked by hand: the whole schema brings a library of
 * 13 KB into the worker, and what is shown of an article is checked by it before it is shown.
 */
export function articleSchemaOf({ id, sha256 }: WantedArticle) {
  return {
    safeParse(data: unknown): Outcome {
      if (
        isRecord(data) &&
        data.schema === 'sanad-article' &&
        data.id === id &&
        // Of another build, no offset would lead to the right words.
        data.sha256 === sha256 &&
        Array.isArray(data.paragraphs) &&
        data.paragraphs.every(isParagraph)
      ) {
        return { success: true, data: { id, paragraphs: data.paragraphs } };
      }
      return { success: false, error: new TypeError(`not the article ${id}`) };
    },
  };
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

function isParagraph(data: unknown): data is Paragraph {
  return (
    isRecord(data) &&
    typeof data.n === 'number' &&
    typeof data.text === 'string' &&
    typeof data.role === 'string'
  );
}
