import type { Article, Id, When } from '../../core/model/published.ts';
import { articleSchema, eventSchema } from '../../core/model/published.ts';
import { checkReferences } from '../date/check-references.ts';
import { CitationDater } from '../date/citation-dater.ts';
import { dateArticle } from '../date/date-article.ts';
import type { DatedArticle, DatedCitation } from '../date/dated.ts';
import { checkDisagreements } from '../join/check-disagreements.ts';
import { checkLists } from '../join/check-events.ts';
import { checkHistory } from '../join/check-history.ts';
import { checkLinks } from '../join/check-links.ts';
import { checkMissing } from '../join/check-missing.ts';
import { checkRepeated } from '../join/check-repeated.ts';
import { checkTexts } from '../join/check-texts.ts';
import { publishArticle } from '../join/publish-article.ts';
import { publishEvent } from '../join/publish-event.ts';
import { checkAccount, checkRoles } from '../locate/check-paragraphs.ts';
import { locateArticle, locateCitation } from '../locate/locate-corpus.ts';
import type { LocatedCitation } from '../locate/located.ts';
import type { Known, ReadArticle, ReadCitation, ReadCorpus, ReadEvent } from '../read/corpus.ts';
import { ReportBook } from '../report/report.ts';
import { canonical } from '../verify/canonical.ts';
import { digestOf } from './digest.ts';
import { type EntityKind, entityNumbers, type Ground, knownTo } from './ground.ts';
import { lineSpot } from './line-spot.ts';
import { orderOf } from './order.ts';
import { parseLine } from './parse-line.ts';
import type { LineResult, Needs, ProvedEvent, StoredText } from './proved-line.ts';
import { type LineEvent, type ReadLine, readLine } from './read-line.ts';
import { tallyOf } from './tally.ts';
import { verifyLine } from './verify-line.ts';

/** What of other lines is proved already. */
export interface Elsewhere {
  citations: ReadonlyMap<Id, When | null>;
  articles: ReadonlyMap<Id, Pick<ReadArticle, 'source'>>;
}

const NOWHERE: Elsewhere = { citations: new Map(), articles: new Map() };

/** Proves line after line against the same ground. */
export class LineProver {
  readonly #file: string;
  readonly #ground: Ground;
  readonly #known: Known;
  readonly #numbers: ReadonlyMap<string, number>;
  /** Spellings that no line proved here has had. */
  readonly #unmet: Set<number>;

  /** @param file as reports name it */
  constructor(file: string, ground: Ground) {
    this.#file = file;
    this.#ground = ground;
    this.#known = knownTo(ground);
    this.#numbers = entityNumbers(ground);
    this.#unmet = new Set(ground.spellings.keys());
  }

