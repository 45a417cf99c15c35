import { type Id, idSchema } from '../../core/model/published.ts';
import { sha256, splitParagraphs } from '../read/article-text.ts';
import { checkShape } from '../read/check-shape.ts';
import {
  type At,
  type CitationTrace,
  type Known,
  nothingKnown,
  type ReadArticle,
  type ReadCitation,
  type ReadEvent,
} from '../read/corpus.ts';
import { fieldOf } from '../read/field-of.ts';
import { readSoundCitation } from '../read/read-articles.ts';
import { readDisagreements } from '../read/read-events.ts';
import { enter } from '../read/reading.ts';
import type { AuthoredDisagreement } from '../read/shapes.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import {
  bareEventShape,
  describedEventShape,
  lineArticleShape,
  lineCitationShape,
  lineShape,
} from './line-shapes.ts';

/** A line whose shape is sound: one article with what it says of events. Nothing is proved yet. */
export interface ReadLine {
  article: ReadArticle;
  /** The bytes of its text, as a text file would hold them. */
  text: Uint8Array;
  /** Every event of the line; those without `described` are described on another line. */
  events: LineEvent[];
  citations: ReadCitation[];
  traces: CitationTrace[];
}

export interface LineEvent {
  id: Id;
  described: ReadEvent | undefined;
  disagreements: At<AuthoredDisagreement>[];
  spot: Spot;
}

/** As messages name the text of a line's article. */
const TEXT = 'article.text';

/** Rules A1, L3–L5. `undefined` after an error that leaves nothing to prove. */
export function readLine(
  value: unknown,
  spot: Spot,
  collected: string | null,
  book: ReportBook,
): ReadLine | undefined {
  const sound = checkShape(lineShape, value, spot, book);
  if (!sound) return undefined;
  const known = nothingKnown();
  const rawId = fieldOf(sound.article, 'id');
  const articleId = typeof rawId === 'string' ? rawId : '';
  const events: LineEvent[] = [];
  const citations: ReadCitation[] = [];
  const traces: CitationTrace[] = [];
  for (const [n, raw] of sound.events.entries()) {
    const at = spot.at('events', n);
    const isNew = enter({ known, book }, 'event', fieldOf(raw, 'id'), at.at('id'));
    const event = readEvent(raw, at, collected, book);
    if (event && isNew) events.push(event);
    const own = readCitations(raw, articleId, at.at('citations'), known, book);
    citations.push(...own.citations);
    traces.push(...own.traces);
  }
  const read = readArticle(sound.article, spot.at('article'), book);
  return read && { ...read, events, citations, traces };
}

function readArticle(
  raw: unknown,
  spot: Spot,
  book: ReportBook,
): Pick<ReadLine, 'article' | 'text'> | undefined {
  const head = checkShape(lineArticleShape, raw, spot, book);
  if (!head) return undefined;
  const { text, paragraphs, publisher = null, title = null, published, ...rest } = head;
  if ((text === undefined) === (paragraphs === undefined)) {
    book.error('L3', spot, {
      expected: 'text, or paragraphs',
      found: text === undefined ? 'neither' : 'both',
      mend: 'give the text once: as it is, or as a list of its paragraphs',
    });
    return undefined;
  }
  const whole = text ?? paragraphs?.map((paragraph) => `${paragraph}\n`).join('') ?? '';
  const lines = splitParagraphs(whole);
  const at = spot.at(text === undefined ? 'paragraphs' : 'text');
  if (!isSoundText(whole, lines, paragraphs, at, book)) return undefined;
  const bytes = new TextEncoder().encode(whole);
  return {
    article: {
      ...rest,
      publisher,
      title,
      published: { ...published, evidence: published.evidence ?? [] },
      source: { file: TEXT, sha256: sha256(bytes), paragraphs: lines },
      spot,
    },
    text: bytes,
  };
}

/** Rule A1. */
function isSoundText(
  whole: string,
  lines: readonly string[],
  paragraphs: readonly string[] | undefined,
  spot: Spot,
  book: ReportBook,
): boolean {
  const half = /\p{Surrogate}/u.test(whole) ? /.{0,8}\p{Surrogate}/u.exec(whole)?.[0] : undefined;
  if (half !== undefined || whole.startsWith('\uFEFF')) {
    book.error('A1', spot, {
      expected: 'text that can be written as UTF-8, without a byte order mark',
      found:
        half === undefined
          ? 'a byte order mark (U+FEFF) before it'
          : `half a character at ${quoteValue(half)}`,
      mend: 'take the text from the source once more: letters may be lost',
    });
    return false;
  }
  const broken = paragraphs?.find((paragraph, n) => paragraph !== lines[n]);
  if (lines.length === 0 || broken !== undefined) {
    book.error('A1', spot, {
      expected:
        broken === undefined ? 'at least one line of text' : 'paragraphs of one line, none of them blank',
      found: broken === undefined ? 'none' : quoteValue(broken),
      mend:
        broken === undefined
          ? 'give the text of the article'
          : 'split the text at its line ends, and leave out blank lines',
    });
    return false;
  }
  return true;
}

const DESCRIPTION = Object.keys(describedEventShape.shape).filter(
  (key) => !Object.hasOwn(bareEventShape.shape, key),
);

function readEvent(
  raw: unknown,
  spot: Spot,
  collected: string | null,
  book: ReportBook,
): LineEvent | undefined {
  if (!DESCRIPTION.some((key) => fieldOf(raw, key) !== undefined)) {
    const bare = checkShape(bareEventShape, raw, spot, book);
    return (
      bare && {
        id: bare.id,
        described: undefined,
        disagreements: readDisagreements({ ...bare, spot }, book),
        spot,
      }
    );
  }
  const sound = checkShape(describedEventShape, raw, spot, book);
  if (!sound) return undefined;
  const { citations: _citations, disagreements: _raw, history, ...event } = sound;
  const disagreements = readDisagreements({ ...sound, spot }, book);
  const added = { on: collected ?? '', what: 'added' as const };
  return {
    id: event.id,
    described: { ...event, history: history ?? [added], disagreements, spot },
    disagreements,
    spot,
  };
}

function readCitations(
  event: unknown,
  article: Id,
  list: Spot,
  known: Known,
  book: ReportBook,
): Pick<ReadLine, 'citations' | 'traces'> {
  const id = fieldOf(event, 'id');
  // What is wrong with the event's id is told of the event.
  const named = idSchema.safeParse(id).data ?? 'nameless';
  const raw = fieldOf(event, 'citations');
  const citations: ReadCitation[] = [];
  const traces: CitationTrace[] = [];
  for (const [n, item] of (Array.isArray(raw) ? raw : []).entries()) {
    const spot = list.at(n);
    const key = fieldOf(item, 'key');
    traces.push({ article, key, event: id, paragraph: fieldOf(item, 'paragraph') });
    const isNew = enter({ known, book }, 'citation', key, spot.at('key'));
    // The event is named by where the citation stands, and by that alone.
    const sound = checkShape(lineCitationShape, item, spot, book);
    const citation = sound && readSoundCitation({ ...sound, event: named }, article, spot, book);
    if (citation && isNew) citations.push(citation);
  }
  return { citations, traces };
}
