import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './sheet.module.css';

interface Props {
  /** Says what the sheet is, to a screen reader. */
  label: string;
  /** Asked for by Escape or the system's back gesture. */
  onClose: () => void;
  children: ReactNode;
}

/**
 * A full-height modal sheet. The platform's own dialog: the page behind is inert, focus goes in and comes
 * back out, Escape closes.
 */
export function Sheet({ label, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  // In the layout phase: panels inside measure and take the focus in their own effects, which come later and
  // find nothing to measure in a dialog that is still closed.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Not its first button: a ring round "back" is the wrong first thing to see.
    dialog?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles.sheet}
      tabIndex={-1}
      aria-label={label}
      onCancel={(cancel) => {
        // The address says whether the sheet is open; the dialog must not close on its own.
        cancel.preventDefault();
        onClose();
      }}
      onClose={() => {
        // Chrome closes on a second Escape whatever was prevented. A `close` that is heard while the dialog
        // is open again belongs to the rehearsal that StrictMode makes of every effect.
        if (!ref.current?.open) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
