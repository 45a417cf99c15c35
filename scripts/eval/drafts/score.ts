import { applyRule } from '../../../src/core/dates/apply.ts';
import type { Draft, Proposal } from '../../../src/core/draft/draft.ts';
import { daysOf } from '../../../src/core/draft/prove-date.ts';
import type { HandArticle, HandCitation } from './read-set.ts';

export interface Score {
  article: string;
  events: number;
  found: number;
  /** 0–1; 1 where there is nothing to find. */
  recall: number;
  proposals: number;
  /** Keys of proposals whose date does not follow from words in their quote, or in that of the occasion they name. */
  invented: string[];
  /** Keys of proposals, dated by the occasion of another, whose own quote has no words that date them. */
  byOccasion: string[];
  perEvent: number;
  /** Events that no proposal has right. */
  missed: HandCitation[];
}

/**
 * Holds a draft against what editors made of the article. An event is found if a proposal's quote overlaps that of
 * one of its citations and the dates are equal (undated equals undated).
 */
export function scoreDraft(
  { proposals, publication }: Draft,
  { id, citations, paragraphs, language }: HandArticle,
): Score {
  const events = [...new Set(citations.map(({ event }) => event))];
  const right = new Set(
    citations.filter((citation) => proposals.some((one) => isRight(one, citation))).map(({ event }) => event),
  );
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const follows = (proposal: Proposal): boolean =>
    followsFromWords(proposal, byKey, paragraphs, publication, language);
  return {
    article: id,
    events: events.length,
    found: right.size,
    recall: events.length === 0 ? 1 : right.size / events.length,
    proposals: proposals.length,
    invented: proposals.filter((proposal) => !follows(proposal)).map(({ key }) => key),
    byOccasion: proposals.filter(({ dating }) => dating.by === 'same-occasion').map(({ key }) => key),
    perEvent: events.length === 0 ? 0 : proposals.length / events.length,
    missed: citations.filter(({ event }) => !right.has(event)),
  };
}

/** The date of a proposal as EDTF; empty if it has none. */
export function edtfOf({ dating }: Proposal): string {
  return dating.by === 'nothing' ? '' : dating.when.edtf;
}

function isRight(proposal: Proposal, citation: HandCitation): boolean {
  const overlaps =
    proposal.paragraph === citation.paragraph &&
    proposal.start < citation.end &&
    citation.start < proposal.end;
  return overlaps && edtfOf(proposal) === citation.edtf;
}

/** Runs the rule once more, on words that must stand in the quote. */
function followsFromWords(
  proposal: Proposal,
  byKey: ReadonlyMap<string, Proposal>,
  paragraphs: readonly string[],
  publication: string,
  language: string,
): boolean {
  const { dating } = proposal;
  if (dating.by === 'nothing') return true;
  if (dating.by === 'same-occasion') {
    const other = byKey.get(dating.key);
    return (
      other?.dating.by === 'rule' &&
      other.dating.when.edtf === dating.when.edtf &&
      followsFromWords(other, byKey, paragraphs, publication, language)
    );
  }
  if (dating.start < proposal.start || dating.end > proposal.end) return false;
  const counted = dating.counted === undefined ? undefined : byKey.get(dating.counted);
  const anchor = counted && counted.dating.by !== 'nothing' ? counted.dating.when : undefined;
  const words = [(paragraphs[proposal.paragraph] ?? '').slice(dating.start, dating.end)];
  const published = daysOf(publication) ?? [];
  const answer = applyRule(dating.rule, words, { language, published, publishedEdtf: publication, anchor });
  return !('refused' in answer) && answer.edtf === dating.when.edtf;
}
