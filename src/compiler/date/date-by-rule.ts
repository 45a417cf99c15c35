import { applyRule, type WordsContext } from '../../core/dates/apply.ts';
import { addDays } from '../../core/dates/day.ts';
import { RULES } from '../../core/dates/rules/index.ts';
import type { Span, When } from '../../core/model/published.ts';
import type { At } from '../read/corpus.ts';
import type { AuthoredRuleDate } from '../read/shapes.ts';
import { quoteList, quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import { candidateDays } from './date-article.ts';
import type { DatedArticle } from './dated.ts';
import { isEdtf } from './read-edtf.ts';

interface RuleDate {
  date: At<AuthoredRuleDate>;
  words: Span[];
  /** Whether the date written is EDTF (rule D1), so that comparing it says something new. */
  readable: boolean;
  article: DatedArticle;
  /** Date of the citation named as the anchor. */
  anchor: When | undefined;
  book: ReportBook;
}

/**
 * Runs a rule on its words and holds the answer against what is written. Rules D2–D4, D7.
 * Whether the words contradict themselves, or `undefined` after an error.
 */
export function dateByRule(given: RuleDate): boolean | undefined {
  const { date, words, book } = given;
  if (!Object.hasOwn(RULES, date.rule)) {
    book.error('D2', date.spot.at('rule'), {
      expected: `the name of a rule (src/core/dates/rules)${reading(given)}`,
      found: quoteValue(date.rule),
      mend: 'choose the rule that reads such words; if there is none, an editor’s reason stands instead',
    });
    return undefined;
  }
  const answer = run(given);
  const exact = quoteList(words.map((span) => span.exact));
  if ('refused' in answer) {
    book.error('D3', date.spot.at('words'), {
      expected: `words that the rule ${date.rule} can read`,
      found: `${exact}: ${answer.refused}`,
      mend: 'quote the words of the date alone, or choose another rule',
    });
    return undefined;
  }
  if (!given.readable) return undefined;
  if (answer.edtf !== date.when) {
    book.error('D3', date.spot.at('when'), {
      expected: `${answer.edtf}, by the rule ${date.rule} from ${exact} and publication ${given.article.published.edtf}`,
      found: quoteValue(date.when),
      mend: 'write what follows from the words, or correct words, rule, anchor or publication',
    });
    return undefined;
  }
  if (answer.conflict !== (date.conflict ?? false)) {
    book.error('D4', answer.conflict ? date.spot : date.spot.at('conflict'), {
      expected: answer.conflict ? 'conflict: true, since the words contradict themselves' : 'no conflict',
      found: answer.conflict ? `${exact} without it` : `conflict: true, but ${exact} fit`,
      mend: answer.conflict ? 'write conflict: true and, in a note, what contradicts what' : 'take it out',
    });
    return undefined;
  }
  checkAnchor(given, answer.edtf);
  return answer.conflict;
}

/** The rules that read the words, for an editor who knows none of them by name. */
function reading(given: RuleDate): string {
  const names = Object.keys(RULES).filter((rule) => {
    const answer = run({ ...given, date: { ...given.date, rule } });
    return !('refused' in answer) && isEdtf(answer.edtf);
  });
  const words = quoteList(given.words.map((span) => span.exact));
  return names.length === 0 ? `; none reads ${words}` : `; ${words} is read by ${names.join(', ')}`;
}

type Published = Pick<WordsContext, 'published' | 'publishedEdtf'>;

function run(
  { date, words, article, anchor }: RuleDate,
  published: Published = {
    published: candidateDays(article.published),
    publishedEdtf: article.published.edtf,
  },
): ReturnType<typeof applyRule> {
  const exact = words.map((span) => span.exact);
  return applyRule(date.rule, exact, { language: article.read.language, ...published, anchor });
}

/**
 * A day of another year, month and weekday than every day of publication: a date that follows from it as well
 * was not counted from publication.
 */
function anotherTime({ published }: DatedArticle): Published {
  const day = addDays(published.earliest, -800);
  return { published: [{ earliest: day, latest: day }], publishedEdtf: day };
}

/** Rule D7: readers are told what a date was counted from, so that must be what it was counted from. */
function checkAnchor(given: RuleDate, edtf: string): void {
  const { date, book } = given;
  const { anchor = 'publication' } = date;
  const elsewhere = run(given, anotherTime(given.article));
  const fromPublication = 'refused' in elsewhere || elsewhere.edtf !== edtf;
  const unanchored = given.anchor ? run({ ...given, anchor: undefined }) : undefined;
  const fromCitation = unanchored !== undefined && ('refused' in unanchored || unanchored.edtf !== edtf);
  const actual = fromCitation ? '{ citation: … }' : fromPublication ? 'publication' : 'none';
  const written = typeof anchor === 'object' ? '{ citation: … }' : anchor;
  if (written === actual) return;
  book.error('D7', date.anchor === undefined ? date.spot : date.spot.at('anchor'), {
    expected: `anchor: ${actual}, for that is what the rule ${date.rule} counts from here`,
    found:
      date.anchor === undefined ? 'no anchor, which means publication' : `anchor: ${quoteValue(date.anchor)}`,
    mend: actual === 'publication' ? 'take the anchor out' : `write anchor: ${actual}`,
  });
}
