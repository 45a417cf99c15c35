import { locate, occurrences } from '../../core/quotes/locate.ts';
import {
  ARTICLE_FIELDS,
  CITATION_FIELDS,
  type Edit,
  EVENT_FIELDS,
  type Quote,
} from '../../core/review/edits.ts';
import { CannotEdit } from './cannot-edit.ts';
import { removeMark } from './draft-marks.ts';
import { removeNote } from './draft-notes.ts';
import { type Path, valueAt } from './yaml-content.ts';
import { appendItem, removeItem } from './yaml-lists.ts';
import { setValue } from './yaml-maps.ts';

/** The two files of a draft; `events` is null where it proposes no new event. */
export interface DraftTexts {
  article: string;
  events: string | null;
}

/** A citation and its new event, as they are written. */
export interface Fresh {
  citation: Record<string, unknown>;
  event: Record<string, unknown>;
}

export interface EditContext {
  paragraphs: readonly string[];
  /** For words that become a citation, or a citation that is to have an event of its own. */
  fresh: (from: { quote: Quote } | { key: string }) => Fresh;
}

/** There is no such proposal. */
export class NoProposal extends Error {
  override readonly name = 'NoProposal';
}

/**
 * A draft after an editor's decision. Whatever the decision does not touch stays byte for byte as it was.
 *
 * @throws NoProposal
 * @throws CannotEdit where a file is written in a way that is left to a text editor
 */
export function editDraft(
  texts: DraftTexts,
  edit: Exclude<Edit, { do: 'publish' }>,
  context: EditContext,
): DraftTexts {
  switch (edit.do) {
    case 'accept': {
      const { key, also = [], instead = [] } = edit;
      const accepted = [key, ...also].reduce(lookedAt, texts);
      return instead.reduce((left, one) => reject(left, one, undefined), accepted);
    }
    case 'correct':
      return lookedAt(correct(texts, edit, context), edit.key);
    case 'merge':
      return lookedAt(nameEvent(texts, edit.key, edit.event), edit.key);
    case 'separate': {
      const { event } = context.fresh({ key: edit.key });
      const named = nameEvent(texts, edit.key, String(event.id));
      return { ...named, events: appendItem(named.events ?? '', [], event) };
    }
    case 'reject':
      return reject(texts, edit.key, edit.reason);
    case 'cite':
      return cite(texts, edit.quote, context);
    case 'excuse':
      return { ...texts, article: excuse(texts.article, edit.paragraph, edit.reason) };
    case 'see': {
      const text = texts[edit.file];
      return text === null ? texts : { ...texts, [edit.file]: removeMark(text, edit.line) };
    }
  }
}

/** The records in a list by what names them. */
function indexOf(source: string | null, path: Path, name: 'key' | 'id', value: string): number {
  const items = source === null ? [] : valueAt(source, path);
  return Array.isArray(items) ? items.findIndex((item) => item?.[name] === value) : -1;
}

const citationAt = (article: string, key: string): Path => {
  const n = indexOf(article, ['citations'], 'key', key);
  if (n === -1) throw new NoProposal(key);
  return ['citations', n];
};

const eventOf = (article: string, key: string): string =>
  String(valueAt(article, [...citationAt(article, key), 'event']));

/** Takes the draft's note away from a citation, and from its event. */
function lookedAt({ article, events }: DraftTexts, key: string): DraftTexts {
  const n = indexOf(events, [], 'id', eventOf(article, key));
  return {
    article: removeNote(article, citationAt(article, key)),
    events: events === null || n === -1 ? events : removeNote(events, [n]),
  };
}

function correct(
  { article, events }: DraftTexts,
  { key, quote, citation, event }: Extract<Edit, { do: 'correct' }>,
  { paragraphs }: EditContext,
): DraftTexts {
  const at = citationAt(article, key);
  const words = quote ? quoted(quote, paragraphs) : {};
  let text = setFields(article, at, { ...words, ...citation }, CITATION_FIELDS);
  if (quote) text = excuse(text, quote.paragraph, null);
  if (!event) return { article: text, events };
  const n = indexOf(events, [], 'id', eventOf(article, key));
  if (events === null || n === -1)
    throw new CannotEdit('the event stands in events/, and is corrected there');
  return { article: text, events: setFields(events, [n], event, EVENT_FIELDS) };
}

/** Only fields that are given; null takes one out. */
function setFields(
  source: string,
  at: Path,
  fields: Readonly<Record<string, unknown>>,
  order: readonly string[],
): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .reduce((text, [name, value]) => setValue(text, [...at, name], value ?? undefined, order), source);
}

/** Words as a citation names them: once in their paragraph, or by which time it is. */
export function quoted({ paragraph, start, end }: Quote, paragraphs: readonly string[]) {
  const text = paragraphs[paragraph];
  const exact = text?.slice(start, end) ?? '';
  if (text === undefined || end > text.length || exact === '')
    throw new CannotEdit(`no words ${start}–${end}`);
  const places = occurrences(text, exact);
  const nth = places.findIndex((place) => place.start === start) + 1;
  return { paragraph, exact, occurrence: locate(text, exact).found ? null : nth };
}

/** The citation is of another event; the one it named leaves the draft if nothing else there is of it. */
function nameEvent(texts: DraftTexts, key: string, event: string): DraftTexts {
  const at = citationAt(texts.article, key);
  const old = eventOf(texts.article, key);
  const article = setValue(texts.article, [...at, 'event'], event, CITATION_FIELDS);
  return old === event ? texts : dropOrphan({ ...texts, article }, old);
}

function dropOrphan({ article, events }: DraftTexts, event: string): DraftTexts {
  const n = indexOf(events, [], 'id', event);
  const isCited = citationsOf(article).some((one) => one.event === event);
  return { article, events: events === null || n === -1 || isCited ? events : removeItem(events, [n]) };
}

function citationsOf(article: string): Record<string, unknown>[] {
  const items = valueAt(article, ['citations']);
  return Array.isArray(items) ? items : [];
}

function reject(texts: DraftTexts, key: string, reason: string | undefined): DraftTexts {
  const at = citationAt(texts.article, key);
  const paragraph = Number(valueAt(texts.article, [...at, 'paragraph']));
  const event = eventOf(texts.article, key);
  const left = dropOrphan({ ...texts, article: removeItem(texts.article, at) }, event);
  if (reason === undefined || !needsReason(left.article, paragraph)) return left;
  return { ...left, article: excuse(left.article, paragraph, reason) };
}

/** Whether a paragraph is neither cited nor excused, and not one that need not be. */
function needsReason(article: string, paragraph: number): boolean {
  const role = valueAt(article, ['roles', paragraph]) ?? 'body';
  const isCited = citationsOf(article).some((one) => one.paragraph === paragraph);
  return role === 'body' && !isCited && valueAt(article, ['noEvent', paragraph]) === undefined;
}

function excuse(article: string, paragraph: number, reason: string | null): string {
  if (valueAt(article, ['noEvent']) === undefined || valueAt(article, ['noEvent']) === null) {
    return reason === null
      ? article
      : setValue(article, ['noEvent'], { [paragraph]: reason }, ARTICLE_FIELDS);
  }
  return setValue(article, ['noEvent', String(paragraph)], reason ?? undefined);
}

function cite({ article, events }: DraftTexts, quote: Quote, context: EditContext): DraftTexts {
  const { citation, event } = context.fresh({ quote });
  return {
    article: appendItem(excuse(article, quote.paragraph, null), ['citations'], citation),
    events: appendItem(events ?? '', [], event),
  };
}
