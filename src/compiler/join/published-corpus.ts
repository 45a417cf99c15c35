import type { Article, TimelineIndex } from '../../core/model/published.ts';

/** Fourth stage: the public format, complete. What is written of it is proved once more by `verify`. */
export interface PublishedCorpus {
  index: TimelineIndex;
  /** In the order of the index. */
  articles: Article[];
}
