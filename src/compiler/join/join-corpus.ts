import { compareDays } from '../../core/dates/day.ts';
import { chronological } from '../../core/dates/order.ts';
import type { Entity, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { SCHEMA_VERSION } from '../../core/model/published.ts';
import type { DatedArticle, DatedCorpus, TaggedCorpus } from '../date/dated.ts';
import type { At, ReadEvent } from '../read/corpus.ts';
import type { AuthoredEntity, AuthoredSite } from '../read/shapes.ts';
import { compareText, type ReportBook } from '../report/report.ts';
import { checkDisagreements } from './check-disagreements.ts';
import { checkEntities, noteUnused } from './check-entities.ts';
import { checkEvents } from './check-events.ts';
import { checkHistory } from './check-history.ts';
import { checkLinks } from './check-links.ts';
import { checkMissing } from './check-missing.ts';
import { checkHasArticle, checkHasEvent } from './check-not-empty.ts';
import { checkRepeated } from './check-repeated.ts';
import { checkRetired } from './check-retired.ts';
import { checkTexts } from './check-texts.ts';
import { dataVersionOf, updatedOn } from './data-version.ts';
import { dateMarks } from './date-marks.ts';
import { publishArticle } from './publish-article.ts';
import { publishEvent, type Testimony } from './publish-event.ts';
import type { PublishedCorpus } from './published-corpus.ts';

/**
 * Joins events with their citations. Rules E1–E12, L6–L11, Q5, Q6.
 * `undefined` if there is any error, in this stage or before: an incomplete corpus is not published.
 */
export function joinCorpus(corpus: TaggedCorpus, book: ReportBook): PublishedCorpus | undefined {
  const { read } = corpus;
  if (!book.hasErrors && !checkHasArticle(corpus, book)) return undefined;
  checkLinks(read, book);
  checkRetired(read, book);
  checkTexts(read, book);
  checkEntities(read, book);
  checkEvents(read, book);
  checkDisagreements(read, book);
  checkRepeated(corpus, book);
  const events = read.events.flatMap((event) => joinEvent(event, corpus, book));
  if (!book.hasErrors) checkHasEvent(events, book);
  if (book.hasErrors || !read.site) return undefined;

  noteUnused(read, book);
  const articles = [...corpus.articles.values()].sort(compareArticles).map((article) => {
    const { id } = article.read;
    const own = [...corpus.citations.values()].filter((citation) => citation.read.article === id);
    return publishArticle(article, dateMarks(article, own, corpus.tagged.get(id) ?? []));
  });
  const written = articles.map(({ article }) => article);
  const index: Omit<TimelineIndex, 'dataVersion'> = {
    schema: 'sanad-index',
    version: SCHEMA_VERSION,
    updated: updatedOn(events),
    site: publishSite(read.site),
    articles: articles.map(({ summary }) => summary),
    people: read.people.map(publishEntity),
    places: read.places.map(publishEntity),
    topics: read.topics.map(publishEntity),
    kinds: read.kinds.map(({ id, name }) => ({ id, name })),
    events: chronological(events),
    retired: read.retired.map(({ id, to }) => ({ id, to })).sort((a, b) => compareText(a.id, b.id)),
  };
  return { index: { ...index, dataVersion: dataVersionOf(index, written) }, articles: written };
}

/** Where `site.yaml` says nothing else. */
const PRERENDER_LIMIT = 5000;

export function publishSite({
  title,
  languages,
  address,
  corrections,
  prerender,
}: AuthoredSite): TimelineIndex['site'] {
  return {
    title,
    languages,
    address: address ?? null,
    corrections: corrections ?? null,
    prerenderLimit: prerender?.limit ?? PRERENDER_LIMIT,
  };
}

/** The event, if every citation that names it is proved: else nothing can be said of its date. */
function joinEvent(
  event: ReadEvent,
  { read, articles, citations }: DatedCorpus,
  book: ReportBook,
): TimelineEvent[] {
  const named = read.traces.filter((trace) => trace.event === event.id);
  const testimonies = named.flatMap(({ key, article: id }): Testimony[] => {
    const citation = citations.get(String(key));
    const article = articles.get(id);
    return citation && article ? [{ citation, article }] : [];
  });
  if (testimonies.length < named.length || named.length === 0) return [];
  const joined = publishEvent(event, testimonies);
  checkMissing(event, joined.when, book);
  checkHistory(event, testimonies, book);
  return [joined];
}

function compareArticles(a: DatedArticle, b: DatedArticle): number {
  return (
    compareDays(a.published.earliest, b.published.earliest) ||
    compareDays(a.published.latest, b.published.latest) ||
    compareText(a.read.id, b.read.id)
  );
}

export function publishEntity({ id, name, spellings }: At<AuthoredEntity>): Entity {
  return { id, name, spellings };
}
