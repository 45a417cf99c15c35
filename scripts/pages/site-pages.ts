import { type AddressSite, initialState, writeAddress } from '../../src/core/link/codec.ts';
import { pagedEvents } from '../../src/core/link/paged-events.ts';
import { leadOn, successorsOf } from '../../src/core/link/resolve.ts';
import type { Id, TimelineEvent, TimelineIndex } from '../../src/core/model/published.ts';

/** What a page is about, beside the site itself. */
export type Subject =
  | { kind: 'home' }
  | { kind: 'event'; id: Id; event: TimelineEvent }
  | { kind: 'person' | 'topic' | 'article'; id: Id };

/** A page of the built site, one per address that must work without a server's rewriting. */
export type Page = { language: string; path: string } & (
  | Subject
  /** `to`: the address it leads to, relative to the site's root; `successor`: what is there. */
  | { kind: 'moved'; to: string; successor: Subject }
);

/**
 * Every page but `404.html`. `path` is the page's folder relative to the site's root: `''`, `en/`, `en/e/x/`.
 *
 * A retired citation key has no page: it only ever stood in the query of its event's address. Nor has an event
 * beyond the limit: it opens as `?e=ID`, which needs a script. Nor has what leads to where there is no page.
 *
 * @param languages those of the pages; the first has no prefix
 */
export function sitePages(index: TimelineIndex, languages: readonly string[]): Page[] {
  const subjects = subjectsOf(index);
  const site: AddressSite = { languages, hasPage: pagedEvents(index) };
  const moved = movedOf(index, subjects);
  return languages.flatMap((language) => [
    ...subjects.map((subject): Page => ({ ...subject, language, path: pathOf(subject, language, site) })),
    ...moved.map(({ id, successor }): Page => {
      const path = pathOf({ kind: successor.kind, id }, language, { languages });
      return { kind: 'moved', language, path, to: pathOf(successor, language, site), successor };
    }),
  ]);
}

/** The folder of a page relative to the site's root; of an event without a page its address, `?e=ID`. */
export function pathOf(
  subject: Pick<Subject, 'kind'> & { id?: Id },
  language: string,
  site: AddressSite,
): string {
  const { kind, id = null } = subject;
  const event = kind === 'event' ? id : null;
  const address = writeAddress({ ...initialState(language), event }, site);
  return kind === 'home' || kind === 'event' ? address : `${address}${kind}/${id}/`;
}

/** The site, its events that have pages, and whoever and whatever those and the others are filed under. */
function subjectsOf(index: TimelineIndex): Subject[] {
  const hasPage = pagedEvents(index);
  const events = index.events.filter(({ id }) => hasPage(id));
  const people = new Set(index.events.flatMap((event) => event.people));
  const topics = new Set(index.events.flatMap((event) => event.topics));
  return [
    { kind: 'home' },
    ...events.map((event): Subject => ({ kind: 'event', id: event.id, event })),
    ...index.people.filter(({ id }) => people.has(id)).map(({ id }): Subject => ({ kind: 'person', id })),
    ...index.topics.filter(({ id }) => topics.has(id)).map(({ id }): Subject => ({ kind: 'topic', id })),
    ...index.articles.map(({ id }): Subject => ({ kind: 'article', id })),
  ];
}

interface Moved {
  /** The retired one; of the same kind as what took its place. */
  id: Id;
  successor: Subject;
}

function movedOf(index: TimelineIndex, subjects: readonly Subject[]): Moved[] {
  const successors = successorsOf(index);
  return index.retired.flatMap(({ id }) => {
    const to = leadOn(id, successors);
    const successor = subjects.find((one) => one.kind !== 'home' && one.id === to);
    return successor === undefined ? [] : [{ id, successor }];
  });
}
