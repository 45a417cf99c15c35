import { memo } from 'react';
import { SearchBox } from '../search/SearchBox.tsx';
import type { SearchShared } from '../search/search-shared.ts';
import { useAsked } from '../ui/asked-choices.ts';
import { useSteady } from '../ui/use-steady.ts';
import type { ArchiveDoor } from './archive-door.ts';
import type { HeldIndex } from './held-store.ts';
import { useArchiveSearch } from './use-archive-search.ts';

interface Props extends SearchShared {
  door: ArchiveDoor;
  /** People, places and topics. */
  base: HeldIndex;
  /** How many articles there are. */
  articles: number;
}

/** The search of an archive. What it finds comes in parts, of which the rest of the page has no part. */
export function ArchiveSearch(props: Props) {
  const onOpen = useSteady(props.onOpen);
  const onType = useSteady(props.onType);
  const onPick = useSteady(props.onPick);
  const onPassage = useSteady(props.onPassage);
  const onApproach = useSteady(props.onApproach);
  return <Searching {...props} {...{ onOpen, onType, onPick, onPassage, onApproach }} />;
}

const Searching = memo(function Searching({ door, base, articles, ...shared }: Props) {
  const q = useAsked((asked) => asked.q, shared.q);
  const source = useArchiveSearch({ door, base, articles, q, wanted: shared.open });
  return <SearchBox {...shared} source={source} />;
});
