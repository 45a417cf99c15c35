export type CiteStyle = 'press' | 'bibtex' | 'csl';

/** In the order in which they are offered. */
export const CITE_STYLES: readonly CiteStyle[] = ['press', 'bibtex', 'csl'];
