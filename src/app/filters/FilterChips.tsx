import { type ActiveFilter, withoutFilter } from '../../core/find/active-filters.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { isolate } from '../i18n/isolate.ts';
import { useT } from '../i18n/use-t.ts';
import { TopicShape } from '../marks/TopicShape.tsx';
import { useForesee } from '../ui/asked-choices.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './filter-chips.module.css';
import { useFilterName } from './use-filter-name.ts';

interface ChipProps {
  filter: ActiveFilter;
  index: TimelineIndex;
  onRemove: (filter: ActiveFilter) => void;
}

/** One active filter; a press takes it off. */
export function FilterChip({ filter, index, onRemove }: ChipProps) {
  const t = useT('filters');
  const name = useFilterName(index)(filter);
  const foresee = useForesee();
  const approach = () => foresee((now) => withoutFilter(now, filter));
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={t('remove', { name: isolate(name) })}
      onClick={() => onRemove(filter)}
      onPointerEnter={approach}
      onFocus={approach}
    >
      {filter.facet === 'topic' && (
        <TopicShape index={index.topics.findIndex(({ id }) => id === filter.value)} plain />
      )}
      {filter.facet === 'disagree' && <span aria-hidden="true">≠</span>}
      <bdi className={styles.chipName}>{name}</bdi>
      <Icon name="close" />
    </button>
  );
}

interface ChipsProps {
  filters: readonly ActiveFilter[];
  index: TimelineIndex;
  /** `null` while it is not known. */
  shown: number | null;
  total: number;
  onRemove: (filter: ActiveFilter) => void;
  onClear: () => void;
}

/** The row under the masthead while something is filtered, and what it leaves, said aloud at each change. */
export function FilterChips({ filters, index, shown, total, onRemove, onClear }: ChipsProps) {
  const t = useT('filters');
  const left = shown === null ? '' : t('shownOf', { count: shown, total });
  return (
    <>
      {/* Always there: a live region that arrives with its words is not read out. */}
      <p className="visually-hidden" role="status">
        {filters.length > 0 && left}
      </p>
      {filters.length > 0 && (
        <section className={styles.chips} aria-label={t('active')} data-chips="">
          {filters.map((filter) => (
            <FilterChip
              key={`${filter.facet} ${filter.value}`}
              filter={filter}
              index={index}
              onRemove={onRemove}
            />
          ))}
          <button type="button" className={button.quiet} onClick={onClear}>
            {t('clearAll')}
          </button>
          <p className={styles.shownOf}>{left}</p>
        </section>
      )}
    </>
  );
}
