import { NO_FILTERS, toggleFilter } from '../core/find/active-filters.ts';
import { AppMasthead } from './AppMasthead.tsx';
import { ExportInSheet } from './export/ExportInSheet.tsx';
import { FilterChips } from './filters/FilterChips.tsx';
import { FilterFacets } from './filters/FilterFacets.tsx';
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
import type { Reader } from './reader.ts';
import { Settings } from './settings/Settings.tsx';
import { CiteInSheet } from './share/CiteInSheet.tsx';
import { DroppedParts } from './states/DroppedParts.tsx';
import { SearchFailure } from './states/SearchFailure.tsx';
import { toolsOf } from './tools.tsx';
import { NO_ARTICLE } from './use-open-article.ts';

/** Joins the panels: data goes down to them, what the reader does comes up, and the address holds the rest. */
export function Page({ reader }: { reader: Reader }) {
  const { index, door, language, layout, phone, view, open, setOpen, panel, setPanel, search } = reader;
  const {
    found,
    taken,
    selection,
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
    filterName,
  } = reader;
  const { problems, dismissProblems, go, goBack, hrefWith } = door;
  const { filters } = found;
  const parts = panelsOf(reader);
  const tools = toolsOf(reader);
  const { facets, searchBox, share, settings, exporting, citing } = tools;
  return (
    <>
      {(selection !== null || taken.here !== null) && (
        <Paper
          chosen={selection}
          neighbours={neighbours}
          events={taken.here?.events ?? []}
          filters={filters.map(filterName)}
          index={selection === null ? (taken.here?.index ?? index) : index}
          language={language}
          site={site}
          href={hrefWith({ from: null, to: null })}
          ways={{ hrefOf, go: select, approach }}
        />
      )}
      {open === 'help' && <KeyHelp direction={directionOf(language)} onClose={() => setOpen(null)} />}
      <div className={styles.app}>
        <SkipLinks chosen={selection !== null && !phone} />
        <AppMasthead reader={reader} tools={tools} />
        <OfflineLine />
        <NewVersion />
        {reader.notice}
        {search.failed && <SearchFailure onRetry={search.retry} />}
        <FilterChips
          filters={filters}
          index={index}
          shown={found.isComplete ? found.shown : null}
          total={found.total}
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
                  : (now) => toggleFilter(now, part, id),
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
            undated={found.undated}
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
