/**
 * "How do we know the date?": the chain from the words of a source to a date, as a list of links. Pure.
 */
import type { ArticleSummary, Span, Text, TimelineIndex, When } from '../../core/model/published.ts';
import { articleOf, type Cited, findCited } from './cited.ts';

export type ChainLink =
  | { kind: 'words'; words: Span[]; article: ArticleSummary | null }
  /** What an editor says besides: of the words, and of why they come to this date and no other. */
  | { kind: 'rule'; rule: string; conflict: boolean; notes: Text[] }
  | { kind: 'publication'; article: ArticleSummary }
  | { kind: 'anchor'; cited: Cited }
  | { kind: 'editor'; reason: Text }
  | { kind: 'same-occasion'; cited: Cited; reason: Text | null }
  | { kind: 'nothing'; missing: Text | null; dated: Cited[] }
  | { kind: 'date'; when: When }
  | { kind: 'undated' };

/** The links of one citation, the last of which is its date or that it has none. */
export function chainOf(cited: Cited, index: TimelineIndex): ChainLink[] {
  const { when } = cited.citation;
  return [...evidence(cited, index), when === null ? { kind: 'undated' } : { kind: 'date', when }];
}

function evidence(cited: Cited, index: TimelineIndex): ChainLink[] {
  const { event, citation } = cited;
  const { dating } = citation;
  const article = articleOf(index, citation);
  switch (dating.by) {
    case 'words': {
      const anchor = dating.anchor.to === 'citation' ? findCited(index, dating.anchor.key) : null;
      return [
        { kind: 'words', words: dating.words, article },
        {
          kind: 'rule',
          rule: dating.rule,
          conflict: dating.conflict,
          notes: [dating.note, dating.reason].filter((text) => text !== undefined),
        },
        ...(anchor === null ? [] : [{ kind: 'anchor' as const, cited: anchor }]),
        // Words that name their own day ("12 March 2019") owe nothing to the day of publication.
        ...(dating.anchor.to === 'nothing' ||
        article === null ||
        (dating.anchor.to === 'citation' && !dating.conflict)
          ? []
          : [{ kind: 'publication' as const, article }]),
      ];
    }
    case 'editor':
      return [
        ...(dating.words.length === 0 ? [] : [{ kind: 'words' as const, words: dating.words, article }]),
        { kind: 'editor', reason: dating.reason },
      ];
    case 'same-occasion': {
      const other = findCited(index, dating.key);
      return other === null ? [] : [{ kind: 'same-occasion', cited: other, reason: dating.reason ?? null }];
    }
    case 'nothing':
      return [
        {
          kind: 'nothing',
          missing: event.missing ?? null,
          dated: event.citations.filter(({ when }) => when !== null).map((one) => ({ event, citation: one })),
        },
      ];
  }
}
