import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type ActiveFilter, NO_FILTERS, toggleFilter, withoutFilter } from '../core/find/active-filters.ts';
import type { Facet } from '../core/find/facets.ts';
import { earlierLater } from '../core/find/neighbours.ts';
import type { ViewState } from '../core/link/view-state.ts';
import type { Id, TimelineIndex } from '../core/model/published.ts';
import { ArticlePane } from './article/ArticlePane.tsx';
import { EventPanel } from './event/EventPanel.tsx';
import { FilterButton } from './filters/FilterButton.tsx';
import { FilterChip, FilterChips } from './filters/FilterChips.tsx';
import { FilterFacets } from './filters/FilterFacets.tsx';
import { GroupBy } from './filters/GroupBy.tsx';
import { DeskFrame } from './frame/DeskFrame.tsx';
import styles from './frame/frame.module.css';
import { LanguageSwitch } from './frame/LanguageSwitch.tsx';
import { Masthead } from './frame/Masthead.tsx';
import type { Panel } from './frame/PanelTabs.tsx';
import { PhoneFrame } from './frame/PhoneFrame.tsx';
import type { Tool } from './frame/parts.ts';
import { SkipLinks } from './frame/SkipLinks.tsx';
import { ViewSwitch } from './frame/ViewSwitch.tsx';
import { directionOf, spokenLanguages } from './i18n/languages.ts';
import { textIn } from './i18n/text-in.ts';
import { useLanguage } from './i18n/use-t.ts';
import { EventList } from './list/EventList.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { useSearch } from './search/use-search.ts';
import { Share } from './share/Share.tsx';
import { AxisFailure } from './states/AxisFailure.tsx';
import { DroppedParts } from './states/DroppedParts.tsx';
import { Loading } from './states/Loading.tsx';
import { NothingFound } from './states/NothingFound.tsx';
import { Offline } from './states/Offline.tsx';
import { PanelFailure } from './states/PanelFailure.tsx';
import { SearchFailure } from './states/SearchFailure.tsx';
import { UnknownLink } from './states/UnknownLink.tsx';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import { useFocusRequest } from './use-focus-request.ts';
import { useLayout } from './use-layout.ts';
import { useReturnFocus } from './use-return-focus.ts';
import { useApproach, useSelection } from './use-selection.ts';
import { useShownEvents } from './use-shown-events.ts';
import type { ViewStateDoor } from './use-view-state.ts';

const Timeline = lazy(async () => ({ default: (await import('./timeline/Timeline.tsx')).Timeline }));

interface Props {
  index: TimelineIndex;
  /** The site's root, an absolute URL. */
  root: string;
  door: ViewStateDoor;
}

