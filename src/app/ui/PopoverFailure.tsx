import button from './button.module.css';
import styles from './popover-failure.module.css';

interface Props {
  what: string;
  retry: string;
  onRetry: () => void;
}

/** In place of a popover whose code did not arrive. */
export function PopoverFailure({ what, retry, onRetry }: Props) {
  return (
    <p className={styles.failed} role="alert">
      {what}{' '}
      <button type="button" className={button.underlined} onClick={onRetry}>
        {retry}
      </button>
    </p>
  );
}
