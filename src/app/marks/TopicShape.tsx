import styles from './marks.module.css';
import { topicClass } from './topic-ink.ts';
import { topicShapePath } from './topic-shapes.ts';

interface Props {
  /** Position in the index's topics; `null` for an event that has none. */
  index: number | null;
  /** Takes the colour of the surrounding text instead of the topic's ink (on chips). */
  plain?: boolean;
}

/** The 10 px shape of a topic; stands beside the topic's name or a title, never instead of it. */
export function TopicShape({ index, plain = false }: Props) {
  return (
    <svg
      className={`${styles.shape} ${topicClass(index)} ${plain ? styles.plain : ''}`}
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      <path d={topicShapePath(index)} />
    </svg>
  );
}
