import { useCallback, useDeferredValue, useState } from 'react';
import { type ActiveFilter, NO_FILTERS, withoutFilter } from '../core/find/active-filters.ts';
import type { Id, TimelineIndex } from '../core/model/published.ts';
import { useFilterName } from './filters/use-filter-name.ts';
import type { Panel } from './frame/PanelTabs.tsx';
import { useOpenTool } from './frame/use-open-tool.ts';
import { textIn } from './i18n/text-in.ts';
import { useLanguage } from './i18n/use-t.ts';
import { createShownWindow } from './shown-window.ts';
import { stillStands } from './still/still-page.ts';
import { useSteady } from './ui/use-steady.ts';
import { useFocusRequest } from './use-focus-request.ts';
import { useLayout } from './use-layout.ts';
import { NO_ARTICLE } from './use-open-article.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useReturnFocus } from './use-return-focus.ts';
import type { Changes, ViewStateDoor } from './use-view-state.ts';

export interface PageProps {
  index: TimelineIndex;
  /** The site's root, an absolute URL. */
  root: string;
  door: ViewStateDoor;
}

/** What of the reader does not depend on how many events there are, nor on where they are. */
export function usePage({ index, root, door }: PageProps) {
  const { state, go, hrefWith } = door;
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

  const filterName = useFilterName(index);
  const focus = useFocusRequest(`${state.event} ${state.citation} ${state.article} ${state.at}`);
  const returning = useReturnFocus();
  const site = textIn(index.site.title, language);

  usePageKeys({
    help: () => setOpen('help'),
    search: () => {
      setOpen('search');
      document.getElementById('search-field')?.focus();
    },
  });

  // Rows and panels are not drawn anew for it.
  const select = useSteady((event: Id, citation: Id | null = null) => {
    returning.remember();
    setPanel('article');
    if (event === state.event && citation === state.citation) focus.again();
    go({ event, citation });
  });
  const unfilter = (changes: Changes) => {
    go(changes, { step: true });
    // The chip that was pressed is gone, and the focus must not go with it.
    document.getElementById('events')?.focus({ preventScroll: true });
  };
  const removeFilter = (filter: ActiveFilter) => unfilter((now) => withoutFilter(now, filter));
  const openArticle = (article: Id, at: string) => {
    returning.remember();
    setPanel('article');
    if (article === state.article && at === state.at) focus.again();
    go({ event: null, citation: null, article, at });
  };
  const hrefOf = useCallback(
    (event: Id | null, citation: Id | null = null) => hrefWith({ event, citation, ...NO_ARTICLE }),
    [hrefWith],
  );
  const here = hrefWith({});
  const all = { ...NO_FILTERS, ...NO_ARTICLE, event: null, citation: null, view: 'list' } as const;
  const showShelf = () => {
    if (view === 'axis' && (phone || state.event !== null)) go({ view: phone ? null : 'list' });
    setShelfWanted(true);
  };
  return {
    ...{ index, root, door, language, layout, phone, view, drawn, site },
    ...{ open, setOpen, panel, setPanel, shelfWanted, setShelfWanted, axisShown, rowsShown },
    ...{ filterName, focus, returning },
    ...{ select, unfilter, removeFilter, openArticle, hrefOf, here, all, showShelf },
  };
}

export type PageState = ReturnType<typeof usePage>;
