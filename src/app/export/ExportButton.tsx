import { Suspense, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { PopoverFailure } from '../ui/PopoverFailure.tsx';
import type { ExportPanelProps } from './ExportPanel.tsx';
import styles from './export-button.module.css';
import { useLazily } from './use-lazily.ts';

const loadPopover = () => import('./ExportPopover.tsx');

interface Props extends ExportPanelProps {
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Opens the ways to export below itself. */
export function ExportButton({ open, onOpen, ...panel }: Props) {
  const t = useT('export');
  const [ExportPopover, retry] = useLazily(loadPopover);
  const anchor = useRef<HTMLButtonElement>(null);
  // Failing here is no loss: opening asks again.
  const prepare = () => void loadPopover().catch(() => undefined);
  return (
    <span className={styles.anchor}>
      <button
        ref={anchor}
        type="button"
        className={button.quiet}
        data-opens="export"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => onOpen(!open)}
      >
        <Icon name="export" />
        <span className={styles.word}>{t('open')}</span>
      </button>
      {open && (
        <PanelBoundary
          resetOn={ExportPopover}
          fallback={
            <PopoverFailure
              what={t('failed')}
              retry={t('retry')}
              onRetry={() => {
                anchor.current?.focus();
                retry();
              }}
            />
          }
        >
          <Suspense fallback={null}>
            <ExportPopover {...panel} anchor={anchor} onDone={() => onOpen(false)} />
          </Suspense>
        </PanelBoundary>
      )}
    </span>
  );
}
