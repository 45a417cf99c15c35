import { type ReactNode, useId } from 'react';
import radio from '../ui/radio.module.css';
import styles from './settings.module.css';

interface Option<T extends string> {
  value: T;
  name: string;
  /** What it does, seen. */
  sample?: ReactNode;
}

interface Props<T extends string> {
  label: string;
  options: readonly Option<T>[];
  chosen: T;
  onChoose: (value: T) => void;
}

/** One of several. The platform's own radio buttons: arrows, groups and names are theirs. */
export function Choices<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  const name = useId();
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={radio.radio}
            name={name}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.name}</span>{' '}
          {option.sample !== undefined && (
            // The margin is the wrapper's: an isolate's own would follow the direction of what is in it.
            <span className={styles.sample}>
              <bdi>{option.sample}</bdi>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
