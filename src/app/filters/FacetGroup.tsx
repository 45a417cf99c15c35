import type { ReactNode } from 'react';
import type { Facet } from '../../core/find/facets.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { useSpeech } from '../i18n/speech.ts';
import { useNameOf } from '../i18n/use-name-of.ts';
import { useT } from '../i18n/use-t.ts';
import { WhenText } from '../marks/WhenText.tsx';
import { classes } from '../ui/classes.ts';
import { facetOptions } from './filter-options.ts';
import styles from './filters.module.css';
import { OptionSign } from './OptionSign.tsx';

interface Props {
  facet: Facet;
  index: TimelineIndex;
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  onToggle: (facet: Facet, value: string) => void;
  /** Between the heading and the options. */
  children?: ReactNode;
}

/** The values of a facet, each with what choosing it would show; none goes away for showing nothing. */
export function FacetGroup({ facet, index, chosen, counts, onToggle, children }: Props) {
  const t = useT('filters');
  const nameOf = useNameOf(index);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t(`facet.${facet}`)}</legend>
      {children}
      {facetOptions(facet, index).map((value) => (
        <FilterOption
          key={value}
          checked={chosen.includes(value)}
          count={counts.get(value) ?? 0}
          sign={<OptionSign facet={facet} value={value} index={index} />}
          onToggle={() => onToggle(facet, value)}
        >
          <bdi>{nameOf(facet, value)}</bdi>
          {facet === 'source' && <AboutArticle id={value} index={index} />}
        </FilterOption>
      ))}
    </fieldset>
  );
}

interface OptionProps {
  checked: boolean;
  count: number;
  sign: ReactNode;
  onToggle: () => void;
  children: ReactNode;
}

export function FilterOption({ checked, count, sign, onToggle, children }: OptionProps) {
  const t = useT('filters');
  const { number } = useSpeech();
  return (
    <label className={classes(styles.option, count === 0 && styles.zero)}>
      <input type="checkbox" className={styles.checkbox} checked={checked} onChange={onToggle} />
      {sign}
      <span className={styles.name}>{children}</span>
      <span className={styles.count} aria-hidden="true">
        {number(count)}
      </span>
      <span className="visually-hidden">{t('optionCount', { count })}</span>
    </label>
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
