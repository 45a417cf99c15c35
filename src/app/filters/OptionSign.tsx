import { memo } from 'react';
import type { Facet } from '../../core/find/facets.ts';
import { dayWhen } from '../../core/find/span.ts';
import { statusSchema, type TimelineIndex, type When } from '../../core/model/published.ts';
import { Mark } from '../marks/Mark.tsx';
import { TopicShape } from '../marks/TopicShape.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './filters.module.css';

interface Props {
  facet: Facet;
  value: string;
  index: TimelineIndex;
}

/** Any day and any month: of the marks only the form is meant. */
const DAY = dayWhen('2000-01-01');
const PART: When = { ...DAY, latest: '2000-01-31', precision: 'month', form: 'part' };

/** The sign that stands for an option elsewhere on the page; here its meaning is learnt. */
export const OptionSign = memo(function OptionSign({ facet, value, index }: Props) {
  if (facet === 'topic') return <TopicShape index={index.topics.findIndex(({ id }) => id === value)} />;
  if (facet === 'status') {
    const status = statusSchema.safeParse(value);
    return status.success ? (
      <span className={styles.statusMark}>
        <Mark when={null} status={status.data} topicIndex={null} />
      </span>
    ) : null;
  }
  if (facet !== 'precision') return null;
  return (
    <span className={styles.precisionMark}>
      {value === 'none' ? (
        <Icon name="undated" />
      ) : (
        <span className={value === 'day' ? styles.statusMark : styles.whiskerMark}>
          <Mark when={value === 'day' ? DAY : PART} status="happened" topicIndex={null} />
        </span>
      )}
    </span>
  );
});
