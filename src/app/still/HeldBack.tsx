import { useEffect } from 'react';
import type { TimelineIndex } from '../../core/model/published.ts';
import { useArticle } from '../queries.ts';
import { stateOf, useSelection } from '../use-selection.ts';
import type { ViewStateDoor } from '../use-view-state.ts';

interface Props {
  index: TimelineIndex;
  /** The site's root, an absolute URL. */
  root: string;
  door: ViewStateDoor;
  /** All that the address shows is here, or is known not to come. */
  onReady: () => void;
}

/**
 * Nothing, until the article of the address has come: a page that has its quote on it must not give way to one
 * that is still waiting for it.
 */
export function HeldBack({ index, root, door: { state }, onReady }: Props) {
  const selection = useSelection(index, state, root);
  const alone = index.articles.find(({ id }) => id === state.article) ?? null;
  const opened = stateOf(useArticle(root, alone));
  const waiting = (selection?.articleState ?? (alone && opened)) === 'loading';
  useEffect(() => {
    if (!waiting) onReady();
  }, [waiting, onReady]);
  return null;
}
