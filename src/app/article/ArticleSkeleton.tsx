import { useT } from '../i18n/use-t.ts';
import styles from './article.module.css';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** The place of the text while it comes: strips, and nothing that moves. */
export function ArticleSkeleton() {
  const t = useT('article');
  return (
    <div className={styles.skeleton}>
      <p className="visually-hidden">{t('loading')}</p>
      {LINES.map((line) => (
        <span key={line} className={styles.strip} />
      ))}
    </div>
  );
}
