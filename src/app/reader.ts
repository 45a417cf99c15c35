import type { ReactNode } from 'react';
import type { Neighbours } from '../core/find/neighbours.ts';
import type { Problem } from '../core/link/problem.ts';
import type { Article, Day, Id, TimelineEvent, TimelineIndex } from '../core/model/published.ts';
import type { FacetSource } from './filters/facet-source.ts';
import type { Found } from './found.ts';
import type { OverviewSource } from './overview/overview-source.ts';
import type { SearchShared } from './search/search-shared.ts';
import type { SearchState } from './search/use-search.ts';
import type { AxisSource } from './timeline/axis-source.ts';
import type { OpenArticle } from './use-open-article.ts';
import type { PageState } from './use-page.ts';
import type { Selection } from './use-selection.ts';

/** What every list of events is told. */
interface ListShared {
  selected: Id | null;
  language: string;
  /** Somebody asked for the shelf of undated reports; answered with `onShelf`. */
  shelfWanted: boolean;
  onShelf: () => void;
  hrefOf: (event: Id) => string;
  onSelect: (event: Id) => void;
  onApproach: (event: Id) => void;
  /** The days that the rows on the screen cover. */
  onDays: (from: Day, to: Day) => void;
}

/** The list of what is shown. */
export interface ListPart {
  draw: (shared: ListShared) => ReactNode;
  /** Scrolls to what a window of days has in its middle. */
  scrollToDays: (from: Day, to: Day) => void;
  /** Another one when other rows are shown. */
  version: unknown;
}

/** The events shown, whole, and an index that has all that they name. */
export interface Gathered {
  /** In order of time, undated ones last. */
  events: readonly TimelineEvent[];
  index: TimelineIndex;
}

/** The events shown, whole: for paper and export. */
export interface TakenEvents {
  /** `null`: they have to be gathered first. */
  here: Gathered | null;
  /** @throws where something does not arrive */
  gather: () => Gathered | Promise<Gathered>;
  /** Said in place of what would save them, where they are too many. */
  tooMany: ReactNode;
  /** Prints the chosen event, else all that is shown. */
  print: () => void;
}

/**
 * All that the page knows of its reader: what the address says, what that leaves, and what the reader can do.
 * However many events there are: of a corpus that is not all here, `index` holds the events and articles that are.
 */
export interface Reader extends PageState {
  /** People, places, topics and kinds: the index without what comes and goes. */
  names: TimelineIndex;
  found: Found;
  list: ListPart;
  /** The axis is drawn. */
  onAxisWhole: () => void;
  axis: AxisSource;
  /** Events that a search in progress does not find. */
  dimmed: ReadonlySet<Id> | null;
  overview: OverviewSource;
  facets: FacetSource;
  taken: TakenEvents;
  /** Whether frames on other sites can show what is shown here. */
  hasFrames: boolean;
  search: Pick<SearchState, 'failed' | 'retry'>;
  /** The field of the search, and what is found for the words in it. */
  drawSearch: (shared: SearchShared) => ReactNode;
  selection: Selection | null;
  opened: OpenArticle | null;
  /** Said over the page: what is still to come, or did not. */
  notice: ReactNode;
  /** In place of event and article while the chosen one is on its way, or did not come. */
  meanwhile: { event: ReactNode; article: ReactNode } | null;
  /** The event, citation or path that the address asks for and the data does not have. */
  unknown: Problem | undefined;
  /** Of what is chosen. */
  title: string | null;
  neighbours: Neighbours;
  /** An event comes near: what choosing it needs may be fetched. */
  approach: (event: Id) => void;
  /** @throws where one does not arrive */
  fetchArticles: (ids: ReadonlySet<Id>) => Promise<ReadonlyMap<Id, Article>>;
}
