import type { AddressSite } from '../../core/link/codec.ts';
import { initialState, writeAddress } from '../../core/link/codec.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import type { ViewStateDoor } from '../use-view-state.ts';
import type { StillRequest } from './still.ts';

/** Stands for the site's root where the app asks for data: nothing is fetched, all is there. */
export const STILL_ROOT = 'still:/';

/** The door of a page that stands still: it tells what is shown and where links lead, and nothing moves it. */
export function stillDoor({ subject, language, root }: StillRequest, site: AddressSite): ViewStateDoor {
  const state = stateOf(subject, language);
  const nothing = () => undefined;
  return {
    state,
    problems: [],
    dismissProblems: nothing,
    go: nothing,
    goBack: nothing,
    cover: () => nothing,
    hrefWith: (changes) => root + writeAddress({ ...state, ...changes }, site),
  };
}

function stateOf({ kind, id }: StillRequest['subject'], language: string): ViewState {
  const state = initialState(language);
  return kind === 'event' || kind === 'article' ? { ...state, [kind]: id } : { ...state, [kind]: [id] };
}
