import { type ReactNode, useRef } from 'react';
import button from './button.module.css';
import { Fetched } from './Fetched.tsx';
import { Icon, type IconName } from './Icon.tsx';
import type { PopoverProps } from './Popover.tsx';
import styles from './popover-button.module.css';
import { useLazily } from './use-lazily.ts';
import { useSteady } from './use-steady.ts';
import word from './word.module.css';

const loadPopover = () => import('./Popover.tsx');

interface Props extends Pick<PopoverProps, 'label' | 'width' | 'offset' | 'children'> {
  /** What it opens, by which others find the button to give the focus back to it. */
  opens: string;
  icon: IconName;
  /** What is read beside the icon. */
  says: ReactNode;
  /** From which room on it is: of a wide screen, or of a very wide one. */
  saysFrom?: 'wide' | 'widest';
  /** What a screen reader calls the button, where that is more than is read on it. */
  name?: string | undefined;
  /** What is said where the popover does not arrive, and on the button that tries again. */
  failed: string;
  retry: string;
  open: boolean;
  /** A phone shows the same in a sheet of its own. */
  inSheet?: boolean;
  onOpen: (open: boolean) => void;
  /** Fetches what else stands in the popover, ahead of the press. */
  onAhead?: () => Promise<unknown>;
  /** That has to be tried again too. */
  onRetry?: () => void;
}

/** A button with an icon and a word, which opens a popover below itself. */
export function PopoverButton(props: Props) {
  const { opens, icon, says, saysFrom = 'wide', name, failed, retry, onAhead, onRetry } = props;
  const { open, inSheet = false, onOpen, label, width, offset, children } = props;
  const [Popover, fetchAgain] = useLazily(loadPopover);
  const anchor = useRef<HTMLButtonElement>(null);
  const onDone = useSteady(() => onOpen(false));
  // Failing here is no loss: opening asks again.
  const prepare = () => {
    if (!inSheet) void Promise.all([loadPopover(), onAhead?.()]).catch(() => undefined);
  };
  return (
    <span className={styles.anchor}>
      <button
        ref={anchor}
        type="button"
        className={button.quiet}
        data-opens={opens}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={name}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => onOpen(!open)}
      >
        <Icon name={icon} />
        <span className={word[saysFrom]}>{says}</span>
      </button>
      {open && !inSheet && (
        <Fetched
          part={Popover}
          failed={failed}
          retry={retry}
          onRetry={() => {
            anchor.current?.focus();
            fetchAgain();
            onRetry?.();
          }}
        >
          <Popover anchor={anchor} label={label} width={width} offset={offset} onDone={onDone}>
            {children}
          </Popover>
        </Fetched>
      )}
    </span>
  );
}
