import { filterEvents } from '../../core/find/filter.ts';
import { languageAt, readAddress, writeAddress } from '../../core/link/codec.ts';
import { withoutEmbed } from '../../core/link/embed-address.ts';
import { pagedEvents } from '../../core/link/paged-events.ts';
import { resolve } from '../../core/link/resolve.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import type { Id, TimelineIndex } from '../../core/model/published.ts';
import type { Frame } from './frame.ts';

/** What a frame's address says before any data has come. */
export function languageOfFrame(address: string, languages: readonly string[]): string {
  return languageAt(withoutEmbed(address), languages);
}

type Reading = Omit<Frame, 'speech'>;

/**
 * Holds the address against the data and filters. Words searched for need the search's own chunk, fetched then
 * alone.
 *
 * @param root the site's root, an absolute URL with a slash at its end
 */
export async function readFrame(
  address: string,
  index: TimelineIndex,
  { root, languages }: { root: string; languages: readonly string[] },
): Promise<Reading> {
  const site = { languages, hasPage: pagedEvents(index) };
  const [path = '', search = ''] = withoutEmbed(address).split(/\?(.*)/s);
  const { state, problems } = resolve(readAddress(path, search, site), index);
  const shown = filterEvents(index.events, state, await hitsOf(state, index));
  const hrefWith = (changes: Partial<ViewState>) =>
    new URL(writeAddress({ ...state, ...changes }, site), root).href;
  return { index, site, state, problems, shown, hrefWith };
}

async function hitsOf({ q, language }: ViewState, index: TimelineIndex): Promise<ReadonlySet<Id> | null> {
  if (q.trim() === '') return null;
  const { buildSearch } = await import('../../core/find/search.ts');
  const found = buildSearch(index, language)(q);
  return found && new Set(found.keys());
}
