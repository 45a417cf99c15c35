import { methodAddress } from '../../src/core/link/method-address.ts';
import type { TimelineEvent } from '../../src/core/model/published.ts';
import { datesOfEvent } from './dates.ts';
import { escapeHtml } from './escape-html.ts';
import { interfaceWords } from './interface-words.ts';
import { pathOf } from './site-pages.ts';
import { type Speech, spoken } from './speech.ts';

/** All events in order of time, as links, and the site in its other languages. */
export function homeWithoutScript(speech: Speech, root: string): string {
  const { index, pages, words, language, site, nameOfLanguage } = speech;
  const items = index.events.map(
    (event) => `<li>${eventLink(event, speech, root)} ${statusAndDate(event, speech)}</li>`,
  );
  const others = site.languages
    .filter((one) => one !== language)
    .map((one) => {
      const href = escapeHtml(root + pathOf({ kind: 'home' }, one, site));
      return `<li><a href="${href}" hreflang="${one}" lang="${one}">${escapeHtml(nameOfLanguage(one))}</a></li>`;
    });
  return [
    `<main><h1>${escapeHtml(spoken(index.site.title, language))}</h1>`,
    `<p>${escapeHtml(pages(`needsScript.${items.length === 0 ? 'alone' : 'events'}`))}</p>`,
    `<nav><ul>${methodLink(speech, root)}${others.join('')}</ul></nav>`,
    // Where no index holds them all, there are too many for a page.
    items.length === 0 ? '' : `<h2>${escapeHtml(words.events)}</h2><ol>${items.join('')}</ol>`,
    '</main>',
  ].join('');
}

function methodLink({ language, site }: Speech, root: string): string {
  const href = escapeHtml(root + methodAddress(language, site));
  return `<li><a href="${href}">${escapeHtml(interfaceWords(language, 'history')('method'))}</a></li>`;
}

/** A link to where a retired address leads. */
export function movedWithoutScript(to: string, { words }: Speech): string {
  return `<main><p><a href="${escapeHtml(to)}">${escapeHtml(words.moved)}</a></p></main>`;
}

function eventLink({ id, title }: TimelineEvent, { language, site }: Speech, root: string): string {
  const href = escapeHtml(root + pathOf({ kind: 'event', id }, language, site));
  return `<a href="${href}"><bdi>${escapeHtml(spoken(title, language))}</bdi></a>`;
}

/** Planned and claimed are said, so that neither passes for something that happened. */
function statusAndDate(event: TimelineEvent, speech: Speech): string {
  const dates = datesOfEvent(event, speech);
  if (event.status === 'happened') return dates;
  return `<strong>${escapeHtml(speech.common(`status.${event.status}`))}</strong> ${dates}`;
}
