import { lazy, Suspense, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { PopoverFailure } from '../ui/PopoverFailure.tsx';
import type { FilterFacetsProps } from './FilterFacets.tsx';
import styles from './filter-button.module.css';

const loadPopover = () => import('./FilterPopover.tsx');
/** `lazy` remembers that it failed: trying again takes a new one. */
const load = () => lazy(loadPopover);

interface Props extends Omit<FilterFacetsProps, 'onDone'> {
  /** How many filters are active. */
  active: number;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Opens the filters below itself. */
export function FilterButton({ active, open, onOpen, ...facets }: Props) {
  const t = useT('filters');
  const [FilterPopover, setPopover] = useState(load);
  const anchor = useRef<HTMLButtonElement>(null);
  // Failing here is no loss: opening asks again.
  const prepare = () => void loadPopover().catch(() => undefined);
  return (
    <span className={styles.anchor}>
      <button
        ref={anchor}
        type="button"
        className={button.quiet}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={active > 0 ? t('openWithCount', { count: active }) : t('open')}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => onOpen(!open)}
      >
        <Icon name="filter" />
        <span className={styles.word}>{t('open')}</span>
      </button>
      {open && (
        <PanelBoundary
          resetOn={FilterPopover}
          fallback={
            <PopoverFailure
              what={t('failed')}
              retry={t('retry')}
              onRetry={() => {
                anchor.current?.focus();
                setPopover(load);
              }}
            />
          }
        >
          <Suspense fallback={null}>
            <FilterPopover {...facets} anchor={anchor} onDone={() => onOpen(false)} />
          </Suspense>
        </PanelBoundary>
      )}
    </span>
  );
}