  /** Runs all stages on one line, as the compiler of data folders does on a corpus. */
  prove(bytes: Uint8Array, number: number, elsewhere: Elsewhere = NOWHERE): LineResult {
    const book = new ReportBook();
    const value = parseLine(bytes, this.#file, number, book);
    const spot = lineSpot(this.#file, number, value);
    const line = value === undefined ? undefined : readLine(value, spot, this.#ground.collected, book);
    const result = line && this.#proveRead(line, elsewhere, book);
    return result && !book.hasErrors ? result : { is: 'refused', reports: book.reports };
  }

  #proveRead(line: ReadLine, elsewhere: Elsewhere, book: ReportBook): LineResult | undefined {
    const { article, citations, events } = line;
    const read = this.#corpusOf(line);
    const needs = needsOf(line);
    checkRoles(article, book);
    // An account of paragraphs without events is asked of editors; a batch that gives one is held to it.
    if (article.noEvent) checkAccount(article, line.traces, book);
    const sources = new Map<Id, Pick<ReadArticle, 'source'>>(elsewhere.articles).set(article.id, article);
    const located = locateArticle(article, sources, book);
    const found = new Map<Id, LocatedCitation>();
    for (const citation of citations) {
      const place = locateCitation(citation, article, book);
      if (place) found.set(citation.key, place);
    }
    const dated = dateArticle(located, this.#ground.collected ?? undefined, book);
    checkReferences(read, book);
    const articles = new Map(dated ? [[article.id, dated]] : []);
    const dater = new CitationDater(articles, found, book, elsewhere.citations);
    const datedCitations = new Map<Id, DatedCitation>();
    for (const key of found.keys()) {
      const citation = dater.dated(key);
      if (citation) datedCitations.set(key, citation);
    }
    checkLinks(read, book);
    checkTexts(read, book);
    for (const { described } of events) if (described) checkLists(described, book);
    checkDisagreements(read, book);
    checkRepeated({ read, articles, citations: datedCitations }, book);
    if (book.hasErrors || !dated) return undefined;
    if (isWaiting(needs, elsewhere)) {
      return {
        is: 'waiting',
        article: article.id,
        paragraphs: article.source.paragraphs,
        needs,
        dates: [...datedCitations.values()].map(({ read: { key }, when }) => [key, when]),
        rests: citations.flatMap(restsOn),
      };
    }
    return this.#publish(line, dated, datedCitations, needs, sources, book);
  }

  #publish(
    line: ReadLine,
    dated: DatedArticle,
    citations: ReadonlyMap<Id, DatedCitation>,
    needs: Needs,
    sources: ReadonlyMap<Id, Pick<ReadArticle, 'source'>>,
    book: ReportBook,
  ): LineResult {
    const { article } = publishArticle(dated);
    const articleText = JSON.stringify(articleSchema.parse(article));
    const parts = line.events.map((event) => this.#publishEvent(event, line, dated, citations));
    const texts = [articleText, ...parts.map(({ text }) => text)];
    // An event that this line does not cite is rule E1's matter, when all lines are known.
    const cited = parts.filter(({ event }) => event.keys.length > 0).map(({ text }) => text);
    verifyLine([articleText, ...cited], line, otherArticles(sources), book);
    return {
      is: 'proved',
      line: {
        article: { ...stored(article.id, articleText), order: orderOf(dated.published) },
        evidence: dated.evidence.length,
        events: parts.map(({ event }) => event),
        used: this.#used(line),
        spellings: this.#spellingsIn(line.article.source.paragraphs),
        needs,
      },
      texts,
    };
  }

  #publishEvent(
    { id, described, disagreements }: LineEvent,
    line: ReadLine,
    article: DatedArticle,
    citations: ReadonlyMap<Id, DatedCitation>,
  ): { event: ProvedEvent; text: string } {
    const keys = line.citations.filter(({ event }) => event === id).map(({ key }) => key);
    const testimonies = keys.flatMap((key) => {
      const citation = citations.get(key);
      return citation ? [{ citation, article }] : [];
    });
    const event = eventSchema.parse(
      publishEvent(described ?? { ...NOT_DESCRIBED, id, disagreements }, testimonies),
    );
    const alone = new ReportBook();
    if (described && keys.length > 0) {
      checkMissing(described, event.when, alone);
      checkHistory(described, testimonies, alone);
    }
    const text = JSON.stringify(event);
    const sides = disagreements.flatMap((disagreement) => disagreement.sides.flat());
    return {
      text,
      event: {
        ...stored(id, text),
        order: orderOf(event.when),
        description: described ? descriptionOf(described) : null,
        keys,
        tally: tallyOf(event),
        ...(described?.partOf !== undefined && { partOf: described.partOf }),
        ...(described?.follows && described.follows.length > 0 && { follows: described.follows }),
        ...(sides.length > 0 && { sides }),
        alone: alone.reports,
      },
    };
  }

  #corpusOf({ article, citations, traces, events }: ReadLine): ReadCorpus {
    return {
      site: undefined,
      languages: this.#ground.languages ?? undefined,
      collected: this.#ground.collected ?? undefined,
      articles: [article],
      citations,
      traces,
      events: events.flatMap(({ described }) => described ?? []),
      people: [],
      places: [],
      topics: [],
      kinds: [],
      retired: this.#ground.retired.map((item) => ({ ...item, spot: article.spot })),
      known: this.#known,
    };
  }

  #used({ events }: ReadLine): number[] {
    const used = new Set<number>();
    const use = (kind: EntityKind, id: Id): void => {
      const number = this.#numbers.get(`${kind} ${id}`);
      if (number !== undefined) used.add(number);
    };
    for (const { described } of events) {
      if (!described) continue;
      use('kind', described.kind);
      for (const id of Object.keys(described.people ?? {})) use('person', id);
      for (const id of described.places ?? []) use('place', id);
      for (const id of described.topics) use('topic', id);
    }
    return [...used];
  }

  #spellingsIn(paragraphs: readonly string[]): number[] {
    const met = [...this.#unmet].filter((n) =>
      paragraphs.some((text) => text.includes(this.#ground.spellings[n] ?? '')),
    );
    for (const n of met) this.#unmet.delete(n);
    return met;
  }
}

/** Stands for what another line says of an event; `joinParts` never takes it. */
const NOT_DESCRIBED = { kind: 'undescribed', title: {}, topics: [], history: [] };

function restsOn({ key, date, sameOccasionAs }: ReadCitation): [key: Id, on: Id][] {
  const anchor = date.by === 'rule' && typeof date.anchor === 'object' ? [date.anchor.citation] : [];
  return [...anchor, ...(sameOccasionAs === undefined ? [] : [sameOccasionAs])].map((on) => [key, on]);
}

function needsOf({ article, citations }: ReadLine): Needs {
  const own = new Set(citations.map(({ key }) => key));
  const articles = article.published.evidence.flatMap((quote) => quote.article ?? []);
  return {
    citations: [...new Set(citations.flatMap(restsOn).map(([, on]) => on))].filter((key) => !own.has(key)),
    articles: [...new Set(articles)].filter((id) => id !== article.id),
  };
}

function isWaiting({ citations, articles }: Needs, elsewhere: Elsewhere): boolean {
  return (
    citations.some((key) => !elsewhere.citations.has(key)) ||
    articles.some((id) => !elsewhere.articles.has(id))
  );
}

function stored(id: Id, text: string): Omit<StoredText, 'order'> {
  return { id, bytes: Buffer.byteLength(text) + 1, digest: digestOf(text) };
}

/** Of what is said of the event itself. Disagreements are not: each line may add its own. */
function descriptionOf({ spot: _spot, disagreements: _own, ...described }: ReadEvent): string {
  return digestOf(canonical(described));
}

/** As much of other lines' articles as verifying evidence needs. */
function otherArticles(
  sources: ReadonlyMap<Id, Pick<ReadArticle, 'source'>>,
): Map<Id, Pick<Article, 'paragraphs'>> {
  return new Map(
    [...sources].map(([id, { source }]) => [
      id,
      { paragraphs: source.paragraphs.map((text, n) => ({ n, role: 'body', text })) },
    ]),
  );
}
