/**
 * What the build asks of the app: pages drawn once, as they look before any script has run. Types alone, without
 * DOM or React, since the build speaks them too.
 */
import type { Article, Id, TimelineIndex } from '../../core/model/published.ts';
import type { MarkOptions } from '../marks/mark-pieces.ts';

/** What a page is about. */
export interface StillSubject {
  kind: 'event' | 'article' | 'person' | 'topic';
  id: Id;
}

export interface StillRequest {
  subject: StillSubject;
  language: string;
  /** From the page to the site's root: `./`, `../../`. */
  root: string;
}

export interface StillSite {
  index: TimelineIndex;
  /** Those of the pages; the first has no prefix. */
  languages: readonly string[];
  articles: readonly Article[];
}

/** A page's body as HTML, `style` attributes and all. */
export type DrawStill = (request: StillRequest) => string;

/** A mark as it stands on the axis, as HTML, `style` attributes and all. */
export type DrawMark = (options: MarkOptions) => string;

/** What the entry (`draw-still.tsx`) gives, once the words of all languages are there. */
export type OpenStills = (site: StillSite) => Promise<Stills>;

export interface Stills {
  draw: DrawStill;
  drawMark: DrawMark;
}
