import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';
import { splitParagraphs } from '../read/article-text.ts';
import { fieldOf } from '../read/field-of.ts';
import type { Finding } from '../report/report.ts';
import type { Desk } from './desk.ts';
import { formatRefusal } from './format-refusal.ts';
import { idFor, makeDraft, refuseTold, type Told } from './make-draft.ts';
import { checkText } from './read-new-text.ts';

const LINE_FEED = 10;

const words = z.optional(z.string());
const lineShape = z.strictObject({
  text: words,
  paragraphs: z.optional(z.array(z.string())),
  id: words,
  published: words,
  publisher: words,
  url: words,
});

/** Of a run over lines. */
export interface LinesDrafted {
  drafted: number;
  refused: number;
}

/**
 * Drafts articles one a line: each line of JSON in, `{ text | paragraphs, id?, published?, publisher?, url? }`, gives
 * one line out as `compile -- --jsonl` reads them, whatever stood on other lines. A line that cannot be drafted is
 * told by its number and gives none. It reads no faster than is written.
 */
export async function draftLines(
  input: Readable,
  output: Writable,
  desk: Desk,
  told: Told,
  complain: (text: string) => void,
): Promise<LinesDrafted> {
  const counts: LinesDrafted = { drafted: 0, refused: 0 };
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.every((byte) => byte === 32 || byte === 9 || byte === 13)) continue;
    const answer = draftLine(line, desk, told);
    if ('refused' in answer) {
      counts.refused += 1;
      complain(formatRefusal(`line ${number}`, answer.refused));
      continue;
    }
    counts.drafted += 1;
    if (!output.write(`${answer.line}\n`)) await once(output, 'drain');
  }
  return counts;
}

/** One line, by itself. */
function draftLine(bytes: Uint8Array, desk: Desk, told: Told): { line: string } | { refused: Finding } {
  const value = parse(bytes);
  if ('refused' in value) return value;
  const shape = z.safeParse(lineShape, value.value);
  if (!shape.success)
    return refuse('{ text | paragraphs, id?, published?, publisher?, url? }', misshapen(value.value));
  const { text, paragraphs, ...own } = shape.data;
  if ((text === undefined) === (paragraphs === undefined)) {
    return refuse('text, or paragraphs', text === undefined ? 'neither' : 'both');
  }
  const whole = text ?? paragraphs?.map((paragraph) => `${paragraph}\n`).join('') ?? '';
  const wrong = whole.startsWith('\uFEFF')
    ? refuse('text without a byte order mark', 'U+FEFF before it')
    : checkText(whole);
  if (wrong) return wrong;
  const merged: Told = {
    published: own.published ?? told.published,
    publisher: own.publisher ?? told.publisher,
    url: own.url,
    id: own.id,
  };
  const no = refuseTold(merged, desk);
  if (no) return { refused: no };
  const split = splitParagraphs(whole);
  const made = makeDraft(
    split,
    idFor(split, merged, () => false),
    merged,
    desk,
    undefined,
  );
  if ('refused' in made) return made;
  const { head, citations, events } = made.content;
  return {
    line: JSON.stringify({
      article: { id: made.id, ...head, text: whole },
      events: events.map(({ item }) => ({
        ...item,
        citations: citations
          .filter((one) => one.item.event === item.id)
          .map(({ item: { event: _event, ...citation } }) => citation),
      })),
    }),
  };
}

/** The lines of a stream of bytes, without their ends. */
async function* linesOf(input: Readable): AsyncGenerator<Uint8Array> {
  let rest: Buffer[] = [];
  for await (const chunk of input) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as string);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...rest, bytes.subarray(from, end)]);
      rest = [];
      from = end + 1;
    }
    if (from < bytes.length) rest.push(bytes.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

function parse(bytes: Uint8Array): { value: unknown } | { refused: Finding } {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) };
  } catch (error) {
    const isJson = error instanceof SyntaxError;
    return refuse(
      isJson ? 'one JSON value on one line' : 'UTF-8',
      isJson ? 'text that is no JSON' : 'bytes that are not UTF-8',
    );
  }
}

function misshapen(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'no JSON object';
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(lineShape.shape, key));
  if (unknown.length > 0) return `the key ${unknown.join(', ')}`;
  const wrong = Object.keys(value).find(
    (key) => key !== 'paragraphs' && typeof fieldOf(value, key) !== 'string',
  );
  return wrong === undefined ? 'paragraphs that are no list of texts' : `${wrong} that is no text`;
}

function refuse(expected: string, found: string): { refused: Finding } {
  return { refused: { expected, found, mend: 'correct the line: the others were drafted without it' } };
}
