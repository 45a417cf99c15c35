import { initialState, writeAddress } from '../../src/core/link/codec.ts';
import { leadOn, successorsOf } from '../../src/core/link/resolve.ts';
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
 * A retired citation key has no page: it only ever stood in the query of its event's address.
 *
 * @param languages those of the pages; the first has no prefix
 */
export function sitePages(index: TimelineIndex, languages: readonly string[]): Page[] {
  const successors = successorsOf(index);
  const ids = new Set(index.events.map(({ id }) => id));
  const retired = index.retired
    .map(({ id }) => ({ id, to: leadOn(id, successors) }))
    .filter(({ to }) => ids.has(to));

  return languages.flatMap((language) => {
    const at = (event: Id | null) => addressOf(event, language, languages);
    const home: Page = { kind: 'home', language, path: at(null) };
    const events = index.events.map(
      (event): Page => ({ kind: 'event', language, path: at(event.id), event }),
    );
    const moved = retired.map(({ id, to }): Page => ({ kind: 'moved', language, path: at(id), to: at(to) }));
    return [home, ...events, ...moved];
  });
}

/** Of an event, or of the first page: relative to the site's root. */
export function addressOf(event: Id | null, language: string, languages: readonly string[]): string {
  return writeAddress({ ...initialState(language), event }, { languages });
}
