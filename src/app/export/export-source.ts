import type { ExportSource } from '../../core/export/export-events.ts';
import type { ActiveFilter } from '../../core/find/active-filters.ts';
import type { Id, TimelineIndex } from '../../core/model/published.ts';

interface Page {
  index: TimelineIndex;
  /** How many events the corpus has. */
  total: number;
  /** The site's root as the page was opened at it, absolute, with a slash at its end. */
  root: string;
  /** The whole URL of what is filtered. */
  here: string;
  hrefOf: (event: Id, citation: Id | null) => string;
  filters: readonly ActiveFilter[];
  filterName: (filter: ActiveFilter) => string;
  /** Whether words that are searched for narrow the events: not while the search could not be loaded. */
  searched: boolean;
}

/**
 * Where an export says it comes from: the site's address where its editors named one, else where it was read. A
 * file outlives the machine on which a reader tried the site.
 */
export function exportSource(page: Page): ExportSource {
  const { index, total, root, here, hrefOf, filters, filterName, searched } = page;
  const address = index.site.address ?? root;
  const published = (href: string) => (href.startsWith(root) ? address + href.slice(root.length) : href);
  return {
    index,
    total,
    root: address,
    link: published(here),
    linkOf: (event, citation) => published(hrefOf(event, citation ?? null)),
    filters: filters
      .filter(({ facet }) => facet !== 'q' || searched)
      .map((filter) => ({ ...filter, name: filterName(filter) })),
  };
}
