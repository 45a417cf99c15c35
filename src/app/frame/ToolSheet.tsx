import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import styles from './sheets.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Search or filters on a phone. */
export function ToolSheet({ title, onClose, children }: Props) {
  const t = useT('common');
  return (
    <Sheet label={title} onClose={onClose}>
      <header className={styles.sheetHead}>
        <h2 className={styles.toolTitle}>{title}</h2>
        <button type="button" className={button.quiet} aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className={styles.toolBody}>{children}</div>
    </Sheet>
  );
}
