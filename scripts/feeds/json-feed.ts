import { timeOf } from './atom.ts';
import type { Feed } from './feed.ts';

/** The feed as JSON Feed 1.1. What only this site can say stands under `_sanad`, as the format allows. */
export function jsonFeedOf(feed: Feed): string {
  const { language, title, about, author, home, json, dataVersion, entries } = feed;
  const items = entries.map(({ id, url, title, html, note, on, what, event, tags }) => ({
    id,
    url,
    title,
    ...(note !== null && { summary: note }),
    content_html: html,
    date_published: timeOf(on),
    date_modified: timeOf(on),
    ...(tags.length > 0 && { tags }),
    language,
    _sanad: { event: event.id, what, status: event.status, when: event.when?.edtf ?? null },
  }));
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: home,
      feed_url: json,
      description: about,
      language,
      authors: [{ name: author }],
      _sanad: { data_version: dataVersion },
      items,
    },
    null,
    1,
  )}\n`;
}
