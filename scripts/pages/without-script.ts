import type { ArticleSummary, Citation, TimelineEvent } from '../../src/core/model/published.ts';
import { dateHtml, datesOfEvent, disagreements } from './dates.ts';
import { escapeHtml } from './escape-html.ts';
import { fill } from './interface-words.ts';
import { addressOf } from './site-pages.ts';
import { type Speech, spoken } from './speech.ts';

/** All events in order of time, as links. */
export function homeWithoutScript(speech: Speech, root: string): string {
  const { index, words, language } = speech;
  const items = index.events.map(
    (event) => `<li>${eventLink(event, speech, root)} ${statusAndDate(event, speech)}</li>`,
  );
  return [
    `<main><h1>${escapeHtml(spoken(index.site.title, language))}</h1>`,
    `<p>${escapeHtml(words.needsScript)}</p>`,
    `<h2>${escapeHtml(words.events)}</h2><ol>${items.join('')}</ol></main>`,
  ].join('');
}

/** Headline, date, every quote with its source, and the way to the events before and after. */
export function eventWithoutScript(event: TimelineEvent, speech: Speech, root: string): string {
  const { language, words } = speech;
  return [
    `<main><h1>${escapeHtml(spoken(event.title, language))}</h1>`,
    `<p>${statusAndDate(event, speech)}</p>`,
    disagreements(event, speech),
    ...event.citations.map((citation, n) => quote(citation, n + 1, speech)),
    `<p>${escapeHtml(words.needsScript)}</p></main>`,
    `<nav><ul>${neighbours(event, speech, root).join('')}</ul></nav>`,
  ].join('');
}

/** A link to where a retired address leads. */
export function movedWithoutScript(to: string, { words }: Speech): string {
  return `<main><p><a href="${escapeHtml(to)}">${escapeHtml(words.moved)}</a></p></main>`;
}

function neighbours(event: TimelineEvent, speech: Speech, root: string): string[] {
  const { index, words, language, languages } = speech;
  const dated = index.events.filter(({ when }) => when !== null);
  const at = dated.indexOf(event);
  const link = (label: string, neighbour: TimelineEvent | undefined) =>
    at === -1 || !neighbour ? [] : [`<li>${escapeHtml(label)} ${eventLink(neighbour, speech, root)}</li>`];
  return [
    ...link(speech.event('around.earlier'), dated[at - 1]),
    ...link(speech.event('around.later'), dated[at + 1]),
    `<li><a href="${escapeHtml(root + addressOf(null, language, languages))}">${escapeHtml(words.all)}</a></li>`,
  ];
}

function eventLink(event: TimelineEvent, { language, languages }: Speech, root: string): string {
  const headline = escapeHtml(spoken(event.title, language));
  return `<a href="${escapeHtml(root + addressOf(event.id, language, languages))}"><bdi>${headline}</bdi></a>`;
}

/** Planned and claimed are said, so that neither passes for something that happened. */
function statusAndDate(event: TimelineEvent, speech: Speech): string {
  const dates = datesOfEvent(event, speech);
  if (event.status === 'happened') return dates;
  return `<strong>${escapeHtml(speech.common(`status.${event.status}`))}</strong> ${dates}`;
}

function quote(citation: Citation, number: number, speech: Speech): string {
  const { index, language, event } = speech;
  const article = index.articles.find(({ id }) => id === citation.article);
  if (!article) throw new Error(`citation "${citation.key}" names no article of the index`);
  const translation = citation.translation[language];
  const published = event('citation.published', { date: dateHtml(article.published, speech) });
  return [
    `<figure><blockquote lang="${escapeHtml(article.language)}" dir="${article.direction}">`,
    `${escapeHtml(citation.exact)}</blockquote>`,
    translation === undefined
      ? ''
      : `<p>${escapeHtml(`${event('citation.translation')}: ${translation}`)}</p>`,
    `<figcaption>${escapeHtml(event('citation.label', { number }))}. `,
    `${source(article, speech)} ${published}</figcaption></figure>`,
  ].join('');
}

function source(article: ArticleSummary, { words, language, event }: Speech): string {
  const publisher = article.publisher
    ? spoken(article.publisher, language)
    : event('citation.publisherNotGiven');
  const name = `«${article.title ?? article.opening}»`;
  const named = `<cite lang="${escapeHtml(article.language)}" dir="${article.direction}">${escapeHtml(name)}</cite>`;
  return `${fill(escapeHtml(words.source), { name: named })} (<bdi>${escapeHtml(publisher)}</bdi>)`;
}
