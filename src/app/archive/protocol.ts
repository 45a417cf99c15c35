/** What the page and the worker of an archive say to each other. Every question has a number, which its answer names. */
import type { AxisAsk, AxisPart } from '../../core/archive/axis-part.ts';
import type { Counts } from '../../core/archive/engine.ts';
import type { FoundSource } from '../../core/archive/find-sources.ts';
import type { Manifest } from '../../core/archive/format.ts';
import type { RowGroups } from '../../core/archive/row-groups.ts';
import type { Narrowing, WayOut } from '../../core/find/active-filters.ts';
import type { Passage } from '../../core/find/passages.ts';
import type { Hit } from '../../core/find/search.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { ArticleSummary, Id, TimelineEvent } from '../../core/model/published.ts';
import type { DataFailure } from '../fetch-data.ts';
import type { ToldAxis } from './told-axis.ts';
import type { Heads, ToldHeads } from './told-heads.ts';

/** What a choice leaves, as the page is told it. */
export interface Chosen {
  /** Of the question that chose it. */
  of: number;
  /** Another one whenever another part of it would be drawn. */
  version: number;
  shown: number;
  dated: number;
  undated: number;
  counts: Counts;
  ways: WayOut[];
  /** Headings of the list; `null` while they are not known. */
  groups: RowGroups | null;
  /** Nothing is missing that could change it. */
  complete: boolean;
  ahead: Ahead;
}

/** What is asked again for every choice. */
export type AheadName = 'axis' | 'bins' | 'countIn' | 'rows';

/** The last questions of the page, answered along with a choice, as far as that can be: all of it is drawn at once. */
export type Ahead = {
  [Name in AheadName]?: { asked: Questions[Name]['asked']; told: Questions[Name]['told'] };
};

/** How far the events are here; counted in events and in pieces that did not arrive. */
export interface Progress {
  loaded: number;
  of: number;
  lost: number;
  /** Why, of the last one lost. */
  failure: DataFailure | null;
}

export interface NumberedArticle {
  /** In order of publication, from 1; `null` where it is not known yet. */
  number: number | null;
  summary: ArticleSummary;
}

/** Events and articles that go together, whole. */
export interface Held {
  events: TimelineEvent[];
  articles: NumberedArticle[];
}

/** What stands under an id. */
export type Looked = ({ is: 'here' } & Held) | { is: 'moved'; to: Id } | { is: 'unknown' };

export type LookedFor = 'event' | 'citation' | 'article';

/** Where an event stands among those shown. */
interface Around {
  of: Id;
  ordinal: number;
  /** Of the list; -1 where it is not shown. */
  row: number;
  earlier: EventHead | null;
  later: EventHead | null;
}

export interface SearchAsk {
  q: string;
  most: number;
  /** So many instead, where all that they need is here: then nobody waits for them. */
  ready?: number;
}

export interface EventsTold {
  /** As many as were asked for. */
  most: number;
  total: number;
  found: { event: TimelineEvent; hit: Hit }[];
  /** Those that they cite. */
  articles: NumberedArticle[];
}

export interface PassagesTold {
  /** Of so many articles, as were asked for. */
  most: number;
  /** How many paragraphs have the words. */
  total: number;
  /** No other article has them. */
  isAll: boolean;
  passages: Passage[];
  articles: NumberedArticle[];
}

/** As much of articles as says which they are; most cited first. */
interface FoundSources {
  articles: FoundSource[];
  total: number;
}

