import { useT } from '../i18n/use-t.ts';
import styles from './states.module.css';

/** Widths of the strips that stand where titles will be, in percent; no two neighbours alike. */
const STRIPS = [38, 24, 31, 18, 35, 27];

/** Lane rules at once, titles as strips; nothing shimmers. */
export function Loading() {
  const t = useT('states');
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <LaneRules />
    </div>
  );
}

/** The same without words: before the words of a language have arrived. */
export function LaneRules() {
  return STRIPS.map((width) => (
    <div key={width} className={styles.lane}>
      <span className={styles.strip} style={{ inlineSize: `${width}%` }} />
    </div>
  ));
}
