import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './chain.module.css';
import type { ChainLink } from './chain.ts';

interface Props {
  link: Extract<ChainLink, { kind: 'rule' }>;
  language: string;
}

/** The rule in plain language, and whether the words contradict themselves. */
export function ChainRule({ link, language }: Props) {
  const t = useT('event');
  // A rule's name comes from the data; that each has words is proved by a test, not by the type.
  const rules = useT('rules') as (rule: string) => string;
  return (
    <>
      {t('chain.rule', { rule: rules(link.rule) })}
      {link.conflict && (
        <strong className={styles.conflict}>
          {link.rule === 'today-reprinted' ? t('chain.reprintConflict') : t('chain.weekdayConflict')}
        </strong>
      )}
      {link.notes.map((note) => (
        <small key={textIn(note, language)} className={styles.small}>
          {textIn(note, language)}
        </small>
      ))}
    </>
  );
}