/** Every question that has one answer: what is asked, and what is told. */
export interface Questions {
  /** With those heads that are at hand, and the ordinals of the others. */
  axis: { asked: AxisAsk; told: { part: AxisPart; heads: Heads; lacking: number[] } };
  heads: { asked: { ordinals: number[] }; told: Heads };
  /** The next dated one of those shown; from `null` the first or the last. */
  step: { asked: { from: number | null; by: 1 | -1 }; told: { ordinal: number; head: EventHead } | null };
  /** Of the list, from the first up to, not including, the second. */
  rows: { asked: { from: number; to: number }; told: { ordinals: Uint32Array; heads: Heads } };
  /** Day numbers. */
  bins: { asked: { edges: readonly number[] }; told: { all: number[]; shown: number[] } };
  /** Day numbers; answered once all events have come that may. */
  countIn: { asked: { from: number; to: number }; told: number | null };
  look: { asked: { part: LookedFor; id: Id }; told: Looked };
  around: { asked: Pick<TimelineEvent, 'id' | 'when'>; told: Around };
  /** The events that an event names, or whose citations it names. */
  related: { asked: { event: TimelineEvent }; told: Held };
  /** The events that cite an article. */
  citing: { asked: { article: Id; number: number | null }; told: Held };
  /** The likeliest of the events that words find, and why; and how many there are in all. */
  found: { asked: SearchAsk; told: EventsTold };
  /** Sentences of articles that have the words, of so many articles. */
  passages: { asked: SearchAsk; told: PassagesTold };
  /** Articles whose names have the words, and how many there are in all. */
  sources: { asked: { words: string; most: number }; told: FoundSources };
  /** Ids that may have been meant by one that is nowhere, nearest first; once all are here. */
  nearest: { asked: { id: Id }; told: Id[] };
  /** All that is shown, in order of time. */
  gather: { asked: { most: number }; told: Held };
}

export type QuestionName = keyof Questions;

/** Of these each has an answer of its own; of all others the later one cancels the earlier. */
export const KEPT: ReadonlySet<QuestionName> = new Set(['look', 'related', 'citing']);

/** Days that the reader looks at first, in day numbers; the end is outside. */
export interface Looking {
  from: number;
  to: number;
}

export type Asked =
  | { ask: 'open'; root: string; language: string; manifest: Manifest }
  | { ask: 'choose'; n: number; question: Narrowing; calendar: Calendar; looking: Looking | null }
  /** What is likely to be chosen next: told as if it were chosen. A choice of the same number is this one. */
  | { ask: 'guess'; n: number; question: Narrowing; calendar: Calendar }
  /** The page is drawn: the rest may be fetched, those of these days first. */
  | { ask: 'settle'; looking: Looking | null }
  /** The search is opened: what a first letter needs may be fetched. */
  | { ask: 'foresee' }
  /** What did not arrive is fetched once more. */
  | { ask: 'retry' }
  /** Nobody waits for this one any more. */
  | { ask: 'drop'; n: number }
  | { [Name in QuestionName]: { ask: Name; n: number; asked: Questions[Name]['asked'] } }[QuestionName];

/** Answers as they are told (`telling.ts`, `hearing.ts`). */
export interface ToldAxisAnswer {
  part: ToldAxis;
  heads: ToldHeads;
  lacking: number[];
}

export interface ToldRows {
  ordinals: Uint32Array;
  heads: ToldHeads;
}

export type ToldAhead = Omit<Ahead, 'axis' | 'rows'> & {
  axis?: { asked: AxisAsk; told: ToldAxisAnswer };
  rows?: { asked: Questions['rows']['asked']; told: ToldRows };
};

export type ToldChosen = Omit<Chosen, 'ahead'> & { ahead: ToldAhead };

export type ToldAnswer =
  | { form: 'axis'; told: ToldAxisAnswer }
  | { form: 'rows'; told: ToldRows }
  | { form: 'heads'; told: ToldHeads }
  | { form: 'plain'; told: Questions[QuestionName]['told'] };

export type Told =
  | { tell: 'chosen'; chosen: ToldChosen }
  | { tell: 'progress'; progress: Progress }
  /** Of the events that `gather` collects. */
  | { tell: 'gathered'; n: number; done: number; of: number }
  | { tell: 'answer'; n: number; answer: ToldAnswer }
  | { tell: 'failed'; n: number; failure: DataFailure };
