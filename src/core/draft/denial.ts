import type { Clause } from './clauses.ts';
import type { Word } from './words.ts';

/** Verbs and participles, folded, that deny what follows: نفى، ينفون، أنكر، نافيا. */
export const DENIES =
  /^[وف]?(?:نفي|نفت|نفوا|نفيا|نفتا|[يت]نفي|[يت]نفون|نافيا|نافيه|نافين|(?:ا|[يت])نكر(?:ت|وا|ون)?|منكرا|(?:ا|[يت])?كذب(?:ت|وا)?)$/u;

/** Verbs, folded, of those who accuse, condemn or praise a deed: a noun behind them names it. */
export const JUDGES =
  /^[وف]?(?:[ايت]تهم(?:ت|وا|ون)?|ادعي|ادعت|ا?دان(?:ت|وا)?|[يت]دين|(?:[يت])?ندد(?:ت|وا)?|(?:ا|[يت])نتقد(?:ت|وا)?|(?:ا|[يت])ستنكر(?:ت|وا)?|(?:[يت])?رحب(?:ت|وا)?|اشاد(?:ت|وا)?|[يت]شيد)$/u;

/** Whether what a clause says is denied: “نفى أن …”, “نافيا أن … وأن …”. */
export function isDenied(words: readonly Word[], clauses: readonly Clause[], n: number): boolean {
  if (clauses[n]?.kind !== 'content') return false;
  const said = clauses.slice(0, n).findLast(({ kind }) => kind !== 'content');
  return said !== undefined && words.slice(said.from, said.to).some(({ term }) => DENIES.test(term));
}
