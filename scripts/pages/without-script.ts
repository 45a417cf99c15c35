import type {
  ArticleSummary,
  Citation,
  Text,
  TimelineEvent,
  TimelineIndex,
} from '../../src/core/model/published.ts';
import { dateWords } from './date-words.ts';
import { escapeHtml } from './escape-html.ts';
import { fill, type PageWords } from './words.ts';

/** What the pages of one language are written with. */
export interface Speech {
  language: string;
  words: PageWords;
  /** The language's folder from the site's root: `''` or `en/`. */
  prefix: string;
  index: TimelineIndex;
}

/** The words in the page's language, else in any other the editors wrote them in. */
export const spoken = (text: Text, language: string): string =>
  text[language] ?? Object.values(text)[0] ?? '';

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
    ...event.citations.map((citation) => quote(citation, speech)),
    `<p>${escapeHtml(words.needsScript)}</p></main>`,
    `<nav><ul>${neighbours(event, speech, root).join('')}</ul></nav>`,
  ].join('');
}

/** A link to where a retired address leads. */
export function movedWithoutScript(to: string, { words }: Speech): string {
  return `<main><p><a href="${escapeHtml(to)}">${escapeHtml(words.moved)}</a></p></main>`;
}

function neighbours(event: TimelineEvent, speech: Speech, root: string): string[] {
  const { index, words, prefix } = speech;
  const dated = index.events.filter(({ when }) => when !== null);
  const at = dated.indexOf(event);
  const link = (label: string, neighbour: TimelineEvent | undefined) =>
    at === -1 || !neighbour ? [] : [`<li>${escapeHtml(label)} ${eventLink(neighbour, speech, root)}</li>`];
  return [
    ...link(words.earlier, dated[at - 1]),
    ...link(words.later, dated[at + 1]),
    `<li><a href="${escapeHtml(root + prefix)}">${escapeHtml(words.all)}</a></li>`,
  ];
}

function eventLink(event: TimelineEvent, { language, prefix }: Speech, root: string): string {
  const headline = escapeHtml(spoken(event.title, language));
  return `<a href="${escapeHtml(`${root}${prefix}e/${event.id}/`)}"><bdi>${headline}</bdi></a>`;
}

/** Planned and claimed are said, so that neither passes for something that happened. */
function statusAndDate(event: TimelineEvent, { words }: Speech): string {
  const date = `<bdi>${escapeHtml(dateWords(event.when, words))}</bdi>`;
  if (event.status === 'happened') return date;
  return `<strong>${escapeHtml(words[event.status])}</strong> ${date}`;
}

function quote(citation: Citation, speech: Speech): string {
  const { index, language, words } = speech;
  const article = index.articles.find(({ id }) => id === citation.article);
  if (!article) throw new Error(`citation "${citation.key}" names no article of the index`);
  const translation = citation.translation[language];
  const published = fill(words.published, { date: dateWords(article.published, words) });
  return [
    `<figure><blockquote lang="${escapeHtml(article.language)}" dir="${article.direction}">`,
    `${escapeHtml(citation.exact)}</blockquote>`,
    translation === undefined ? '' : `<p>${escapeHtml(fill(words.translation, { text: translation }))}</p>`,
    `<figcaption>${source(article, speech)} <bdi>${escapeHtml(published)}</bdi></figcaption></figure>`,
  ].join('');
}

function source(article: ArticleSummary, { words, language }: Speech): string {
  const publisher = article.publisher ? spoken(article.publisher, language) : words.unknownPublisher;
  const name = `«${article.title ?? article.opening}»`;
  const named = `<cite lang="${escapeHtml(article.language)}" dir="${article.direction}">${escapeHtml(name)}</cite>`;
  return `${fill(escapeHtml(words.source), { name: named })} (<bdi>${escapeHtml(publisher)}</bdi>)`;
}
