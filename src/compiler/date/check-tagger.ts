import { compatible } from '../../core/dates/compatible.ts';
import type { TaggedDate } from '../../core/dates/tagged-date.ts';
import type { Id, When } from '../../core/model/published.ts';
import { quoteList, quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import { breadth } from './breadth.ts';
import type { DatedArticle, DatedCitation } from './dated.ts';
import { dateOf, expressionsAt, type TaggedText, tagText } from './tagged-text.ts';

/**
 * Rule D11: a date that an editor wrote is held against what the tagger reads in the same words, where they stand.
 * It knows nothing of rule and words that the editor chose; where the two part, a reason says why.
 */
export function checkTagger(
  citation: DatedCitation,
  article: DatedArticle,
  tagged: TaggedText,
  whenOf: (key: Id) => When | null,
  book: ReportBook,
): void {
  const { date } = citation.read;
  if (date.by !== 'rule' || !citation.when) return;
  const found = citation.words.flatMap((words) => expressionsAt(words, tagged));
  const anchor = typeof date.anchor === 'object' ? whenOf(date.anchor.citation) : null;
  const agreed = agrees(citation.when, found, anchor !== null) || agreesFrom(anchor, citation, article);
  if (agreed === (date.reason === undefined)) return;
  const read = found.length === 0 ? 'no expression of time in these words' : found.map(told).join('; ');
  const words = quoteList(citation.words.map(({ exact }) => exact));
  if (agreed) {
    book.error('D11', date.spot.at('reason'), {
      expected: `no reason, since the tagger comes to this date too: ${read}`,
      found: quoteValue(Object.values(date.reason ?? {})[0]),
      mend: 'take it out; what readers should know besides is a note',
    });
    return;
  }
  book.error('D11', date.spot.at('when'), {
    expected: `what the tagger reads where ${words} stands, and nothing more precise: ${read}`,
    found: quoteValue(date.when),
    mend: 'correct date, words or rule; if they are right, say in reason: { … } why, for readers',
  });
}

/** Counted from another citation: the tagger, which knows only of publication, is told that day instead. */
function agreesFrom(anchor: When | null, { when, words }: DatedCitation, article: DatedArticle): boolean {
  if (!anchor || !when) return false;
  const tagged = tagText(article, anchor.edtf);
  const found = words.flatMap((span) => expressionsAt(span, tagged));
  return agrees(when, found, false);
}

/**
 * Whether all that the tagger reads can be true with the date, and something of it is at least as precise.
 *
 * @param fromElsewhere the date counts from another citation: words to which the tagger gives no value (“a day
 *   after”) then say as much as it can know
 */
function agrees(when: When, found: readonly TaggedDate[], fromElsewhere: boolean): boolean {
  const values = found.map(dateOf).filter((value) => value !== null);
  if (values.length === 0) return fromElsewhere && found.length > 0;
  return (
    values.every((value) => compatible(value, when)) &&
    values.some((value) => value.edtf === when.edtf || breadth(value) <= breadth(when))
  );
}

function told({ text, edtf, rule }: TaggedDate): string {
  return `${edtf === '' ? 'no date' : edtf} from ${quoteValue(text)} (${rule})`;
}
