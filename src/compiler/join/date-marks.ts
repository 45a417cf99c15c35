import type { TaggedDate } from '../../core/dates/tagged-date.ts';
import type { DateMark, Span } from '../../core/model/published.ts';
import { withReach } from '../date/citation-dater.ts';
import type { DatedArticle, DatedCitation } from '../date/dated.ts';
import { dateOf, type TaggedText } from '../date/tagged-text.ts';

/**
 * Every expression of time in an article with the date that it comes to. Words that date a citation come to that
 * citation's date; the tagger reads the others, and what overlaps the former is left to them.
 *
 * @param citations of this article
 */
export function dateMarks(
  article: DatedArticle,
  citations: readonly DatedCitation[],
  tagged: TaggedText,
): DateMark[] {
  const cited = citations.flatMap(marksOf).filter(isFirst);
  const read = tagged.flatMap((expressions, paragraph) =>
    expressions.flatMap((one) => {
      const mark = markOf(one, paragraph, article);
      return mark && !cited.some((other) => overlap(mark, other)) ? [mark] : [];
    }),
  );
  return [...cited, ...read].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
}

function marksOf({ read, when, dating }: DatedCitation): DateMark[] {
  if (!when || !('words' in dating)) return [];
  const { rule, anchor, conflict } =
    dating.by === 'words' ? dating : { rule: null, anchor: { to: 'nothing' as const }, conflict: false };
  const how = { when, rule, anchor, ...(conflict && { conflict }), citation: read.key };
  return dating.words.map((span) => ({ ...span, ...how }));
}

/** Two citations may have one date from the same words. */
function isFirst(mark: DateMark, n: number, marks: readonly DateMark[]): boolean {
  return marks.findIndex((one) => isSameSpan(one, mark) && one.when.edtf === mark.when.edtf) === n;
}

function markOf(one: TaggedDate, paragraph: number, article: DatedArticle): DateMark | null {
  const when = dateOf(one);
  const span = ({ start, end }: Pick<Span, 'start' | 'end'>): Span => {
    const text = article.paragraphs[paragraph]?.text ?? '';
    return { paragraph, start, end, exact: text.slice(start, end) };
  };
  return (
    when && {
      ...span(one),
      when: withReach(when, article),
      rule: one.rule,
      anchor:
        typeof one.anchor === 'object'
          ? { to: 'words', ...span(one.anchor) }
          : { to: one.anchor === 'none' ? 'nothing' : 'publication' },
      ...(one.conflict && { conflict: true as const }),
    }
  );
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
