import type { Id, TimelineEvent, TimelineIndex } from '../../src/core/model/published.ts';

/** A page of the built site, one per address that must work without a server's rewriting. */
export type Page =
  | { kind: 'home'; language: string; path: string }
  | { kind: 'event'; language: string; path: string; event: TimelineEvent }
  /** `to`: the address it leads to, relative to the site's root. */
  | { kind: 'moved'; language: string; path: string; to: string };

/**
 * Every page but `404.html`. `path` is the page's folder relative to the site's root: `''`, `en/`, `en/e/x/`.
 *
 * @param languages those of the pages; the first has no prefix
 */
export function sitePages(index: TimelineIndex, languages: readonly string[]): Page[] {
  return languages.flatMap((language, n) => {
    const prefix = n === 0 ? '' : `${language}/`;
    const home: Page = { kind: 'home', language, path: prefix };
    const events = index.events.map(
      (event): Page => ({ kind: 'event', language, path: `${prefix}e/${event.id}/`, event }),
    );
    const moved = index.retired.map(
      ({ id }): Page => ({
        kind: 'moved',
        language,
        path: `${prefix}e/${id}/`,
        to: prefix + addressOf(lastId(id, index), index),
      }),
    );
    return [home, ...events, ...moved];
  });
}

/** Follows an id that was retired in favour of one that was retired later. */
function lastId(id: Id, { retired }: TimelineIndex): Id {
  const seen = new Set<Id>();
  let current = id;
  for (;;) {
    const next = retired.find((entry) => entry.id === current)?.to;
    if (next === undefined) return current;
    if (seen.has(next)) throw new Error(`the retired id "${id}" leads round in a circle`);
    seen.add(next);
    current = next;
  }
}

/** The address, after the language's prefix, of an event or of a citation in its event. */
function addressOf(id: Id, { events }: TimelineIndex): string {
  if (events.some((event) => event.id === id)) return `e/${id}/`;
  const holder = events.find((event) => event.citations.some(({ key }) => key === id));
  if (!holder) throw new Error(`a retired id leads to "${id}", which is neither an event nor a citation`);
  return `e/${holder.id}/?c=${id}`;
}
