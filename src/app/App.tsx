import { NO_FILTERS, toggleFilter } from '../core/find/active-filters.ts';
import type { TimelineIndex } from '../core/model/published.ts';
import { AppMasthead } from './AppMasthead.tsx';
import { ExportInSheet } from './export/ExportInSheet.tsx';
import { FilterChips } from './filters/FilterChips.tsx';
import { FilterFacets } from './filters/FilterFacets.tsx';
import { useFilterName } from './filters/use-filter-name.ts';
import { DeskFrame } from './frame/DeskFrame.tsx';
import styles from './frame/frame.module.css';
import { PhoneFrame } from './frame/PhoneFrame.tsx';
import { SkipLinks } from './frame/SkipLinks.tsx';
import { directionOf } from './i18n/languages.ts';
import { KeyHelp } from './keys/KeyHelp.tsx';
import { NewVersion } from './offline/NewVersion.tsx';
import { OfflineLine } from './offline/OfflineLine.tsx';
import { panelsOf } from './panels.tsx';
import { Paper } from './print/Paper.tsx';
import { Settings } from './settings/Settings.tsx';
import { CiteInSheet } from './share/CiteInSheet.tsx';
import { DroppedParts } from './states/DroppedParts.tsx';
import { SearchFailure } from './states/SearchFailure.tsx';
import { toolsOf } from './tools.tsx';
import { NO_ARTICLE } from './use-open-article.ts';
import { useReader } from './use-reader.ts';
import type { ViewStateDoor } from './use-view-state.ts';

interface Props {
  index: TimelineIndex;
  /** The site's root, an absolute URL. */
  root: string;
  door: ViewStateDoor;
}

/** Joins the panels: data goes down to them, what the reader does comes up, and the address holds the rest. */
export function App({ index, root, door }: Props) {
  const reader = useReader({ index, root, door });
  const { language, layout, phone, view, open, setOpen, panel, setPanel, search, found, selection } = reader;
  const {
    neighbours,
    unknown,
    title,
    site,
    select,
    returning,
    unfilter,
    removeFilter,
    approach,
    hrefOf,
    showShelf,
  } = reader;
  const { state, problems, dismissProblems, go, goBack, hrefWith } = door;
  const { shown, dated, undated, filters } = found;
  const filterName = useFilterName(index);
  const parts = panelsOf(reader);
  const tools = toolsOf(reader);
  const { facets, searchBox, share, settings, exporting, citing } = tools;
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
        <AppMasthead reader={reader} tools={tools} />
        <OfflineLine />
        <NewVersion />
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
            settings={<Settings {...settings} onExport={() => setOpen('export')} />}
            exporting={<ExportInSheet {...exporting} />}
            citing={citing && <CiteInSheet {...citing} />}
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
