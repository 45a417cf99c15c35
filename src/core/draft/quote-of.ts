import type { TaggedDate } from '../dates/tagged-date.ts';
import type { Range } from '../find/range.ts';
import type { Clause } from './clauses.ts';
import { THAT } from './connectives.ts';
import { SPEECH } from './meanings.ts';
import { readVerb } from './read-verb.ts';
import type { Word } from './words.ts';

/**
 * The words to quote for a clause: with what depends on it, up to the next clause that stands beside it, without the
 * source named at the end; always with its date.
 */
export function quoteOf(
  text: string,
  words: readonly Word[],
  clauses: readonly Clause[],
  n: number,
  date: TaggedDate | null,
): Range {
  const clause = clauses[n];
  if (!clause) return { start: 0, end: 0 };
  const last = clauses[lastOf(words, clauses, n)] ?? clause;
  const first = withSource(words, clauses, n) ?? firstWord(words, clause);
  const start = words[first]?.start ?? clause.start;
  const end = words[withoutLeadOn(words, first, last.to) - 1]?.end ?? last.end;
  return balanced(text, Math.min(start, date?.start ?? start), Math.max(end, date?.end ?? 0));
}

/** “… بعد | أن بلغ …”: a word that leads to the clause behind it is no end. */
function withoutLeadOn(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && /^[وف]?(?:بعد|قبل|منذ|الي|علي|من|عن|في)$/u.test(words[end - 1]?.term ?? ''))
    end -= 1;
  return end;
}

/** The last clause that goes with a clause. */
function lastOf(words: readonly Word[], clauses: readonly Clause[], n: number): number {
  const kind = clauses[n]?.kind;
  const own = clauses[n];
  const said = own && verbOf(words, own);
  const isOuter =
    kind === 'main' || kind === 'join' || (kind === 'beside' && !!said && SPEECH.has(said.meaning));
  let last = n;
  for (let at = n + 1; at < clauses.length; at += 1) {
    const next = clauses[at];
    if (!next) break;
    if (next.kind === 'resume') {
      if (isOuter || kind === 'content') last = at;
      else break;
      continue;
    }
    const ends = isOuter
      ? next.kind === 'join' && !isSaid(words, next)
      : STOPS.has(next.kind) && !isSaid(words, next);
    if (ends || next.kind === 'source') break;
    last = at;
  }
  return last;
}

/** What ends a clause within another. */
const STOPS = new Set<Clause['kind']>(['join', 'aside', 'content', 'beside']);

/** A clause beside one that somebody says, and itself said: within the same quotation marks. */
function isSaid(words: readonly Word[], clause: Clause): boolean {
  const verb = verbOf(words, clause);
  if (words[clause.from]?.quoted) return true;
  return verb?.form === 'imperfect' && !SPEECH.has(verb.meaning);
}

function verbOf(words: readonly Word[], { head, to }: Clause) {
  for (let at = head; at < to; at += 1) {
    const verb = readVerb(words, at);
    if (verb) return verb;
  }
  return null;
}

/** “ووفقا لفلان، …”: what he is quoted for is quoted with him, at the head of a sentence. */
function withSource(words: readonly Word[], clauses: readonly Clause[], n: number): number | undefined {
  const [first] = clauses;
  const isNext = clauses[n]?.kind === 'content' && clauses.slice(1, n).every(({ kind }) => kind === 'resume');
  return first?.kind === 'source' && isNext && words.length > 0 ? first.from : undefined;
}

/** A relative clause is quoted with the words that it is about; أن and حيث are left out. */
function firstWord(words: readonly Word[], clause: Clause): number {
  if (clause.kind === 'relative') return phraseBefore(words, clause.from);
  if (clause.kind === 'content' || clause.kind === 'beside') return clause.head;
  return clause.from;
}

function phraseBefore(words: readonly Word[], at: number): number {
  let from = at;
  const isEdge = (n: number): boolean => (n < at ? /[،,؛:"“«.]/u : /[؛:"“«.]/u).test(words[n]?.gap ?? '');
  while (from > 0 && at - from < 4 && !isEdge(from) && !endsBefore(words, from - 1)) from -= 1;
  while (from < at - 1 && /^(?:وذلك|[وف]?(?:بعد|قبل|منذ|خلال|في|عقب|اثر))$/u.test(words[from]?.term ?? ''))
    from += 1;
  return from;
}

/** A verb or أن: the words behind it are another phrase. */
function endsBefore(words: readonly Word[], at: number): boolean {
  return readVerb(words, at) !== null || THAT.has(words[at]?.term ?? '');
}

/** What opens, and what closes it: some papers close “ with a second “. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”“', '«': '»', '(': ')', '"': '"' };

/** A range with the closing marks behind it, if what they close was opened within. */
export function balanced(text: string, start: number, end: number): Range {
  const open: string[] = [];
  let to = start;
  for (; to < end; to += 1) take(open, text[to] ?? '');
  while (open.length > 0 && (CLOSING[open.at(-1) ?? ''] ?? '').includes(text[to] ?? '\0')) {
    take(open, text[to] ?? '');
    to += 1;
  }
  return { start, end: to };
}

/** Opens or closes at a mark. */
function take(open: string[], mark: string): void {
  if ((CLOSING[open.at(-1) ?? ''] ?? '').includes(mark)) open.pop();
  else if (Object.hasOwn(CLOSING, mark)) open.push(mark);
}
