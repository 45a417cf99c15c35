import { tagArticle } from '../../../src/core/dates/tag-article.ts';
import type { Tagger } from './gold.ts';

/** Ours, as the drafts use it: paragraph by paragraph, knowing what stood before. */
export const tagger: Tagger = (texts) => {
  const [first] = texts;
  if (!first) return [];
  const { published, prefer } = first;
  return tagArticle(
    texts.map(({ text }) => text),
    { publication: published, ...(prefer ? { prefer } : {}) },
  );
};
