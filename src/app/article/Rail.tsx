import styles from './article.module.css';
import type { Places } from './use-places.ts';

interface Props {
  places: Places;
  selected: string;
  onChoose: (key: string) => void;
}

/**
 * The whole text in ten pixels: where its quotes stand. For the pointer alone; keys and screen readers meet the
 * same quotes in the margin.
 */
export function Rail({ places: { quotes, height }, selected, onChoose }: Props) {
  return (
    <div className={styles.rail} aria-hidden="true">
      {height > 0 &&
        quotes.map(({ key, start, end }) => (
          <button
            key={key}
            type="button"
            tabIndex={-1}
            className={`${styles.tick} ${key === selected ? styles.tickSelected : ''}`}
            style={{
              insetBlockStart: `${(start / height) * 100}%`,
              blockSize: key === selected ? `${((end - start) / height) * 100}%` : undefined,
            }}
            onClick={() => onChoose(key)}
          />
        ))}
    </div>
  );
}
