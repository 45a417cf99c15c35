import type { Day } from '../../src/core/model/published.ts';
import { escapeHtml } from '../pages/escape-html.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** The feed as Atom (RFC 4287). A day is its beginning in UTC, since the format wants a time. */
export function atomOf(feed: Feed): string {
  const { id, language, title, about, author, home, atom, updated, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `  <id>${xml(id)}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <subtitle>${xml(about)}</subtitle>`,
    `  <updated>${timeOf(updated)}</updated>`,
    `  <author><name>${xml(author)}</name></author>`,
    '  <generator>Sanad</generator>',
    `  <link rel="self" type="application/atom+xml" href="${xml(atom)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${xml(language)}" href="${xml(home)}"/>`,
    ...entries.map((entry) => entryOf(entry, language)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ id, url, title, html, note, on, tags }: FeedEntry, language: string): string {
  return [
    '  <entry>',
    `    <id>${xml(id)}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <link rel="alternate" type="text/html" hreflang="${xml(language)}" href="${xml(url)}"/>`,
    `    <published>${timeOf(on)}</published>`,
    `    <updated>${timeOf(on)}</updated>`,
    ...tags.map((tag) => `    <category term="${xml(tag)}"/>`),
    ...(note === null ? [] : [`    <summary>${xml(note)}</summary>`]),
    `    <content type="html">${xml(html)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** RFC 3339. */
export const timeOf = (day: Day): string => `${day}T00:00:00Z`;

/** Signs that XML 1.0 cannot hold in any form become the sign for "unreadable", and are not dropped in silence. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const xml = (text: string): string => escapeHtml(text.replace(NOT_XML, '\uFFFD'));
