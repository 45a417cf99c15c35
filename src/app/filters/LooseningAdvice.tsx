import { type ActiveFilter, bestWayOut, type WayOut } from '../../core/find/active-filters.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { isolate } from '../i18n/isolate.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { useFilterName } from './use-filter-name.ts';

interface Props {
  ways: readonly WayOut[];
  index: TimelineIndex;
  onRemove: (filter: ActiveFilter) => void;
}

/** Where nothing is found: the one filter to take off, as a button that does it. */
export function LooseningAdvice({ ways, index, onRemove }: Props) {
  const t = useT('states');
  const nameOf = useFilterName(index);
  const best = bestWayOut(ways);
  if (best === null) return <p>{t('nothing.noSingle')}</p>;
  return (
    <button
      type="button"
      className={button.solid}
      data-advice={best.filter.facet}
      onClick={() => onRemove(best.filter)}
    >
      {t('nothing.loosen', { name: isolate(nameOf(best.filter)), count: best.without })}
    </button>
  );
}
