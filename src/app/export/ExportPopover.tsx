import { Popover } from '@base-ui/react/popover';
import type { RefObject } from 'react';
import { useT } from '../i18n/use-t.ts';
import ExportPanel, { type ExportPanelProps } from './ExportPanel.tsx';
import styles from './export.module.css';

interface Props extends ExportPanelProps {
  /** The button that opened it: the popover stands below it and gives the focus back to it. */
  anchor: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/** The ways to export under their button on wide screens. Loaded when first opened. */
export default function ExportPopover({ anchor, onDone, ...panel }: Props) {
  const t = useT('export');
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
          <Popover.Popup className={styles.popup} aria-label={t('title')} finalFocus={anchor}>
            <ExportPanel {...panel} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
