import { memo, type ReactNode, useCallback } from 'react';
import { toggleFilter } from '../../core/find/active-filters.ts';
import type { Facet } from '../../core/find/facets.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { useNameOf } from '../i18n/use-name-of.ts';
import { useT } from '../i18n/use-t.ts';
import { WhenText } from '../marks/WhenText.tsx';
import { useAsked, useForesee } from '../ui/asked-choices.ts';
import { FacetFinder } from './FacetFinder.tsx';
import { FilterOption } from './FilterOption.tsx';
import finder from './facet-finder.module.css';
import type { FacetArticle, FacetSource, FoundArticle } from './facet-source.ts';
import styles from './filters.module.css';
import { OptionSign } from './OptionSign.tsx';
import { useOffered } from './use-offered.ts';

interface Props {
  facet: Facet;
  index: TimelineIndex;
  source: FacetSource;
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  onToggle: (facet: Facet, value: string) => void;
  /** Between the heading and the options. */
  children?: ReactNode;
}

/**
 * The values of a facet, each with what choosing it would show; none goes away for showing nothing. Of many, those
 * that a reader has chosen or names.
 */
export const FacetGroup = memo(function FacetGroup(props: Props) {
  const { facet, index, source, chosen, counts, onToggle, children } = props;
  const t = useT('filters');
  const { isLong, words, onType, values, found, isFinding, articles } = useOffered(facet, {
    index,
    source,
    chosen,
  });
  const name = t(`facet.${facet}`);
  const countOf = (value: string): number | null => {
    const article = articles.get(value);
    if (article && source.articles) return source.articles.countOf(article.number);
    return counts.get(value) ?? (facet === 'source' && source.articles ? null : 0);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{name}</legend>
      {children}
      {isLong && <FacetFinder {...{ name, words, onType }} found={isFinding ? found : null} />}
      {values.map((value) => (
        <FacetOption
          key={value}
          {...{ facet, value, index, onToggle }}
          chosen={chosen.includes(value)}
          count={countOf(value)}
          article={articles.get(value)}
        />
      ))}
      {found > values.length && <p className={finder.more}>{t('more', { count: found - values.length })}</p>}
    </fieldset>
  );
}, isSame);

/** The address gives new lists at every change, with the same in them. */
function isSame(last: Props, next: Props): boolean {
  const rest = (props: Props) => [props.index, props.source, props.counts, props.onToggle, props.children];
  const now = rest(next);
  return rest(last).every((value, at) => value === now[at]) && last.chosen.join() === next.chosen.join();
}

interface OptionProps extends Pick<Props, 'facet' | 'index' | 'onToggle'> {
  value: string;
  chosen: boolean;
  /** `null`: not known yet. */
  count: number | null;
  article: FoundArticle | undefined;
}

/** Of hundreds few are another than before, and of those only the count. */
const FacetOption = memo(function FacetOption(props: OptionProps) {
  const { facet, value, index, chosen, count, article, onToggle } = props;
  const foresee = useForesee();
  const checked = useAsked((asked) => (asked[facet] as readonly string[]).includes(value), chosen);
  const toggle = useCallback(() => onToggle(facet, value), [onToggle, facet, value]);
  return (
    <FilterOption
      {...{ checked, count }}
      sign={<OptionSign facet={facet} value={value} index={index} />}
      onToggle={toggle}
      onApproach={() => foresee((now) => toggleFilter(now, facet, value))}
    >
      <ValueName {...{ facet, value, index, article }} />
    </FilterOption>
  );
});

interface NameProps extends Pick<Props, 'facet' | 'index'> {
  value: string;
  /** As it was found, where the index may not have it. */
  article: FoundArticle | undefined;
}

/** A number says little of an article: its title, or its first words where it has none, and the day. */
const ValueName = memo(function ValueName({ facet, value, index, article }: NameProps) {
  const t = useT('common');
  const nameOf = useNameOf(index);
  const known: FacetArticle | undefined =
    facet === 'source' ? (article ?? index.articles.find(({ id }) => id === value)) : undefined;
  return (
    <>
      <bdi>{article ? t('numberedArticle', { number: article.number }) : nameOf(facet, value)}</bdi>
      {known && (
        <span className={styles.about}>
          <bdi lang={known.language}>{known.title ?? known.opening}</bdi>{' '}
          <WhenText when={known.published} short />
        </span>
      )}
    </>
  );
});
