import { NO_FILTERS, toggleFilter } from '../core/find/active-filters.ts';
import type { Facet } from '../core/find/facets.ts';
import type { ViewState } from '../core/link/view-state.ts';
import { spokenLanguages } from './i18n/languages.ts';
import { printPage } from './print/Paper.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { Share } from './share/Share.tsx';
import { today } from './today.ts';
import type { Reader } from './use-reader.ts';
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
  return { facets, searchBox, share, settings };
}
