import { lazy } from 'react';
import { NO_FILTERS, toggleFilter } from '../core/find/active-filters.ts';
import type { Facet } from '../core/find/facets.ts';
import { initialState } from '../core/link/codec.ts';
import { embedAddress } from '../core/link/embed-address.ts';
import { methodAddress } from '../core/link/method-address.ts';
import type { ViewState } from '../core/link/view-state.ts';
import type { ExportPanelProps } from './export/ExportPanel.tsx';
import { exportSource } from './export/export-source.ts';
import { spokenLanguages } from './i18n/languages.ts';
import { KeptForReading } from './offline/KeptForReading.tsx';
import { printPage } from './print/Paper.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import type { CitePanelProps } from './share/CitePanel.tsx';
import { Share } from './share/Share.tsx';
import { today } from './today.ts';
import { NO_ARTICLE } from './use-open-article.ts';
import type { Reader } from './use-reader.ts';

// Beside the panel that it stands in, which is fetched when it is opened.
const EmbedSnippet = lazy(() => import('./embed-snippet/EmbedSnippet.tsx'));

/** Search, filters, settings and the link: what stands in the masthead, or in sheets of a phone. */
export function toolsOf(reader: Reader) {
  const { index, door, language, phone, found, search, fullText, selection, open, setOpen } = reader;
  const { select, openArticle, approach, here, title, site } = reader;
  const { state, go, hrefWith } = door;
  const { shown, filters } = found;
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
  const settings = {
    languages: spokenLanguages(index.site.languages),
    choice: state,
    day: selection?.event.when?.earliest ?? today(),
    hrefWith,
    methodHref: reader.root + methodAddress(language, { languages: spokenLanguages(index.site.languages) }),
    onChange: (changes: Partial<ViewState>) => go(changes),
    kept: <KeptForReading index={index} />,
    printing: selection ? ('event' as const) : ('list' as const),
    onKeys: () => setOpen('help'),
    onPrint: () => {
      setOpen(null);
      void printPage();
    },
  };
  const nothingChosen = { event: null, citation: null, ...NO_ARTICLE, from: null, to: null };
  const exporting: ExportPanelProps = {
    events: shown,
    waiting: found.waiting,
    source: exportSource({
      index,
      root: reader.root,
      here: hrefWith(nothingChosen),
      // Links of a file lead to the event itself, by the same address whoever saved it, and however they looked at it.
      hrefOf: (event, citation) => hrefWith({ ...initialState(state.language), event, citation }),
      filters,
      filterName: reader.filterName,
      searched: found.hits !== null,
    }),
    fetchArticles: reader.fetchArticles,
    further: (
      <EmbedSnippet
        address={embedAddress(state, { languages: spokenLanguages(index.site.languages) })}
        root={reader.root}
        published={index.site.address ?? reader.root}
        title={title ?? [site, ...filters.map(reader.filterName)].join(' – ')}
      />
    ),
  };
  const citing: CitePanelProps | null = selection && {
    index,
    event: selection.event,
    shown: selection.citation.key,
    linkOf: exporting.source.linkOf,
    today: today(),
  };
  const share = (
    <Share
      href={here}
      title={title ?? site}
      citing={citing}
      citeOpen={open === 'cite'}
      inSheet={phone}
      onCite={(wanted) => setOpen(wanted ? 'cite' : null)}
    />
  );
  return { facets, searchBox, share, settings, exporting, citing };
}
