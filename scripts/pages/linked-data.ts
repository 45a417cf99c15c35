import type { Quotation, Thing, WebPage, WebSite } from 'schema-dts';
import type {
  ArticleSummary,
  Citation,
  Entity,
  Id,
  TimelineEvent,
  When,
} from '../../src/core/model/published.ts';
import type { HeadPage } from './head.ts';
import { pathOf } from './site-pages.ts';
import { type Speech, spoken } from './speech.ts';
import { descriptionOf, nameOf } from './titles.ts';

/**
 * schema.org, whose dates are days or intervals, and beside it Dublin Core's dates as EDTF (ISO 8601-2), which can
 * say one of four Tuesdays. What is no single day or interval stands in EDTF alone: a reader of schema.org must
 * not take it for one.
 */
const CONTEXT = [
  'https://schema.org',
  {
    edtf: { '@id': 'http://purl.org/dc/terms/date', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
    temporal: {
      '@id': 'http://purl.org/dc/terms/temporal',
      '@type': 'http://id.loc.gov/datatypes/edtf/EDTF',
    },
    issued: { '@id': 'http://purl.org/dc/terms/issued', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
  },
] as const;

/**
 * A node of schema.org with the dates of ours. `edtf`: of what happened itself; `temporal`: the time of which words, a
 * plan or a claim tell, which is not theirs; `issued`: of publication.
 */
type Dated<Node> = Node & { edtf?: string; temporal?: string; issued?: string };

/** @param address where the site is published; without it no node has a URL */
export function linkedData(page: HeadPage, speech: Speech, address: string | null): object {
  const { index, language, site } = speech;
  const urlOf = (about: Parameters<typeof pathOf>[0]) =>
    address === null ? {} : { url: address + pathOf(about, language, site) };
  const website = {
    '@type': 'WebSite',
    name: spoken(index.site.title, language),
    ...urlOf({ kind: 'home' }),
  } satisfies WebSite;
  if (page.kind === 'home') return { '@context': CONTEXT, ...website, inLanguage: language };
  const common = {
    '@type': 'WebPage',
    name: nameOf(page, speech),
    description: descriptionOf(page, speech),
    inLanguage: language,
    isPartOf: website,
    ...urlOf(page),
  } satisfies WebPage;
  return { '@context': CONTEXT, ...common, ...about(page, speech, urlOf) };
}

type UrlOf = (about: { kind: 'person' | 'topic' | 'article' | 'event'; id: Id }) => { url?: string };

function about(page: Exclude<HeadPage, { kind: 'home' }>, speech: Speech, urlOf: UrlOf): object {
  const { index, language } = speech;
  switch (page.kind) {
    case 'event':
      return aboutEvent(page.event, speech, urlOf);
    case 'person':
      return {
        mainEntity: { '@type': 'Person', name: nameOf(page, speech), ...spellings(index.people, page.id) },
      };
    case 'topic':
      return { about: { '@type': 'Thing', name: nameOf(page, speech), ...spellings(index.topics, page.id) } };
    case 'article': {
      const article = index.articles.find(({ id }) => id === page.id);
      return article === undefined ? {} : { mainEntity: articleNode(article, language) };
    }
  }
}

function aboutEvent(event: TimelineEvent, speech: Speech, urlOf: UrlOf): object {
  const { index, language } = speech;
  const mentions = event.people.flatMap((id) =>
    index.people
      .filter((one) => one.id === id)
      .map(({ name }) => ({
        '@type': 'Person',
        name: spoken(name, language),
        ...urlOf({ kind: 'person', id }),
      })),
  );
  const places = event.places.flatMap((id) =>
    index.places
      .filter((one) => one.id === id)
      .map(({ name }) => ({ '@type': 'Place', name: spoken(name, language) })),
  );
  return {
    ...(event.when !== null && { temporal: event.when.edtf, ...coverage(event.when) }),
    dateModified: event.history.at(-1)?.on,
    mainEntity: eventNode(event, language),
    ...(mentions.length > 0 && { mentions }),
    // The page's, and not the event's: on where it was the sources may disagree.
    ...(places.length > 0 && { contentLocation: places }),
    citation: event.citations.map((citation) => quotation(citation, speech)),
  };
}

/**
 * What happened is an event, and its date is its own. What was planned is the plan, and what somebody claims is the
 * claim. An Event would not do for them, whatever its status: schema.org takes each for one that has taken place or
 * will, on its `startDate`. Nor would a date of theirs: that is when there was planned or claimed, which the data do
 * not have. The day that they speak of is their subject: `temporal`, and of a plan `scheduledTime`, of a claim, which
 * is a work, `temporalCoverage`.
 */
function eventNode({ id, title, status, when }: TimelineEvent, language: string): Dated<Thing> {
  const common = { name: spoken(title, language), identifier: id };
  const subject = { ...common, ...(when !== null && { temporal: when.edtf }) };
  switch (status) {
    case 'happened':
      return { '@type': 'Event', ...common, ...(when !== null && { edtf: when.edtf, ...interval(when) }) };
    case 'planned':
      return { '@type': 'PlanAction', ...subject, ...(when !== null && scheduled(when)) };
    case 'claimed':
      return { '@type': 'Claim', ...subject, ...(when !== null && coverage(when)) };
  }
}

/** A plan has one time: that of a plan for several days stands in its EDTF. */
function scheduled(when: When): { scheduledTime?: string } {
  const { startDate, endDate } = interval(when);
  return startDate !== undefined && startDate === endDate ? { scheduledTime: startDate } : {};
}

/** Only where the days themselves are known: one, or from one to another that it lasted. */
function interval(when: When): { startDate?: string; endDate?: string } {
  if (when.approximate || when.precision !== 'day') return {};
  const { form, earliest, latest } = when;
  if ((form !== 'day' && form !== 'span') || earliest === null || latest === null) return {};
  return { startDate: earliest, endDate: latest };
}

/** A year, a month or a day, from one to another, or from one on: what schema.org has in common with EDTF. */
const ISO_8601 = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?(\/(\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?|\.\.))?$/;

function coverage({ edtf }: When): { temporalCoverage?: string } {
  return ISO_8601.test(edtf) ? { temporalCoverage: edtf } : {};
}

function quotation(citation: Citation, { index, language }: Speech): Dated<Quotation> {
  const article = index.articles.find(({ id }) => id === citation.article);
  if (!article) throw new Error(`citation "${citation.key}" names no article of the index`);
  const translation = article.language === language ? undefined : citation.translation[language];
  return {
    '@type': 'Quotation',
    identifier: citation.key,
    text: citation.exact,
    inLanguage: article.language,
    ...(citation.when !== null && { temporal: citation.when.edtf }),
    isPartOf: articleNode(article, language),
    ...(translation !== undefined && {
      workTranslation: { '@type': 'Quotation', text: translation, inLanguage: language },
    }),
  };
}

/** A missing title or publisher stays missing. Its `url` is the publisher's page, where the editors know it. */
function articleNode({ id, title, publisher, published, url, ...article }: ArticleSummary, language: string) {
  return {
    '@type': 'Article',
    identifier: id,
    inLanguage: article.language,
    issued: published.edtf,
    ...(title !== null && { name: title }),
    ...(url !== undefined && { url }),
    ...(publisher !== null && {
      publisher: { '@type': 'Organization', name: spoken(publisher, language) },
    }),
    ...(published.form === 'day' && !published.approximate && { datePublished: published.earliest ?? '' }),
  } satisfies Dated<Thing>;
}

/** Under which names it occurs in the sources. */
function spellings(entities: readonly Entity[], id: Id): { alternateName?: string[] } {
  const known = entities.find((one) => one.id === id)?.spellings ?? [];
  return known.length === 0 ? {} : { alternateName: known };
}
