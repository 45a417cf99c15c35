import type { Reader } from './reader.ts';
import { SearchBox } from './search/SearchBox.tsx';
import type { SearchSource } from './search/search-source.ts';

/** The search of a corpus that is here as a whole. */
export function wholeSearch(source: SearchSource): Reader['drawSearch'] {
  return (shared) => <SearchBox {...shared} source={source} />;
}
