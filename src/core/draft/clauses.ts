import type { Range } from '../find/range.ts';
import { CONTRAST, MODAL, RELATIVE, SOURCE, SUBORDINATE, THAT } from './connectives.ts';
import { SPEECH } from './meanings.ts';
import { FORMS } from './predicate-forms.ts';
import { readVerb } from './read-verb.ts';
import type { Word } from './words.ts';

/**
 * What a clause is to its sentence: `main` its first; `join` another beside it; `content` what somebody says;
 * `relative` which one; `aside` what goes on with a participle; `beside` when or since (حيث، بعد أن); `source` according to whom; `resume` what
 * goes on after one of those ended at a comma.
 */
export type ClauseKind = 'main' | 'join' | 'content' | 'relative' | 'aside' | 'beside' | 'source' | 'resume';

/** A clause: words `from` to before `to` of its paragraph. */
export interface Clause extends Range {
  kind: ClauseKind;
  from: number;
  to: number;
  /** The first word behind the one that opens it (أن, الذي, حيث); equals `from` where none does. */
  head: number;
}

/** The clauses of a sentence: flat, in order, together all its words. */
export function clausesOf(words: readonly Word[], from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let open: { kind: ClauseKind; from: number; head: number } = { kind: 'main', from, head: from };
  const first = openedAt(words, from, open.kind, from, false);
  if (first?.kind === 'source') open = { kind: 'source', from, head: from };
  for (let at = from + 1; at < to; at += 1) {
    const hasVerb = hasVerbBetween(words, open.head, at);
    const next = openedAt(words, at, open.kind, from, hasVerb);
    if (!next) continue;
    clauses.push(close(words, open, at));
    open = { kind: next.kind, from: at, head: at + next.length };
  }
  clauses.push(close(words, open, to));
  return clauses;
}

function close(
  words: readonly Word[],
  open: { kind: ClauseKind; from: number; head: number },
  to: number,
): Clause {
  const start = words[open.from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { ...open, head: Math.min(open.head, to - 1), to, start, end };
}

/** The kind of clause that a word opens, and how many words only open it. */
function openedAt(
  words: readonly Word[],
  at: number,
  current: ClauseKind,
  sentence: number,
  hasVerb: boolean,
): { kind: ClauseKind; length: number } | null {
  const word = words[at];
  if (!word) return null;
  const { term, gap } = word;
  const isOpening = SOURCE.has(words[sentence]?.term ?? '');
  const plain = term.replace(/^[وف](?=ان|بان)/u, '');
  const before = words[at - 1]?.term ?? '';
  if (THAT.has(plain)) return openedByThat(words, at, before);
  if (RELATIVE.has(term)) return { kind: 'relative', length: 1 };
  if (SOURCE.has(term)) return { kind: 'source', length: 0 };
  if (SUBORDINATE.has(term)) return { kind: 'beside', length: 1 };
  if (isContrast(words, at)) return { kind: 'join', length: 1 };
  if (
    FORMS.get(term.replace(/^و/u, ''))?.some(({ form }) => form === 'participle') &&
    /[،,]|^\s*$/u.test(gap)
  ) {
    return at > sentence ? { kind: 'aside', length: 0 } : null;
  }
  if (at > sentence && (/:\s*["“«]?$/u.test(gap) || opensSpeech(words, at, sentence))) {
    return { kind: 'content', length: 0 };
  }
  if (at > sentence && hasVerb && isBareRelative(words, at)) return { kind: 'relative', length: 0 };
  if (/^و?ما$/u.test(term) && /^و?(هو|هي|الامر)$/u.test(before)) return { kind: 'beside', length: 1 };
  const comma = /[،؛,;–]/u.test(gap);
  if (at > sentence && (hasVerb || (comma && isJoinedPerfect(words, at))) && startsBeside(words, at, comma))
    return { kind: 'join', length: 0 };
  if (term === 'فقد' && current === 'source') return { kind: 'content', length: 0 };
  if (comma && current === 'source' && isOpening && !isParenthesis(words, at))
    return { kind: 'content', length: 0 };
  if (comma && (current === 'relative' || current === 'source')) return { kind: 'resume', length: 0 };
  return null;
}

function openedByThat(
  words: readonly Word[],
  at: number,
  before: string,
): { kind: ClauseKind; length: number } | null {
  if (MODAL.has(before) || MODAL.has(before.replace(/^[وف]/u, ''))) return null;
  if (/^[وف]?(بعد|قبل|منذ|علي)$/u.test(before) && words[at]?.raw.includes('أن')) {
    return before.endsWith('علي') && !isPlanOf(words, at)
      ? { kind: 'content', length: 1 }
      : { kind: 'beside', length: 1 };
  }
  if (/^[وف]?(الا|غير|بيد)$/u.test(before)) return null;
  return { kind: 'content', length: 1 };
}

/** “على أن تُطرح”: what is arranged, not what is said. */
function isPlanOf(words: readonly Word[], at: number): boolean {
  return readVerb(words, at + 1)?.form === 'imperfect';
}

/** A clause beside the one before: و or ف with its verb, or a verb after a comma. */
function startsBeside(words: readonly Word[], at: number, comma: boolean): boolean {
  const word = words[at];
  if (!word) return false;
  if (/^[وف]/u.test(word.term) && readVerb(words, at)) return true;
  if (comma && /^و?(كما|كان|كانت|قد|لم|لن|سبق)$/u.test(word.term)) return true;
  return comma && !word.quoted && readVerb(words, at) !== null;
}

/** “، وأعلنت”: it ends what came before, even where that has no verb that is known. */
function isJoinedPerfect(words: readonly Word[], at: number): boolean {
  return /^و/u.test(words[at]?.term ?? '') && readVerb(words, at)?.form === 'perfect';
}

function isContrast(words: readonly Word[], at: number): boolean {
  const term = words[at]?.term.replace(/^و(?=بينما|فيما|غير|الا)/u, '') ?? '';
  if (!CONTRAST.has(term)) return false;
  if (term === 'فيما') return readVerb(words, at + 1) !== null || words[at + 1]?.term !== 'يتعلق';
  if (/^(غير|الا|بيد)$/u.test(term)) return THAT.has(words[at + 1]?.term ?? '');
  return true;
}

function hasVerbBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (readVerb(words, at)) return true;
  return false;
}

/** So many words in quotation marks are what somebody said; fewer are what he called it. */
const SPOKEN = 5;

/** Quotation marks open, behind a verb of speech, around as much as a clause. */
function opensSpeech(words: readonly Word[], at: number, sentence: number): boolean {
  if (!words[at]?.quoted || words[at - 1]?.quoted) return false;
  const isSaid = words.slice(sentence, at).some((_, n) => {
    const verb = readVerb(words, sentence + n);
    return verb !== null && SPEECH.has(verb.meaning);
  });
  return isSaid && words.slice(at, at + SPOKEN).every(({ quoted }) => quoted) && words.length >= at + SPOKEN;
}

/** “زيارات أجراها …”: a verb that takes up the noun before it, without الذي. */
function isBareRelative(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^\s*["”»)]?\s*$/u.test(word.gap) || !/(?:ها|ه)$/u.test(word.raw) || /^[وف]/u.test(word.term))
    return false;
  return readVerb(words, at)?.form === 'perfect';
}

/** “ووفقا للمتحدث، فلان، …”: a name between commas, and no clause yet. */
function isParenthesis(words: readonly Word[], at: number): boolean {
  const end = words.findIndex((word, n) => n > at && /[،,]/u.test(word.gap));
  return end > at && end - at <= 4 && !words.slice(at, end).some((_, n) => readVerb(words, at + n));
}
