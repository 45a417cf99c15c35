import { compareDays } from '../../core/dates/day.ts';
import type { Dating, Id, When } from '../../core/model/published.ts';
import type { LocatedCitation } from '../locate/located.ts';
import type { ReadDate } from '../read/corpus.ts';
import type { ReportBook } from '../report/report.ts';
import { dateByRule } from './date-by-rule.ts';
import type { DatedArticle, DatedCitation } from './dated.ts';
import { readEdtf } from './read-edtf.ts';

type DatedBy<By extends ReadDate['by']> = Extract<ReadDate, { by: By }>;
type Result = Pick<DatedCitation, 'when' | 'dating'> | undefined;

/** Dates citations, each once, those that others rest on first. */
export class CitationDater {
  readonly #articles: ReadonlyMap<Id, DatedArticle>;
  readonly #citations: ReadonlyMap<Id, LocatedCitation>;
  readonly #book: ReportBook;
  readonly #elsewhere: ReadonlyMap<Id, When | null>;
  /** `undefined`: cannot be dated, and that has been reported, or is being dated (a cycle, rule D8). */
  readonly #dated = new Map<Id, DatedCitation | undefined>();

  /** @param elsewhere dates of citations that are proved already and are not among those given */
  constructor(
    articles: ReadonlyMap<Id, DatedArticle>,
    citations: ReadonlyMap<Id, LocatedCitation>,
    book: ReportBook,
    elsewhere: ReadonlyMap<Id, When | null> = new Map(),
  ) {
    this.#articles = articles;
    this.#citations = citations;
    this.#book = book;
    this.#elsewhere = elsewhere;
  }

  dated(key: Id): DatedCitation | undefined {
    if (this.#dated.has(key)) return this.#dated.get(key);
    this.#dated.set(key, undefined);
    const citation = this.#citations.get(key);
    const article = citation && this.#articles.get(citation.read.article);
    if (!citation || !article) return undefined;
    const result = this.#date(citation, article);
    if (!result) return undefined;
    this.#checkNotAhead(citation, result.when, article);
    const dated = { ...citation, ...result, when: result.when && withReach(result.when, article) };
    this.#dated.set(key, dated);
    return dated;
  }

  #date(citation: LocatedCitation, article: DatedArticle): Result {
    const { date } = citation.read;
    switch (date.by) {
      case 'rule':
        return this.#byRule(citation, date, article);
      case 'editor':
        return this.#byEditor(citation, date);
      case 'same-occasion':
        return this.#bySameOccasion(citation);
      case 'nothing':
        return { when: null, dating: { by: 'nothing' } };
    }
  }

  #byRule({ read, words }: LocatedCitation, date: DatedBy<'rule'>, article: DatedArticle): Result {
    const { anchor = 'publication' } = date;
    const when = readEdtf(date.when, 'D1', date.spot.at('when'), this.#book);
    const anchorWhen = typeof anchor === 'object' ? this.#dateOf(anchor.citation, read.key, 'D7') : undefined;
    if (typeof anchor === 'object' && !anchorWhen) return undefined;
    const readable = when !== undefined;
    const conflict = dateByRule({ date, words, readable, article, anchor: anchorWhen, book: this.#book });
    if (!when || conflict === undefined) return undefined;
    const published: Extract<Dating, { by: 'words' }>['anchor'] =
      typeof anchor === 'object'
        ? { to: 'citation', key: anchor.citation }
        : { to: anchor === 'none' ? 'nothing' : 'publication' };
    const said = { ...(date.note && { note: date.note }), ...(date.reason && { reason: date.reason }) };
    return { when, dating: { by: 'words', words, rule: date.rule, anchor: published, conflict, ...said } };
  }

  #byEditor({ words }: LocatedCitation, date: DatedBy<'editor'>): Result {
    const when = readEdtf(date.when, 'D1', date.spot.at('when'), this.#book);
    return when && { when, dating: { by: 'editor', words, reason: date.editor } };
  }

  #bySameOccasion({ read }: LocatedCitation): Result {
    const { key, sameOccasionAs, reason } = read;
    if (sameOccasionAs === undefined) return undefined;
    const when = this.#dateOf(sameOccasionAs, key, 'D6');
    return when && { when, dating: { by: 'same-occasion', key: sameOccasionAs, ...(reason && { reason }) } };
  }

  /** The date of another citation; an error under the rule given if it has none. */
  #dateOf(key: Id, for_: Id, rule: 'D6' | 'D7'): When | undefined {
    const when = this.#elsewhere.has(key) ? this.#elsewhere.get(key) : this.dated(key)?.when;
    if (when !== null) return when;
    const citation = this.#citations.get(for_);
    const spot =
      rule === 'D6' ? citation?.read.spot.at('sameOccasionAs') : citation?.read.spot.at('date', 'anchor');
    if (spot) {
      this.#book.error(rule, spot, {
        expected: 'the key of a citation that has a date',
        found: `“${key}”, which is undated`,
        mend: 'name the citation whose words give the date, or leave this one undated too',
      });
    }
    return undefined;
  }

  /** Rule D9. */
  #checkNotAhead({ read }: LocatedCitation, when: When | null, { published }: DatedArticle): void {
    if (read.status === 'planned' || !when?.earliest || compareDays(when.earliest, published.latest) <= 0)
      return;
    this.#book.error('D9', read.spot.at('status'), {
      expected: 'planned, for what lies after publication',
      found: `${read.status}, on ${when.edtf}, in an article of ${published.edtf}`,
      mend: 'correct the status or the date',
    });
  }
}

/** An article vouches for what goes on only until it is published. */
export function withReach(when: When, { published }: DatedArticle): When {
  const { reaches: _of, ...own } = when;
  return own.latest === null ? { ...own, reaches: published.latest } : own;
}
