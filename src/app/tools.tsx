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
import type { Reader } from './reader.ts';
import type { CitePanelProps } from './share/CitePanel.tsx';
import { Share } from './share/Share.tsx';
import { today } from './today.ts';
import { NO_ARTICLE } from './use-open-article.ts';

// Beside the panel that it stands in, which is fetched when it is opened.
const EmbedSnippet = lazy(() => import('./embed-snippet/EmbedSnippet.tsx'));

/** Search, filters, settings and the link: what stands in the masthead, or in sheets of a phone. */
export function toolsOf(reader: Reader) {
  const { index, door, language, phone, found, selection, open, setOpen } = reader;
  const { select, openArticle, approach, here, title, site } = reader;
  const { state, go, hrefWith } = door;
  const { filters } = found;
  const facets = {
    index,
    source: reader.facets,
    choices: state,
    counts: found.counts,
    shown: found.shown,
    filtered: filters.length > 0,
    onToggle: (facet: Facet, value: string) => go((now) => toggleFilter(now, facet, value)),
    onChange: (changes: Partial<ViewState>) => go(changes),
    onClear: () => go(NO_FILTERS),
  };
  const searchBox = reader.drawSearch({
    q: state.q,
    language,
    open: open === 'search',
    inSheet: phone,
    onOpen: (wanted) => setOpen(wanted ? 'search' : null),
    onType: (q) => go({ q }),
    onPick: select,
    onPassage: openArticle,
    onApproach: approach,
  });
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
      reader.taken.print();
    },
  };
  const nothingChosen = { event: null, citation: null, ...NO_ARTICLE, from: null, to: null };
  const source = exportSource({
    index,
    total: found.total,
    root: reader.root,
    here: hrefWith(nothingChosen),
    // Links of a file lead to the event itself, by the same address whoever saved it, and however they looked at it.
    hrefOf: (event, citation) => hrefWith({ ...initialState(state.language), event, citation }),
    filters,
    filterName: reader.filterName,
    searched: found.searched,
  });
  const exporting: ExportPanelProps = {
    count: found.shown,
    gather: reader.taken.gather,
    tooMany: reader.taken.tooMany,
    waiting: found.waiting,
    source,
    fetchArticles: reader.fetchArticles,
    further: reader.hasFrames && (
      <EmbedSnippet
        address={embedAddress(state, { languages: spokenLanguages(index.site.languages) })}
        root={reader.root}
        published={source.root}
        title={title ?? [site, ...filters.map(reader.filterName)].join(' – ')}
      />
    ),
  };
  const citing: CitePanelProps | null = selection && {
    index,
    event: selection.event,
    shown: selection.citation.key,
    linkOf: source.linkOf,
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
