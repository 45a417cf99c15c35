import { type ReactNode, useEffect, useRef } from 'react';
import button from '../app/ui/button.module.css';
import { Icon } from '../app/ui/Icon.tsx';
import styles from './dialog.module.css';
import { useSay } from './i18n/words.ts';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A window over the page, with the focus on what has `data-first`; Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const say = useSay();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby="dialog-title"
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id="dialog-title" className={styles.title}>
          {title}
        </h2>
        <button type="button" className={button.quiet} aria-label={say('keys.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
