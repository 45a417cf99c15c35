import { useMemo } from 'react';
import { earlierLater } from '../core/find/neighbours.ts';
import { wholeFacets } from './filters/facet-source.ts';
import { useFullText } from './full-text/use-full-text.ts';
import { overviewOf } from './overview/overview-source.ts';
import { printPage } from './print/Paper.tsx';
import type { Reader } from './reader.ts';
import { useWholeSource } from './search/search-source.ts';
import { useSearch } from './search/use-search.ts';
import type { AxisSource } from './timeline/axis-source.ts';
import { useChosen } from './use-chosen.ts';
import { useFetchArticles } from './use-fetch-articles.ts';
import { type PageProps, usePage } from './use-page.ts';
import { useApproach } from './use-selection.ts';
import { type ShownEvents, useShownEvents } from './use-shown-events.ts';
import { wholeList } from './whole-list.tsx';
import { wholeSearch } from './whole-search.tsx';

export type WholeReader = Reader & { events: ShownEvents };

/** The reader of a corpus that is here as a whole. */
export function useReader(props: PageProps): WholeReader {
  const { index, root, door } = props;
  const { state } = door;
  const page = usePage(props);
  const { language, phone, open } = page;
  const search = useSearch(index, language, open === 'search' || state.q.trim() !== '');
  const searching = open === 'search' && !phone;
  const fullText = useFullText(index, root, state.q, open === 'search');
  const events = useShownEvents(index, state, search, searching);
  const { shown, dated, dimmed, hits, found } = events;
  const source = useWholeSource(index, hits, search, fullText);
  const chosen = useChosen(props, page.site);
  const { selection } = chosen;
  const approach = useApproach(index, root);
  const fetchArticles = useFetchArticles(index, root);
  const allDated = useMemo(() => index.events.filter(({ when }) => when !== null), [index]);
  const overview = useMemo(() => overviewOf(allDated, dated), [allDated, dated]);
  const axis = useMemo((): AxisSource => ({ form: 'whole', events: dated }), [dated]);
  const facets = useMemo(() => wholeFacets(index), [index]);
  return {
    ...page,
    ...{ search, drawSearch: wholeSearch(source), found, events, dimmed, overview, facets },
    list: wholeList(events, index),
    onAxisWhole: () => undefined,
    axis,
    names: index,
    taken: {
      here: { events: shown, index },
      gather: () => ({ events: shown, index }),
      tooMany: null,
      print: () => void printPage(),
    },
    hasFrames: true,
    notice: null,
    ...chosen,
    meanwhile: null,
    neighbours: selection ? earlierLater(dated, selection.event) : { earlier: null, later: null },
    ...{ approach, fetchArticles },
  };
}
