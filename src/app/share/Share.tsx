import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './share.module.css';
import { useCopy } from './use-copy.ts';

interface Props {
  /** The whole URL of what is shown. */
  href: string;
  /** What is shown, for the system's share sheet. */
  title: string;
}

/** Copies the link; beside it the system's share sheet, where there is one. */
export function Share({ href, title }: Props) {
  const t = useT('share');
  const [outcome, copy] = useCopy();
  const said = outcome === 'idle' ? '' : t(outcome);
  return (
    <div className={styles.share}>
      <button type="button" className={classes(button.button, styles.copy)} onClick={() => copy(href)}>
        <Icon name={outcome === 'copied' ? 'check' : 'link'} />
        <span className={styles.word}>{t(outcome === 'copied' ? 'copied' : 'copy')}</span>
      </button>
      {'share' in navigator && (
        <button
          type="button"
          className={classes(button.quiet, styles.send)}
          aria-label={t('send')}
          // Rejected when the reader closes the sheet without sending: nothing to say about that.
          onClick={() => void navigator.share({ url: href, title }).catch(() => undefined)}
        >
          <Icon name="share" />
        </button>
      )}
      <span role="status" className={outcome === 'failed' ? styles.failed : 'visually-hidden'}>
        {said}
      </span>
    </div>
  );
}
