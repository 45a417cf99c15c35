import type { Day, Id } from '../../core/model/published.ts';
import type { Spot } from '../report/report.ts';
import type { ArticleText } from './article-text.ts';
import type {
  AuthoredArticle,
  AuthoredCitation,
  AuthoredDisagreement,
  AuthoredEditorDate,
  AuthoredEntity,
  AuthoredEvent,
  AuthoredKind,
  AuthoredRetired,
  AuthoredRuleDate,
  AuthoredSite,
} from './shapes.ts';

/** A datum with the place where it is written. */
export type At<T> = T & { readonly spot: Spot };

/** What dates a citation, as written. `rule` and `editor` stand at the spot of `date`. */
export type ReadDate =
  | ({ by: 'rule' } & At<AuthoredRuleDate>)
  | ({ by: 'editor' } & At<AuthoredEditorDate>)
  | { by: 'same-occasion' }
  | { by: 'nothing' };

export type ReadArticle = At<Omit<AuthoredArticle, 'citations'>> & { id: Id; source: ArticleText };
export type ReadCitation = At<Omit<AuthoredCitation, 'date'>> & { article: Id; date: ReadDate };
export type ReadEvent = At<Omit<AuthoredEvent, 'disagreements'>> & {
  disagreements: At<AuthoredDisagreement>[];
};

/** What even a broken citation still tells, so that one mistake does not make another check cry out. */
export interface CitationTrace {
  article: Id;
  key: unknown;
  event: unknown;
  paragraph: unknown;
}

export type Kind = 'article' | 'event' | 'citation' | 'person' | 'place' | 'topic' | 'kind';

/** Ids that are written anywhere, in sound and in broken items. */
export interface Known {
  ids: Record<Kind, Set<string>>;
  /** Kinds of which a file could not be read: none of their ids can be called missing. */
  unread: Set<Kind>;
}

export function nothingKnown(): Known {
  const none = (): Set<string> => new Set();
  return {
    ids: {
      article: none(),
      event: none(),
      citation: none(),
      person: none(),
      place: none(),
      topic: none(),
      kind: none(),
    },
    unread: new Set(),
  };
}

/** First stage: every item whose shape is sound, and nothing yet proved about it. */
export interface ReadCorpus {
  site: At<AuthoredSite> | undefined;
  /** Those of the site, and the day by which the texts were in hand; known even if its file has other faults. */
  languages: string[] | undefined;
  collected: Day | undefined;
  articles: ReadArticle[];
  citations: ReadCitation[];
  traces: CitationTrace[];
  events: ReadEvent[];
  people: At<AuthoredEntity>[];
  places: At<AuthoredEntity>[];
  topics: At<AuthoredEntity>[];
  kinds: At<AuthoredKind>[];
  retired: At<AuthoredRetired>[];
  known: Known;
  /** Paragraphs of texts that wait as drafts: names that editors have added for them occur there. */
  waiting?: string[];
}
