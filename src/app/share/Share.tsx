import { useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/use-copy.ts';
import word from '../ui/word.module.css';
import { CiteButton } from './CiteButton.tsx';
import type { CitePanelProps } from './CitePanel.tsx';
import styles from './share.module.css';

interface Props {
  /** What can be cited; `null` while no event is chosen. */
  citing: CitePanelProps | null;
  citeOpen: boolean;
  /** On a phone the citations have a sheet of their own. */
  inSheet: boolean;
  onCite: (open: boolean) => void;
  /** The whole URL of what is shown. */
  href: string;
  /** What is shown, for the system's share sheet. */
  title: string;
}

/** Cites the chosen event, copies the link; beside it the system's share sheet, where there is one. */
export function Share({ href, title, citing, citeOpen, inSheet, onCite }: Props) {
  const t = useT('share');
  const [outcome, copy] = useCopy();
  const said = outcome === 'idle' ? '' : t(outcome);
  const isCitingNothing = citeOpen && citing === null;
  // The event is gone (Back, a link): left open, its citations would open again with the next one.
  useEffect(() => {
    if (isCitingNothing) onCite(false);
  }, [isCitingNothing, onCite]);
  return (
    <div className={styles.share}>
      {citing && <CiteButton cited={citing} open={citeOpen} inSheet={inSheet} onOpen={onCite} />}
      <button type="button" className={classes(button.button, styles.copy)} onClick={() => copy(href)}>
        <Icon name={outcome === 'copied' ? 'check' : 'link'} />
        <span className={word.wide}>{t(outcome === 'copied' ? 'copied' : 'copy')}</span>
      </button>
      {/* Absent where a page is drawn at build. */}
      {typeof navigator !== 'undefined' && 'share' in navigator && (
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
