import { useT } from '../i18n/use-t.ts';
import styles from './chain.module.css';
import type { ChainLink } from './chain.ts';
import quote from './quote.module.css';

interface Props {
  link: Extract<ChainLink, { kind: 'words' }>;
}

/** The words that give the date, as the source has them, and where they stand. */
export function ChainWords({ link: { words, article } }: Props) {
  const t = useT('event');
  return (
    <>
      {t('chain.words')}{' '}
      {words.map(({ paragraph, start, exact }) => (
        <span key={`${paragraph} ${start}`}>
          <q className={styles.words} lang={article?.language} dir={article?.direction}>
            <span className={quote.dating}>{exact}</span>
          </q>{' '}
          <small className={styles.small}>{t('chain.paragraph', { number: paragraph + 1 })}</small>
        </span>
      ))}
    </>
  );
}
