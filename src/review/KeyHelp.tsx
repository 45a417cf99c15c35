import { Dialog } from './Dialog.tsx';
import styles from './dialog.module.css';
import { useSay, type WordKey } from './i18n/words.ts';
import { KEYS, nameOfKey } from './keys.ts';

const IN_FORM = [
  { action: 'save', keys: ['Ctrl + Enter'] },
  { action: 'cancel', keys: ['Esc'] },
] as const;

/** What the keys do, out of the table by which they do it. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('keys.head')} onClose={onClose}>
      <dl className={styles.keys}>
        {[...KEYS, ...IN_FORM].map(({ action, keys }) => (
          <div key={action} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {nameOfKey(key)}
                </kbd>
              ))}
            </dt>
            <dd>{say(`keys.${action}` as WordKey)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
