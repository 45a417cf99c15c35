import { Suspense, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { PopoverFailure } from '../ui/PopoverFailure.tsx';
import { useLazily } from '../ui/use-lazily.ts';
import type { CitePanelProps } from './CitePanel.tsx';
import { loadCiteLanguages, loadCitePopover } from './load-cite.ts';
import styles from './share.module.css';

interface Props {
  cited: CitePanelProps;
  open: boolean;
  /** A phone shows the citations in a sheet of their own. */
  inSheet: boolean;
  onOpen: (open: boolean) => void;
}

/** Opens the citations of the chosen event below itself. */
export function CiteButton({ cited, open, inSheet, onOpen }: Props) {
  const t = useT('share');
  const [CitePopover, retry] = useLazily(loadCitePopover, loadCiteLanguages);
  const anchor = useRef<HTMLButtonElement>(null);
  // Failing here is no loss: opening asks again.
  const prepare = () => {
    if (!inSheet) void loadCitePopover().catch(() => undefined);
  };
  return (
    <span className={styles.anchor}>
      <button
        ref={anchor}
        type="button"
        className={button.quiet}
        data-opens="cite"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={t('citeEvent')}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => onOpen(!open)}
      >
        <Icon name="quote" />
        <span className={styles.citeWord}>{t('cite')}</span>
      </button>
      {open && !inSheet && (
        <PanelBoundary
          resetOn={CitePopover}
          fallback={
            <PopoverFailure
              what={t('citeFailed')}
              retry={t('retry')}
              onRetry={() => {
                anchor.current?.focus();
                retry();
              }}
            />
          }
        >
          <Suspense fallback={null}>
            <CitePopover {...cited} anchor={anchor} onDone={() => onOpen(false)} />
          </Suspense>
        </PanelBoundary>
      )}
    </span>
  );
}
