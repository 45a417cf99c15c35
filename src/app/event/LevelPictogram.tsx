import { topicClass } from '../marks/topic-ink.ts';
import styles from './disagreement.module.css';

interface Props {
  level: 0 | 1 | null;
  topicIndex: number | null;
}

/** The two steps that the axis draws for a disagreement, with one of them in ink: "this is that one". */
export function LevelPictogram({ level, topicIndex }: Props) {
  return (
    <span className={`${styles.pictogram} ${topicClass(topicIndex)}`} aria-hidden="true">
      <span className={`${styles.step} ${level === 0 ? styles.own : ''}`} />
      <span className={`${styles.step} ${level === 1 ? styles.own : ''}`} />
    </span>
  );
}
