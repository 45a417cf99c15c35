import type { ArticleSummary, Change, Citation, TimelineEvent } from '../../src/core/model/published.ts';
import { datesOfEvent } from '../pages/dates.ts';
import { escapeHtml } from '../pages/escape-html.ts';
import { fill, interfaceWords } from '../pages/interface-words.ts';
import { leadingCitation } from '../pages/leading-citation.ts';
import { type Speech, spoken } from '../pages/speech.ts';
import { feedWords } from './words.ts';

/**
 * What a feed tells of a change: what was corrected, then when the event was as the sources date it, and the words
 * that its card quotes. Nothing but text in elements, so that every reader's program shows the same.
 */
export function entryHtml(event: TimelineEvent, { note }: Change, speech: Speech): string {
  const citation = leadingCitation(event);
  const parts = [
    note === undefined ? '' : `<p>${escapeHtml(spoken(note, speech.language))}</p>`,
    `<p>${statusAndDates(event, speech)}</p>`,
    citation === undefined ? '' : quote(citation, speech),
  ];
  return `<div lang="${speech.language}" dir="${speech.direction}">${parts.join('')}</div>`;
}

/** Planned and claimed are said, so that neither passes for something that happened. */
function statusAndDates(event: TimelineEvent, speech: Speech): string {
  const said = datesOfEvent(event, speech);
  if (event.status === 'happened') return said;
  return `<strong>${escapeHtml(speech.common(`status.${event.status}`))}</strong> · ${said}`;
}

function quote(citation: Citation, speech: Speech): string {
  const { index, language, event } = speech;
  const article = index.articles.find(({ id }) => id === citation.article);
  if (!article) throw new Error(`citation "${citation.key}" names no article of the index`);
  const own = `lang="${escapeHtml(article.language)}" dir="${article.direction}"`;
  const translation = citation.translation[language];
  return [
    `<blockquote ${own}><p>${escapeHtml(citation.exact)}</p></blockquote>`,
    translation === undefined
      ? ''
      : `<p>${escapeHtml(`${event('citation.translation')}: ${translation}`)}</p>`,
    `<p>${sourceHtml(article, speech)}</p>`,
  ].join('');
}

/** Title and publisher; where the article gives none, that it gives none. */
function sourceHtml(article: ArticleSummary, { language, event }: Speech): string {
  const { title, opening, publisher, url } = article;
  const cite = `<cite lang="${escapeHtml(article.language)}" dir="${article.direction}">${escapeHtml(title ?? opening)}</cite>`;
  const name = url === undefined ? cite : `<a href="${escapeHtml(url)}">${cite}</a>`;
  const known = [
    ...(title === null ? [interfaceWords(language, 'article')('untitled')] : []),
    publisher === null ? event('citation.publisherNotGiven') : spoken(publisher, language),
  ];
  const said = known.map((one) => `<bdi>${escapeHtml(one)}</bdi>`).join(' · ');
  return `${fill(escapeHtml(feedWords(language).source), { name })} (${said})`;
}
