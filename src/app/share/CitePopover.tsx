import { Popover } from '@base-ui/react/popover';
import type { RefObject } from 'react';
import { useT } from '../i18n/use-t.ts';
import CitePanel, { type CitePanelProps } from './CitePanel.tsx';
import styles from './cite.module.css';

interface Props extends CitePanelProps {
  /** The button that opened it: the popover stands below it and gives the focus back to it. */
  anchor: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/** The citations under their button on wide screens. Loaded when first opened. */
export default function CitePopover({ anchor, onDone, ...cited }: Props) {
  const t = useT('share');
  return (
    <Popover.Root
      open
      onOpenChange={(open, details) => {
        // A press on the button is the button's own: it would close here and open again there.
        const onButton =
          details.event.target instanceof Node && anchor.current?.contains(details.event.target);
        if (!open && !onButton) onDone();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          sideOffset={8}
          collisionPadding={16}
          className={styles.positioner}
        >
          <Popover.Popup className={styles.popup} aria-label={t('citeEvent')} finalFocus={anchor}>
            <CitePanel {...cited} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
