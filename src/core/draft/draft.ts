import type { TaggedDate } from '../dates/tagged-date.ts';
import type { Range } from '../find/range.ts';
import type { Status, Text, When } from '../model/published.ts';
import type { FoundName, KnownName, UnknownName } from '../names/find-names.ts';
import type { ProvenDate } from './prove-date.ts';

/** What a paragraph is to its article. */
export type Role = 'title' | 'heading' | 'body' | 'boilerplate';

/** A citation that the timeline has. */
export interface KnownCitation {
  key: string;
  article: string;
  exact: string;
  when: When | null;
}

/** An event that the timeline has, as far as drafts compare with it. */
export interface KnownEvent {
  id: string;
  kind: string;
  title: Text;
  people: readonly string[];
  places: readonly string[];
  citations: readonly KnownCitation[];
}

/** What the timeline knows before an article is drafted. */
export interface Known {
  people: readonly KnownName[];
  places: readonly KnownName[];
  topics: readonly KnownName[];
  kinds: readonly { id: string; name: Text }[];
  events: readonly KnownEvent[];
}

export interface DraftInput {
  /** Of the article that is to be; keys and new ids begin with it. */
  id: string;
  paragraphs: readonly string[];
  /** EDTF with both ends: a day or a set of days. */
  publication: string;
  known: Known;
  /** Of the text; only Arabic is read. */
  language?: string;
}

/** What dates a proposal: words by a rule, another proposal's occasion, or nothing. */
export type Dating =
  | ({ by: 'rule'; counted?: string } & ProvenDate)
  | { by: 'same-occasion'; key: string; when: When }
  | { by: 'nothing' };

/** A known event of which a proposal may be another citation. */
export interface EventMatch {
  event: string;
  /** 0–1. */
  score: number;
  /** The citation of it that is most alike. */
  theirs: KnownCitation;
  /** Whether both can be true of one thing; true where one of them has no date. */
  agrees: boolean;
}

/** A citation proposed, with the event that it would report. Offsets in UTF-16 units of its paragraph. */
export interface Proposal extends Range {
  /** Key of the citation: the same whenever the same text is drafted. */
  key: string;
  /** A known event, one of another proposal, or a new one. */
  event: string;
  /** How that is: known to the timeline, told before in this article, or new. */
  eventIs: 'known' | 'told' | 'new';
  paragraph: number;
  exact: string;
  /** The expression of time that dates it, as the tagger found it. */
  tagged: TaggedDate | null;
  dating: Dating;
  status: Status;
  /** Id of a kind of the site. */
  kind: string;
  /** In the article's language. */
  headline: string;
  people: readonly { id: string; office: string | null }[];
  places: readonly string[];
  topics: readonly string[];
  /** Whether no words of it name these topics: they are the article's. */
  topicsAreGuessed: boolean;
  /** Best first. */
  matches: readonly EventMatch[];
}

/** Why a paragraph has no proposal. */
export type NoEventCause = 'background' | 'opinion' | 'description' | 'list';

export interface Draft {
  id: string;
  publication: string;
  roles: readonly Role[];
  /** By paragraph: every expression of time, name known and name unknown. */
  dates: readonly (readonly TaggedDate[])[];
  names: readonly (readonly FoundName[])[];
  unknown: readonly (readonly UnknownName[])[];
  /** In the order of the text. */
  proposals: readonly Proposal[];
  /** Body paragraphs without a proposal. */
  noEvent: readonly { paragraph: number; cause: NoEventCause }[];
}
