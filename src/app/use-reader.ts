import { useDeferredValue, useMemo, useState } from 'react';
import { type ActiveFilter, NO_FILTERS, withoutFilter } from '../core/find/active-filters.ts';
import { earlierLater } from '../core/find/neighbours.ts';
import type { ViewState } from '../core/link/view-state.ts';
import type { Id, TimelineIndex } from '../core/model/published.ts';
import { useFilterName } from './filters/use-filter-name.ts';
import type { Panel } from './frame/PanelTabs.tsx';
import { useOpenTool } from './frame/use-open-tool.ts';
import { useFullText } from './full-text/use-full-text.ts';
import { textIn } from './i18n/text-in.ts';
import { useLanguage } from './i18n/use-t.ts';
import { useSearch } from './search/use-search.ts';
import { createShownWindow } from './shown-window.ts';
import { stillStands } from './still/still-page.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { useFetchArticles } from './use-fetch-articles.ts';
import { useFocusRequest } from './use-focus-request.ts';
import { useLayout } from './use-layout.ts';
import { NO_ARTICLE, useOpenArticle } from './use-open-article.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useReturnFocus } from './use-return-focus.ts';
import { useApproach, useSelection } from './use-selection.ts';
import { useShownEvents } from './use-shown-events.ts';
import type { ViewStateDoor } from './use-view-state.ts';

interface Props {
  index: TimelineIndex;
  /** The site's root, an absolute URL. */
  root: string;
  door: ViewStateDoor;
}

/** All that the page knows of its reader: what the address says, what that leaves, and what the reader can do. */
export function useReader({ index, root, door }: Props) {
  const { state, problems, go, hrefWith } = door;
  const language = useLanguage();
  const layout = useLayout();
  const phone = layout === 'phone';
  const view = state.view ?? (phone ? 'list' : 'axis');
  const [open, setOpen] = useOpenTool(door.cover, phone);
  const [panel, setPanel] = useState<Panel>('article');
  const [shelfWanted, setShelfWanted] = useState(false);
  const [axisShown] = useState(createShownWindow);
  const [rowsShown] = useState(createShownWindow);

  // The first words of the page are painted before its hundreds of rows and marks are drawn; where the build has
  // drawn a list of them, the app's own takes its place whole.
  const drawn = useDeferredValue(true, stillStands() && state.event === null && state.article === null);

  const search = useSearch(index, language, open === 'search' || state.q.trim() !== '');
  const searching = open === 'search' && !phone;
  const fullText = useFullText(index, root, state.q, open === 'search');
  const found = useShownEvents(index, state, search, searching);
  const { dated } = found;
  const selection = useSelection(index, state, root);
  const opened = useOpenArticle(index, state, root);
  const approach = useApproach(index, root);
  const fetchArticles = useFetchArticles(index, root);
  const filterName = useFilterName(index);
  const focus = useFocusRequest(`${state.event} ${state.citation} ${state.article} ${state.at}`);
  const returning = useReturnFocus();
  const neighbours = selection ? earlierLater(dated, selection.event) : { earlier: null, later: null };
  const unknown = selection
    ? undefined
    : problems.find(({ part }) => part === 'event' || part === 'citation' || part === 'path');

  const allDated = useMemo(() => index.events.filter(({ when }) => when !== null), [index]);

  const site = textIn(index.site.title, language);
  const title = selection ? textIn(selection.event.title, language) : opened ? opened.name : null;
  useDocumentTitle(title, site);

  usePageKeys({
    help: () => setOpen('help'),
    search: () => {
      setOpen('search');
      document.getElementById('search-field')?.focus();
    },
  });

  const select = (event: Id, citation: Id | null = null) => {
    returning.remember();
    setPanel('article');
    if (event === state.event && citation === state.citation) focus.again();
    go({ event, citation });
  };
  const unfilter = (changes: Partial<ViewState>) => {
    go(changes, { step: true });
    // The chip that was pressed is gone, and the focus must not go with it.
    document.getElementById('events')?.focus({ preventScroll: true });
  };
  const removeFilter = (filter: ActiveFilter) => unfilter(withoutFilter(state, filter));
  const openArticle = (article: Id, at: string) => {
    returning.remember();
    setPanel('article');
    if (article === state.article && at === state.at) focus.again();
    go({ event: null, citation: null, article, at });
  };
  const hrefOf = (event: Id | null, citation: Id | null = null) =>
    hrefWith({ event, citation, ...NO_ARTICLE });
  const here = hrefWith({});
  const all = { ...NO_FILTERS, ...NO_ARTICLE, event: null, citation: null, view: 'list' } as const;
  const showShelf = () => {
    if (view === 'axis' && (phone || selection)) go({ view: phone ? null : 'list' });
    setShelfWanted(true);
  };
  return {
    drawn,
    ...{ index, root, door, language, layout, phone, view },
    ...{ open, setOpen, panel, setPanel, shelfWanted, setShelfWanted, axisShown, rowsShown },
    ...{
      search,
      fullText,
      found,
      selection,
      opened,
      approach,
      fetchArticles,
      filterName,
      focus,
      returning,
      neighbours,
      unknown,
      allDated,
    },
    ...{ site, title, select, unfilter, removeFilter, openArticle, hrefOf, here, all, showShelf },
  };
}

export type Reader = ReturnType<typeof useReader>;
