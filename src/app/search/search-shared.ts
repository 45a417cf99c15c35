import type { Id } from '../../core/model/published.ts';

/** What the search is told, wherever it looks. */
export interface SearchShared {
  q: string;
  language: string;
  open: boolean;
  /** In a sheet of its own, where the results need no pop-up. */
  inSheet: boolean;
  onOpen: (open: boolean) => void;
  onType: (q: string) => void;
  onPick: (event: Id, citation: Id | null) => void;
  /** Opens an article by itself, at words that no quote holds. */
  onPassage: (article: Id, at: string) => void;
  onApproach: (event: Id) => void;
}
