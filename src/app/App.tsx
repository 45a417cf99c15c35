import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { type ActiveFilter, NO_FILTERS, toggleFilter, withoutFilter } from '../core/find/active-filters.ts';
import type { Facet } from '../core/find/facets.ts';
import { earlierLater } from '../core/find/neighbours.ts';
import type { ViewState } from '../core/link/view-state.ts';
import type { Id, TimelineIndex } from '../core/model/published.ts';
import { ArticlePane } from './article/ArticlePane.tsx';
import { EventsOfArticle } from './article/EventsOfArticle.tsx';
import { EventPanel } from './event/EventPanel.tsx';
import { FilterButton } from './filters/FilterButton.tsx';
import { FilterChip, FilterChips } from './filters/FilterChips.tsx';
import { FilterFacets } from './filters/FilterFacets.tsx';
import { GroupBy } from './filters/GroupBy.tsx';
import { LooseningAdvice } from './filters/LooseningAdvice.tsx';
import { useFilterName } from './filters/use-filter-name.ts';
import { DeskFrame } from './frame/DeskFrame.tsx';
import styles from './frame/frame.module.css';
import { Masthead } from './frame/Masthead.tsx';
import type { Panel } from './frame/PanelTabs.tsx';
import { PhoneFrame } from './frame/PhoneFrame.tsx';
import { SkipLinks } from './frame/SkipLinks.tsx';
import { useOpenTool } from './frame/use-open-tool.ts';
import { ViewSwitch } from './frame/ViewSwitch.tsx';
import { useFullText } from './full-text/use-full-text.ts';
import { directionOf, spokenLanguages } from './i18n/languages.ts';
import { textIn } from './i18n/text-in.ts';
import { useLanguage } from './i18n/use-t.ts';
import { KeyHelp } from './keys/KeyHelp.tsx';
import { EventList } from './list/EventList.tsx';
import { scrollToDays } from './list/use-rows-in-view.ts';
import { OverviewOfAxis } from './overview/OverviewOfAxis.tsx';
import { Paper, printPage } from './print/Paper.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { useSearch } from './search/use-search.ts';
import { Settings } from './settings/Settings.tsx';
import { SettingsButton } from './settings/SettingsButton.tsx';
import { Share } from './share/Share.tsx';
import { createShownWindow } from './shown-window.ts';
import { AxisFailure } from './states/AxisFailure.tsx';
import { DroppedParts } from './states/DroppedParts.tsx';
import { Loading } from './states/Loading.tsx';
import { NothingFound } from './states/NothingFound.tsx';
import { Offline } from './states/Offline.tsx';
import { PanelFailure } from './states/PanelFailure.tsx';
import { SearchFailure } from './states/SearchFailure.tsx';
import { UnknownLink } from './states/UnknownLink.tsx';
import { today } from './today.ts';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import { useFocusRequest } from './use-focus-request.ts';
import { useLayout } from './use-layout.ts';
import { NO_ARTICLE, useOpenArticle } from './use-open-article.ts';
import { usePageKeys } from './use-page-keys.ts';
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
  const { state, problems, dismissProblems, go, goBack, hrefWith } = door;
  const language = useLanguage();
  const layout = useLayout();
  const phone = layout === 'phone';
  const view = state.view ?? (phone ? 'list' : 'axis');
  const [open, setOpen] = useOpenTool(door.cover, phone);
  const [panel, setPanel] = useState<Panel>('article');
  const [shelfWanted, setShelfWanted] = useState(false);
  const [axisShown] = useState(createShownWindow);
  const [rowsShown] = useState(createShownWindow);

  const search = useSearch(index, language, open === 'search' || state.q.trim() !== '');
  const searching = open === 'search' && !phone;
  const fullText = useFullText(index, root, state.q, open === 'search');
  const found = useShownEvents(index, state, search, searching);
  const { shown, dated, undated, filters } = found;
  const filterName = useFilterName(index);
  const selection = useSelection(index, state, root);
  const opened = useOpenArticle(index, state, root);
  const approach = useApproach(index, root);
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
          onDays={rowsShown.set}
        />,
        shown,
      )
    ),
    overview: (
      <OverviewOfAxis
        axis={phone && view === 'list' ? rowsShown : axisShown}
        all={allDated}
        shown={dated}
        selected={selection?.event ?? null}
        direction={directionOf(language)}
        onWindow={(from, to) => {
          if (phone && view === 'list') scrollToDays(dated, from, to);
          else go({ from, to });
        }}
        compact={phone}
      />
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
              onShown={axisShown.set}
              onUndated={showShelf}
            />
          </Suspense>
        </PanelBoundary>
      ),
    chosen: selection
      ? {
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
              hrefOf={hrefOf}
              onSelect={select}
              onRetry={selection.retryArticle}
            />,
            selection.citation,
          ),
        }
      : opened && {
          event: (
            <EventsOfArticle
              {...{ language, hrefOf }}
              citations={opened.citations}
              onSelect={select}
              onApproach={approach}
            />
          ),
          article: guarded(
            <ArticlePane
              {...{ index, language, hrefOf }}
              article={opened.article}
              state={opened.articleState}
              summary={opened.summary}
              citations={opened.citations}
              selected={null}
              place={opened.place}
              focusRequest={focus.request}
              onSelect={select}
              onRetry={opened.retryArticle}
            />,
            opened.place,
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
        advice={<LooseningAdvice ways={found.ways} index={index} onRemove={removeFilter} />}
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
    onChange: (changes: Partial<ViewState>) => go(changes),
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
      fullText={fullText}
      onPick={select}
      onPassage={openArticle}
      onApproach={approach}
    />
  );
  const share = <Share href={here} title={title ?? site} />;
  const settings = {
    languages: spokenLanguages(index.site.languages),
    choice: state,
    day: selection?.event.when?.earliest ?? today(),
    hrefWith,
    onChange: (changes: Partial<ViewState>) => go(changes),
    printing: selection ? ('event' as const) : ('list' as const),
    onKeys: () => setOpen('help'),
    onPrint: () => {
      setOpen(null);
      void printPage();
    },
  };
  return (
    <>
      <Paper
        chosen={selection}
        neighbours={neighbours}
        dated={dated}
        undated={undated}
        filters={filters.map(filterName)}
        index={index}
        language={language}
        site={site}
        href={hrefWith({ from: null, to: null })}
        ways={{ hrefOf, go: select, approach }}
      />
      {open === 'help' && <KeyHelp direction={directionOf(language)} onClose={() => setOpen(null)} />}
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
          <SettingsButton
            {...settings}
            open={open === 'settings'}
            inSheet={phone}
            onOpen={(wanted) => setOpen(wanted ? 'settings' : null)}
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
            go(
              part === 'citation'
                ? { event: null, citation: id }
                : part === 'article'
                  ? { event: null, citation: null, article: id }
                  : toggleFilter(state, part, id),
            )
          }
        />
        {phone ? (
          <PhoneFrame
            {...parts}
            search={searchBox}
            filters={<FilterFacets {...facets} onDone={() => setOpen(null)} />}
            settings={<Settings {...settings} />}
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
            onStep={(event) => {
              if (event === null) goBack({ event, citation: null, ...NO_ARTICLE });
              else go({ event, citation: null, ...NO_ARTICLE });
            }}
            view={view}
            viewHref={(view) => hrefWith({ view: view === 'list' ? null : view })}
            onView={(view) => go({ view: view === 'list' ? null : view })}
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
    </>
  );
}
