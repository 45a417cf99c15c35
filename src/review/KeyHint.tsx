import styles from './key-hint.module.css';

/** The key that does what a button does; told to screen readers by `aria-keyshortcuts`. */
export function KeyHint({ name }: { name: string }) {
  return (
    <span className={styles.hint} aria-hidden="true" dir="ltr">
      {name}
    </span>
  );
}
