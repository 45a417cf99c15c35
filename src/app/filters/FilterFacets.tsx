import { type CSSProperties, useMemo, useState } from 'react';
import type { FacetCounts } from '../../core/find/counts.ts';
import type { Choices, Facet } from '../../core/find/facets.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import { useAsked, useForesee } from '../ui/asked-choices.ts';
import button from '../ui/button.module.css';
import { useSteady } from '../ui/use-steady.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { FilterOption } from './FilterOption.tsx';
import type { FacetSource } from './facet-source.ts';
import { intoColumns } from './filter-columns.ts';
import styles from './filters.module.css';
import { FINDABLE, OFFERED } from './find-values.ts';
import { PeopleMode } from './PeopleMode.tsx';
import { SpanGroup } from './SpanGroup.tsx';

export interface FilterFacetsProps {
  index: TimelineIndex;
  /** What they offer. */
  source: FacetSource;
  choices: Choices;
  counts: FacetCounts;
  /** How many events are left now. */
  shown: number;
  /** Whether there is anything to clear. */
  filtered: boolean;
  onToggle: (facet: Facet, value: string) => void;
  /** What is no value of a facet. */
  onChange: (changes: Partial<ViewState>) => void;
  onClear: () => void;
  onDone: () => void;
}

type GroupName = Facet | 'disagree' | 'span';

const GROUPS: readonly GroupName[] = [
  'topic',
  'status',
  'precision',
  'disagree',
  'person',
  'place',
  'span',
  'kind',
  'source',
];

/** In rows: a heading, and what stands in a group beside its options. */
const HEADING = 1.6;
const SPAN_ROWS = 8;
const ARTICLE_ROWS = 1.8;
const FINDER_ROWS = 1.6;

/** All filters with what choosing each would leave. Marks beside the states are the page's only legend. */
export function FilterFacets(props: FilterFacetsProps) {
  const { source, shown, filtered, onClear, onDone } = props;
  const t = useT('filters');
  const [clearings, setClearings] = useState(0);
  const columns = useMemo(
    () =>
      intoColumns(
        GROUPS.map((name) => ({ name, rows: HEADING + rowsOf(name, source) })),
        3,
      ),
    [source],
  );
  // The same at every drawing: a facet of which nothing is new need not be drawn anew.
  const onToggle = useSteady(props.onToggle);
  const clear = () => {
    setClearings((count) => count + 1);
    onClear();
  };
  return (
    <>
      <div className={styles.columns}>
        {columns.map((groups) => (
          <div key={groups.join(' ')} className={styles.column}>
            {groups.map((group) => (
              <div key={group} className={styles.kept} style={heldBy(HEADING + rowsOf(group, source))}>
                <Group
                  // A half-written day is no filter yet, and would outlive the clearing.
                  key={group === 'span' ? clearings : 0}
                  group={group}
                  {...props}
                  onToggle={onToggle}
                />
              </div>
            ))}
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <button type="button" className={button.solid} onClick={onDone}>
          {t('show', { count: shown })}
        </button>
        {/* Not `disabled`: that would drop the focus of whoever has just pressed it. */}
        <button type="button" className={button.quiet} onClick={clear} aria-disabled={!filtered}>
          {t('clearAll')}
        </button>
        <p className={styles.explained}>{t('countsExplained')}</p>
      </div>
    </>
  );
}

/** About as tall, until it has been seen. */
const heldBy = (rows: number) => ({ '--rows': rows }) as CSSProperties;

function rowsOf(group: GroupName, source: FacetSource): number {
  if (group === 'disagree') return 1;
  if (group === 'span') return SPAN_ROWS;
  const all = (group === 'source' && source.articles?.total) || source.options(group).length;
  const options = Math.min(all, OFFERED) + (all > FINDABLE ? FINDER_ROWS : 0);
  return group === 'source' ? options * ARTICLE_ROWS : group === 'person' ? options + 1 : options;
}

function Group(props: FilterFacetsProps & { group: GroupName }) {
  const { group, index, source, choices, counts, onToggle, onChange } = props;
  if (group === 'span') {
    const { bounds } = source;
    return <SpanGroup bounds={bounds} span={choices} leftOut={counts.undatedLeftOut} onChange={onChange} />;
  }
  if (group === 'disagree')
    return <Disagree chosen={choices.disagree} count={counts.disagree} onChange={onChange} />;
  return (
    <FacetGroup
      facet={group}
      index={index}
      source={source}
      chosen={choices[group]}
      counts={counts[group]}
      onToggle={onToggle}
    >
      {group === 'person' && index.people.length > 1 && (
        <PeopleMode
          people={choices.people}
          none={choices.person.length === 0}
          onPeople={(people) => onChange({ people })}
        />
      )}
    </FacetGroup>
  );
}

interface DisagreeProps extends Pick<FilterFacetsProps, 'onChange'> {
  chosen: boolean;
  count: number;
}

function Disagree({ chosen, count, onChange }: DisagreeProps) {
  const t = useT('filters');
  const foresee = useForesee();
  const checked = useAsked((asked) => asked.disagree, chosen);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('sides')}</legend>
      <FilterOption
        {...{ checked, count }}
        sign={
          <span className={styles.unequal} aria-hidden="true">
            ≠
          </span>
        }
        onToggle={() => onChange({ disagree: !checked })}
        onApproach={() => foresee(({ disagree }) => ({ disagree: !disagree }))}
      >
        {t('disagree')}
      </FilterOption>
    </fieldset>
  );
}
