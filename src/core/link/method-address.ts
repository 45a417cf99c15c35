import { type AddressSite, initialState, writeAddress } from './codec.ts';

/** Folder of the page that says how the site works, relative to the site's root: `method/`, `en/method/`. */
export function methodAddress(language: string, site: AddressSite): string {
  return `${writeAddress(initialState(language), site)}method/`;
}
