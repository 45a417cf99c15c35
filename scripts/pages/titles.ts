import { describeWhen } from '../../src/core/dates/describe.ts';
import type { Entity, Id, TimelineEvent } from '../../src/core/model/published.ts';
import type { HeadPage } from './head.ts';
import { leadingCitation } from './leading-citation.ts';
import { type Speech, spoken } from './speech.ts';

/** As the app names its window, so that nothing changes when it takes over. */
export function titleOf(page: HeadPage, speech: Speech): string {
  const { index, language, common } = speech;
  const site = spoken(index.site.title, language);
  if (page.kind === 'home') return common('siteTitle', { site });
  return common('pageTitle', { event: nameOf(page, speech), site });
}

/** What a page is about: a headline, a name, the number of an article. */
export function nameOf(page: HeadPage, speech: Speech): string {
  const { index, language, common } = speech;
  switch (page.kind) {
    case 'home':
      return spoken(index.site.title, language);
    case 'event':
      return spoken(page.event.title, language);
    case 'person':
      return named(index.people, page.id, language);
    case 'topic':
      return named(index.topics, page.id, language);
    case 'article':
      return common('numberedArticle', { number: index.articles.findIndex(({ id }) => id === page.id) + 1 });
  }
}

/** A sentence or two for those who meet the page in a chat or among search results. */
export function descriptionOf(page: HeadPage, speech: Speech): string {
  const { index, words, pages } = speech;
  switch (page.kind) {
    case 'home':
      return words.about;
    case 'event':
      return eventIn(page.event, speech);
    case 'person':
    case 'topic': {
      const all = page.kind === 'person' ? 'people' : 'topics';
      const count = index.events.filter((event) => event[all].includes(page.id)).length;
      return `${nameOf(page, speech)}: ${pages(`eventsOf.${page.kind}`, { count })}`;
    }
    case 'article': {
      const { title, opening } = index.articles.find(({ id }) => id === page.id) ?? {};
      return title ?? opening ?? '';
    }
  }
}

/** Whether it happened, when, and the quote of its card; a quote in another language by its translation, marked so. */
function eventIn(event: TimelineEvent, speech: Speech): string {
  const { index, language, common, dates } = speech;
  const citation = leadingCitation(event);
  const article = index.articles.find(({ id }) => id === citation?.article);
  const translation = article?.language === language ? undefined : citation?.translation[language];
  const status = event.status === 'happened' ? [] : [common(`status.${event.status}`)];
  const date = event.when === null ? speech.event('undated') : describeWhen(event.when, dates);
  const said =
    citation === undefined
      ? []
      : translation === undefined
        ? [citation.exact]
        : [`${speech.event('citation.translation')}: ${translation}`];
  return [...status, date, ...said].join(' · ');
}

function named(entities: readonly Entity[], id: Id, language: string): string {
  const entity = entities.find((one) => one.id === id);
  return entity === undefined ? id : spoken(entity.name, language);
}
