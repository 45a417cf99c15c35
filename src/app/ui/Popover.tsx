import { Popover as Base } from '@base-ui/react/popover';
import { type CSSProperties, memo, type ReactNode, type RefObject } from 'react';
import styles from './popover.module.css';

export interface PopoverProps {
  /** The button that opened it: the popover stands below it and gives the focus back to it. */
  anchor: RefObject<HTMLElement | null>;
  /** Says what it is, to a screen reader. */
  label: string;
  /** A CSS length; on a narrower screen it is as wide as there is room. */
  width: string;
  /** CSS pixels below the button. */
  offset?: number | undefined;
  /** Asked for by Escape or a press elsewhere. */
  onDone: () => void;
  children: ReactNode;
}

const BELOW = { side: 'none', fallbackAxisSide: 'none' } as const;

/**
 * What a button opens below itself on wide screens. Loaded when the first of them is opened. It is drawn and placed anew
 * only where something of it is new: to find its place, the page has to be laid out.
 */
export default memo(function Popover({ anchor, label, width, offset = 8, onDone, children }: PopoverProps) {
  return (
    <Base.Root
      open
      onOpenChange={(open, details) => {
        // A press on the button is the button's own: it would close here and open again there.
        const onButton =
          details.event.target instanceof Node && anchor.current?.contains(details.event.target);
        if (!open && !onButton) onDone();
      }}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          sideOffset={offset}
          collisionPadding={16}
          // Where it is taller than what is left below, it scrolls: beside the button it would lie over the masthead.
          collisionAvoidance={BELOW}
          className={styles.positioner}
        >
          <Base.Popup
            className={styles.popup}
            style={{ '--width': width } as CSSProperties}
            aria-label={label}
            finalFocus={anchor}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
});
