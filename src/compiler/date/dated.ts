import type { Dating, Id, When } from '../../core/model/published.ts';
import type { LocatedArticle, LocatedCitation } from '../locate/located.ts';
import type { ReadCorpus } from '../read/corpus.ts';
import type { TaggedText } from './tagged-text.ts';

/** An article whose time of publication is known, both ends of it. */
export interface DatedArticle extends LocatedArticle {
  published: BoundedWhen;
}

export type BoundedWhen = When & { earliest: string; latest: string };

/** A citation whose date follows from what is said to date it; `null` where nothing does. */
export interface DatedCitation extends LocatedCitation {
  when: When | null;
  dating: Dating;
}

/** Third stage: what is in these maps has its date proved. */
export interface DatedCorpus {
  read: ReadCorpus;
  articles: ReadonlyMap<Id, DatedArticle>;
  citations: ReadonlyMap<Id, DatedCitation>;
}

/** The same, of articles that were read for their expressions of time. */
export interface TaggedCorpus extends DatedCorpus {
  tagged: ReadonlyMap<Id, TaggedText>;
}
