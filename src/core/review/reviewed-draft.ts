import type { TaggedDate } from '../dates/tagged-date.ts';
import type { Id, Paragraph, Status, Text, When } from '../model/published.ts';
import type { Edit } from './edits.ts';

/** Something with a name that an editor can choose. */
export interface Named {
  id: Id;
  name: Text;
}

/** An event that a citation may be of. */
export interface KnownEvent {
  id: Id;
  title: Text;
  when: When | null;
  status: Status;
  /** The words of its first citation. */
  exact: string;
}

/** A name in a paragraph; `id` is null where the data do not know it. */
export interface MarkedName {
  start: number;
  end: number;
  text: string;
  entity: 'person' | 'place' | 'topic' | 'unknown';
  id: Id | null;
}

export interface ReviewedParagraph extends Paragraph {
  dates: readonly TaggedDate[];
  names: readonly MarkedName[];
  /** Why it reports no event, as the draft says. */
  noEvent: string | null;
  /** What may be said there, if nothing cites it. */
  suggestedReason: string | null;
}

/** An event that the proposal may be another citation of. */
export interface Match {
  event: KnownEvent;
  /** From 0 to 1. */
  score: number;
  /** Words of that event. */
  theirs: string;
  /** Whether the dates can both be true. */
  agrees: boolean;
}

/** The event's record; null where its file says nothing that can be read. */
export interface EventRecord {
  id: Id;
  kind: string;
  title: Text;
  people: Readonly<Record<Id, Text | null>>;
  places: readonly Id[];
  topics: readonly Id[];
  missing: Text | null;
  /** It stands in this draft, and can be corrected here. */
  isNew: boolean;
}

/** A citation of the draft: what its file says, and what was understood. */
export interface ReviewedProposal {
  key: string;
  paragraph: number;
  /** Where its words stand; null where they do not. */
  place: { start: number; end: number } | null;
  exact: string;
  status: string;
  translation: Text;
  /** As the file has it: by rule, by an editor, of the same occasion, or nothing. */
  date: unknown;
  sameOccasionAs: string | null;
  /** What the date comes to, as readers are shown it; null where it has none or a broken one. */
  when: When | null;
  event: EventRecord | null;
  eventId: string;
  /** Nobody has looked at it yet; what the draft says of it, or null. */
  note: string | null;
  matches: readonly Match[];
}

/** A mark of the draft above something that is no proposal. */
export interface WaitingMark {
  file: 'article' | 'events';
  /** From 1. */
  line: number;
  text: string;
  /** The line below it. */
  above: string;
}

/** An error of the compiler, and the thing on the page that it belongs to. */
export interface ReviewedError {
  rule: string;
  file: string;
  line: number;
  path: string;
  expected: string;
  found: string;
  mend: string;
  at:
    | { thing: 'proposal'; key: string; field: string }
    /** A new one of the draft. */
    | { thing: 'event'; event: Id; field: string }
    | { thing: 'paragraph'; n: number }
    | { thing: 'article'; field: string }
    | { thing: 'elsewhere' };
}

export interface ReviewedDraft {
  id: Id;
  /** Of the files it stands in: an edit of another revision is refused. */
  revision: string;
  /** Of the article. */
  language: string;
  direction: 'rtl' | 'ltr';
  /** Of the site. */
  languages: readonly string[];
  published: { edtf: string; when: When | null; basis: Text };
  paragraphs: readonly ReviewedParagraph[];
  proposals: readonly ReviewedProposal[];
  marks: readonly WaitingMark[];
  errors: readonly ReviewedError[];
  /** Events of the data, and new ones of this draft. */
  events: readonly KnownEvent[];
  people: readonly Named[];
  places: readonly Named[];
  topics: readonly Named[];
  kinds: readonly Named[];
  /** What an undo would take back. */
  undo: Edit['do'] | null;
}

/** A draft that waits. */
export interface DraftEntry {
  id: Id;
  opening: string;
  proposals: number;
  /** Of them, those that nobody has looked at. */
  waiting: number;
}

/** Why nothing was done. */
export type Refusal =
  /** The files were changed by somebody else since. */
  | 'stale'
  /** The file is written in a way that is left to a text editor; `detail` says what. */
  | 'by-hand'
  /** There is no such draft, or no such proposal. */
  | 'missing'
  /** Not everything was looked at, or the compiler has errors. */
  | 'not-ready'
  | 'nothing-to-undo';

export type ReviewAnswer =
  | { drafts: readonly DraftEntry[] }
  | { draft: ReviewedDraft; refused?: Refusal; detail?: string; did?: { key: string | null } }
  /** To a brief request: it was done, and this is what it left. */
  | { revision: string }
  | { published: Id; undoable: boolean }
  | { refused: Refusal; detail: string };
