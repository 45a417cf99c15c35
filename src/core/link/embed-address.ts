import { type AddressSite, initialState, writeAddress } from './codec.ts';
import type { ViewState } from './view-state.ts';

const FOLDER = 'embed/';

/**
 * Address of a view in a frame on somebody else's page, relative to the site's root: `embed/?topic=a`,
 * `en/embed/?e=some-event`. The query is the site's own; an event always stands in it, since one page for each
 * language serves all frames. An article by itself and the window of an axis have no place in a frame.
 */
export function embedAddress(state: ViewState, { languages }: AddressSite): string {
  const site = { languages, hasPage: () => false };
  const prefix = writeAddress(initialState(state.language), site);
  const framed = { ...state, article: null, at: null, from: null, to: null };
  return prefix + FOLDER + writeAddress(framed, site).slice(prefix.length);
}

/** What the codec reads of a frame's address: that of the same view on the site. */
export function withoutEmbed(address: string): string {
  return address.replace(/^((?:[\w-]+\/)?)embed\/(?:index\.html)?(?=\?|$)/, '$1');
}
