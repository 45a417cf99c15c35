/**
 * What the build tells the service worker of the site it belongs to. All addresses are relative to the site's
 * root; the root itself is `./`.
 */
export interface KeptSite {
  /** As every page of the same build says in `<meta name="app-version">`. */
  version: string;
  /** Those of the pages; the first has no prefix. */
  languages: readonly string[];
  /**
   * Of data in pieces, which are kept as they are opened and are in no list: how many articles there are.
   */
  pieces: { articles: number } | null;
  /** Files that keep their address when their content changes: pages, icons. */
  named: readonly { url: string; revision: string }[];
  /** What the site cannot do without: the app itself, the index in each language. */
  first: readonly KeptFile[];
  /** What else there is room for, in the order of its worth. */
  unasked: readonly KeptFile[];
  /** What there is no room for: kept when a reader opens it. */
  whenOpened: readonly KeptFile[];
}

/** A file whose address changes with its content. */
export interface KeptFile {
  url: string;
  /**
   * SHA-256 of the content in base64, where the address does not say enough: a server in the middle of an update
   * answers for the new address with the old content. `null` where the file's own name is made from its content.
   */
  digest: string | null;
}

/** What the page asks of the worker, each with a port to answer on. */
export type Asked =
  | { ask: 'version' }
  /** The reader wants the new version: this worker is to take the place of the one before it. */
  | { ask: 'take-over' }
  /** @see Kept */
  | { ask: 'kept' }
  /**
   * The reader stays: what the page has loaded so far is to be kept (absolute URLs; a worker that has just come has
   * seen none of it), and unless the reader is sparing, what there is room for. Answered when that is done, or can go
   * no further.
   */
  | { ask: 'keep'; version: string; loaded: readonly string[]; sparing: boolean };

/** What is kept on this device. */
export interface Kept {
  /** Ids of the articles, in the site's order. */
  articles: readonly string[];
  /** How many articles there are. */
  total: number;
  /** Nothing of the site is missing. */
  everything: boolean;
}
