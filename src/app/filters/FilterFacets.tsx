import type { FacetCounts } from '../../core/find/counts.ts';
import type { Choices, Facet } from '../../core/find/facets.ts';
import { statusSchema, type TimelineIndex } from '../../core/model/published.ts';
import { useNameOf } from '../i18n/use-name-of.ts';
import { useT } from '../i18n/use-t.ts';
import { Mark } from '../marks/Mark.tsx';
import { TopicShape } from '../marks/TopicShape.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { facetOptions } from './filter-options.ts';
import styles from './filters.module.css';

export interface FilterFacetsProps {
  index: TimelineIndex;
  choices: Choices;
  counts: FacetCounts;
  /** How many events are left now. */
  shown: number;
  /** Whether there is anything to clear. */
  filtered: boolean;
  onToggle: (facet: Facet, value: string) => void;
  onClear: () => void;
  onDone: () => void;
}

const COLUMNS: readonly (readonly Facet[])[] = [['topic', 'status'], ['person'], ['place', 'source']];

/** All filters with what choosing each would leave. Marks beside the states are the page's only legend. */
export function FilterFacets(props: FilterFacetsProps) {
  const { shown, filtered, onClear, onDone } = props;
  const t = useT('filters');
  return (
    <>
      <div className={styles.columns}>
        {COLUMNS.map((facets) => (
          <div key={facets.join(' ')} className={styles.column}>
            {facets.map((facet) => (
              <FacetGroup key={facet} facet={facet} {...props} />
            ))}
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <button type="button" className={button.solid} onClick={onDone}>
          {t('show', { count: shown })}
        </button>
        {/* Not `disabled`: that would drop the focus of whoever has just pressed it. */}
        <button type="button" className={button.quiet} onClick={onClear} aria-disabled={!filtered}>
          {t('clearAll')}
        </button>
        <p className={styles.explained}>{t('countsExplained')}</p>
      </div>
    </>
  );
}

function FacetGroup({ facet, index, choices, counts, onToggle }: FilterFacetsProps & { facet: Facet }) {
  const t = useT('filters');
  const nameOf = useNameOf(index);
  const chosen: readonly string[] = choices[facet];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t(`facet.${facet}`)}</legend>
      {facetOptions(facet, index).map((value) => {
        const count = counts[facet].get(value) ?? 0;
        return (
          <label key={value} className={classes(styles.option, count === 0 && styles.zero)}>
            <input
              type="checkbox"
              className={styles.checkbox}
              checked={chosen.includes(value)}
              onChange={() => onToggle(facet, value)}
            />
            <OptionSign facet={facet} value={value} index={index} />
            <span className={styles.name}>
              <bdi>{nameOf(facet, value)}</bdi>
              {facet === 'source' && <AboutArticle id={value} index={index} />}
            </span>
            <span className={styles.count} aria-hidden="true">
              {count}
            </span>
            <span className="visually-hidden">{t('optionCount', { count })}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** A number says little: the title, or the first words of an article without one, and the day. */
function AboutArticle({ id, index }: { id: string; index: TimelineIndex }) {
  const article = index.articles.find((candidate) => candidate.id === id);
  return (
    article && (
      <span className={styles.about}>
        <bdi lang={article.language}>{article.title ?? article.opening}</bdi>{' '}
        <WhenText when={article.published} short />
      </span>
    )
  );
}

function OptionSign({ facet, value, index }: { facet: Facet; value: string; index: TimelineIndex }) {
  if (facet === 'topic') return <TopicShape index={index.topics.findIndex(({ id }) => id === value)} />;
  const status = facet === 'status' ? statusSchema.safeParse(value) : null;
  return status?.success ? (
    <span className={styles.statusMark}>
      <Mark when={null} status={status.data} topicIndex={null} />
    </span>
  ) : null;
}
