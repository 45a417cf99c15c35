import { Class, classOf, foldUnit } from '../../arabic/fold-unit.ts';

/** No further than this many UTF-16 units is looked for words, so that the time it takes stays bounded. */
const FURTHEST = 400;

const CLAUSE_ENDS = '.،,؛;:!؟?()[]{}«»"“”…';
const SENTENCE_ENDS = '.!؟?؛;…';

/** Words before a place, folded, the nearest first, up to the clause’s or the sentence’s beginning. */
export function wordsBefore(text: string, start: number, most: number, ends = CLAUSE_ENDS): string[] {
  const words: string[] = [];
  const first = Math.max(0, start - FURTHEST);
  let end = start;
  for (let index = start - 1; index >= first && words.length < most; index -= 1) {
    const unit = text.charCodeAt(index);
    if (isOfWord(unit)) continue;
    if (end > index + 1) words.push(folded(text, index + 1, end));
    end = index;
    if (isEnd(text, index, ends)) return words.filter(Boolean);
  }
  if (words.length < most && first === 0 && end > 0) words.push(folded(text, 0, end));
  return words.filter(Boolean);
}

/** Words after a place, folded, the nearest first, up to the clause’s or the sentence’s end. */
export function wordsAfter(text: string, end: number, most: number, ends = CLAUSE_ENDS): string[] {
  const words: string[] = [];
  const last = Math.min(text.length, end + FURTHEST);
  let start = end;
  for (let index = end; index < last && words.length < most; index += 1) {
    const unit = text.charCodeAt(index);
    if (isOfWord(unit)) continue;
    if (index > start) words.push(folded(text, start, index));
    start = index + 1;
    if (isEnd(text, index, ends)) return words.filter(Boolean);
  }
  if (words.length < most && last === text.length && last > start) words.push(folded(text, start, last));
  return words.filter(Boolean);
}

/** The index after the last of so many words that follow a place in the same clause, or the place itself. */
export function endOfWords(text: string, start: number, count: number): number {
  let end = start;
  let left = count;
  for (let index = start; index < Math.min(text.length, start + FURTHEST); index += 1) {
    const inWord = isOfWord(text.charCodeAt(index));
    if (inWord) end = index + 1;
    else if (isEnd(text, index, CLAUSE_ENDS)) break;
    else if (end === index && end > start) {
      left -= 1;
      if (left === 0) break;
    }
  }
  return end;
}

/**
 * The clauses of a sentence up to a place, the nearest first, and in each its words, folded, the nearest first: no
 * more than so many in all. What is not parted by a sign is one clause; the first is what the place stands in.
 */
export function clausesBefore(text: string, start: number, most: number): string[][] {
  const clauses: string[][] = [[]];
  const first = Math.max(0, start - FURTHEST);
  let end = start;
  let left = most;
  const take = (from: number) => {
    const word = folded(text, from, end);
    if (word === '') return;
    clauses.at(-1)?.push(word);
    left -= 1;
  };
  for (let index = start - 1; index >= first && left > 0; index -= 1) {
    if (isOfWord(text.charCodeAt(index))) continue;
    if (end > index + 1) take(index + 1);
    end = index;
    if (isEnd(text, index, SENTENCE_ENDS)) return clauses;
    if (isEnd(text, index, CLAUSE_ENDS) && (clauses.length === 1 || clauses.at(-1)?.length)) clauses.push([]);
  }
  if (left > 0 && first === 0 && end > 0) take(0);
  return clauses;
}

function isEnd(text: string, index: number, ends: string): boolean {
  return classOf(text.charCodeAt(index)) === Class.line || ends.includes(text[index] ?? '');
}

function isOfWord(unit: number): boolean {
  const kind = classOf(unit);
  return kind === Class.letter || kind === Class.digit || kind === Class.mark || kind === Class.hidden;
}

function folded(text: string, start: number, end: number): string {
  let word = '';
  for (let index = start; index < end; index += 1) {
    const unit = foldUnit(text.charCodeAt(index));
    if (unit !== 0) word += String.fromCharCode(unit);
  }
  return word;
}