/** Joins the panels: data goes down to them, what the reader does comes up, and the address holds the rest. */
export function App({ index, root, door }: Props) {
  const { state, problems, dismissProblems, go, hrefWith } = door;
  const language = useLanguage();
  const layout = useLayout();
  const phone = layout === 'phone';
  const view = state.view ?? (phone ? 'list' : 'axis');
  const [open, setOpen] = useState<Tool | null>(null);
  const [panel, setPanel] = useState<Panel>('article');
  const [shelfWanted, setShelfWanted] = useState(false);

  const search = useSearch(index, language, open === 'search' || state.q.trim() !== '');
  const searching = open === 'search' && !phone;
  const found = useShownEvents(index, state, search, searching);
  const { shown, dated, undated, filters } = found;
  const selection = useSelection(index, state, root);
  const approach = useApproach(index, root);
  const focus = useFocusRequest(`${state.event} ${state.citation}`);
  const returning = useReturnFocus();
  const neighbours = selection ? earlierLater(dated, selection.event) : { earlier: null, later: null };
  const unknown = selection
    ? undefined
    : problems.find(({ part }) => part === 'event' || part === 'citation' || part === 'path');

  const site = textIn(index.site.title, language);
  const title = selection ? textIn(selection.event.title, language) : null;
  useDocumentTitle(title, site);

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
  const hrefOf = (event: Id | null, citation: Id | null = null) => hrefWith({ event, citation });
  const here = hrefWith({});
  const all = { ...NO_FILTERS, event: null, citation: null, view: 'list' } as const;
  const showShelf = () => {
    if (!phone && selection && view === 'axis') go({ view: 'list' });
    setShelfWanted(true);
  };
  const guarded = (part: ReactNode, resetOn: unknown) => (
    <PanelBoundary fallback={<PanelFailure href={here} />} resetOn={resetOn}>
      {part}
    </PanelBoundary>
  );

  const parts = {
    list: found.waiting ? (
      <Loading />
    ) : (
      guarded(
        <EventList
          events={dated}
          undated={undated}
          selected={state.event}
          dimmed={found.dimmed}
          language={language}
          index={index}
          hits={found.hits}
          shelfWanted={shelfWanted}
          onShelf={() => setShelfWanted(false)}
          hrefOf={hrefOf}
          onSelect={select}
          onApproach={approach}
        />,
        shown,
      )
    ),
    axis: (meanwhile: ReactNode) =>
      found.waiting ? (
        meanwhile
      ) : (
        <PanelBoundary fallback={<AxisFailure href={here} list={meanwhile} />} resetOn={null}>
          <Suspense fallback={meanwhile}>
            <Timeline
              events={dated}
              index={index}
              language={language}
              direction={directionOf(language)}
              group={state.group}
              window={state.from !== null && state.to !== null ? { from: state.from, to: state.to } : null}
              selected={state.event}
              dimmed={found.dimmed}
              undatedCount={undated.length}
              onSelect={select}
              onApproach={approach}
              onWindow={(from, to) => go({ from, to })}
              onUndated={showShelf}
            />
          </Suspense>
        </PanelBoundary>
      ),
    chosen: selection && {
      event: guarded(
        <EventPanel
          event={selection.event}
          index={index}
          language={language}
          selectedCitation={selection.citation.key}
          hrefOf={hrefOf}
          onFilter={(facet, id) => {
            if (!state[facet].includes(id)) go(toggleFilter(state, facet, id));
          }}
          onCitation={(key) => select(selection.event.id, key)}
          onEvent={select}
          onApproach={approach}
          {...neighbours}
        />,
        selection.event,
      ),
      article: guarded(
        <ArticlePane
          article={selection.article}
          state={selection.articleState}
          summary={selection.summary}
          index={index}
          citations={selection.citations}
          selected={selection.citation.key}
          focusRequest={focus.request}
          language={language}
          onSelect={select}
          onRetry={selection.retryArticle}
        />,
        selection.citation,
      ),
    },
    unknown: unknown && (
      <UnknownLink
        problem={unknown}
        index={index}
        language={language}
        hrefOf={hrefOf}
        onSelect={select}
        onApproach={approach}
        onSearch={() => setOpen('search')}
        allHref={hrefWith(all)}
        onAll={() => go(all)}
      />
    ),
    nothing: found.ways.length > 0 && (
      <NothingFound
        ways={found.ways}
        total={index.events.length}
        chip={(filter) => <FilterChip filter={filter} index={index} onRemove={removeFilter} />}
        onClear={() => unfilter(NO_FILTERS)}
      />
    ),
  };
  const facets = {
    index,
    choices: state,
    counts: found.counts,
    shown: shown.length,
    filtered: filters.length > 0,
    onToggle: (facet: Facet, value: string) => go(toggleFilter(state, facet, value)),
    onClear: () => go(NO_FILTERS),
  };
  const searchBox = (
    <SearchBox
      q={state.q}
      index={index}
      language={language}
      hits={found.hits}
      search={search}
      open={open === 'search'}
      inSheet={phone}
      onOpen={(wanted) => setOpen(wanted ? 'search' : null)}
      onType={(q) => go({ q })}
      onPick={select}
      onApproach={approach}
    />
  );
  const share = <Share href={here} title={title ?? site} />;
  return (
    <div className={styles.app}>
      <SkipLinks chosen={selection !== null && !phone} />
      <Masthead name={site} search={phone ? null : searchBox}>
        {!phone && (
          <>
            <FilterButton
              {...facets}
              active={filters.length}
              open={open === 'filters'}
              onOpen={(wanted) => setOpen(wanted ? 'filters' : null)}
            />
            {view === 'axis' && <GroupBy group={state.group} onGroup={(group) => go({ group })} />}
            <ViewSwitch view={view} hrefOf={(view) => hrefWith({ view })} onView={(view) => go({ view })} />
          </>
        )}
        <LanguageSwitch
          languages={spokenLanguages(index.site.languages)}
          language={language}
          hrefOf={(tag) => hrefWith({ language: tag })}
          onLanguage={(tag) => go({ language: tag })}
        />
        {share}
      </Masthead>
      <Offline />
      {search.failed && <SearchFailure onRetry={search.retry} />}
      <FilterChips
        filters={filters}
        index={index}
        shown={shown.length}
        total={index.events.length}
        onRemove={removeFilter}
        onClear={() => unfilter(NO_FILTERS)}
      />
      <DroppedParts
        problems={problems}
        except={unknown}
        index={index}
        onDismiss={dismissProblems}
        onNearest={(part, id) =>
          // The citation may stand under another event by now; it knows which.
          go(part === 'citation' ? { event: null, citation: id } : toggleFilter(state, part, id))
        }
      />
      {phone ? (
        <PhoneFrame
          {...parts}
          search={searchBox}
          filters={<FilterFacets {...facets} onDone={() => setOpen(null)} />}
          share={share}
          title={title ?? ''}
          language={language}
          neighbours={neighbours}
          activeFilters={filters.length}
          undated={undated.length}
          open={open}
          panel={panel}
          hrefOf={hrefOf}
          onOpen={setOpen}
          onUndated={showShelf}
          onPanel={setPanel}
          onStep={(event) => go({ event, citation: null })}
          onApproach={approach}
        />
      ) : (
        <DeskFrame
          {...parts}
          view={view}
          sideBySide={layout === 'wide'}
          panel={panel}
          onPanel={setPanel}
          onPanelKey={returning.onPanelKey}
        />
      )}
    </div>
  );
}
