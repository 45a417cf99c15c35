import type { NoEventCause } from './draft.ts';
import { bareNoun, type Word } from './words.ts';

const OPINION = new Set('يري تري يعتقد يرجح مراقبون محللون خبراء يعتبر تعتبر راي ربما يبدو يظل'.split(' '));

/** Why a paragraph may report no event, by its words: for the editor to confirm or to say otherwise. */
export function noEventCause(words: readonly Word[]): NoEventCause {
  if (words.length < 6) return 'list';
  if (words.some(({ term }) => OPINION.has(term) || OPINION.has(bareNoun(term)))) return 'opinion';
  if (words.some(({ term }) => /^[وف]?(كان|كانت|تاتي|ياتي|تشهد|يشهد|ظل|منذ)$/u.test(term)))
    return 'background';
  return 'description';
}
