import { useMemo } from 'react';
import { readTextPlace, type TextPlace } from '../core/link/text-place.ts';
import type { ViewState } from '../core/link/view-state.ts';
import type { ArticleSummary, TimelineIndex } from '../core/model/published.ts';
import { useNameOf } from './i18n/use-name-of.ts';
import { useArticle } from './queries.ts';
import { citationsOf, type Selection, stateOf } from './use-selection.ts';

export interface OpenArticle
  extends Pick<Selection, 'citations' | 'article' | 'articleState' | 'retryArticle'> {
  summary: ArticleSummary;
  /** What it is called. */
  name: string;
  /** The words at which it is opened; `null`: from its beginning. */
  place: TextPlace | null;
}

/** What leaving it changes, where no event is chosen instead. */
export const NO_ARTICLE: Pick<ViewState, 'article' | 'at'> = { article: null, at: null };

/** The article that is open by itself, where no event is chosen. */
export function useOpenArticle(index: TimelineIndex, state: ViewState, root: string): OpenArticle | null {
  const opened = useMemo(() => {
    const summary = index.articles.find(({ id }) => id === state.article);
    return summary && { summary, citations: citationsOf(summary.id, index) };
  }, [index, state.article]);
  const place = useMemo(() => (state.at === null ? null : readTextPlace(state.at)), [state.at]);
  const article = useArticle(root, opened?.summary ?? null);
  const nameOf = useNameOf(index);
  if (!opened) return null;
  return {
    ...opened,
    name: nameOf('source', opened.summary.id),
    place,
    article: article.data,
    articleState: stateOf(article),
    retryArticle: () => void article.refetch(),
  };
}
