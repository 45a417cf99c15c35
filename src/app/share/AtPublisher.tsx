import { textFragmentLink } from '../../core/cite/text-fragment.ts';
import type { ArticleSummary, Citation } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import styles from './cite.module.css';

interface Props {
  article: ArticleSummary;
  citation: Citation;
}

/** The way to the publisher's page, at these words; where its address is not known, that. */
export function AtPublisher({ article, citation }: Props) {
  const t = useT('cite');
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>{t('original.head')}</h3>
      {article.url === undefined ? (
        <p className={styles.note}>{t('original.unknown')}</p>
      ) : (
        <p>
          {/* A browser goes to the words only where the page was opened on its own, and told of no opener. */}
          <a
            className={button.underlined}
            href={textFragmentLink(article.url, citation)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('original.open')}
          </a>{' '}
          <bdi className={styles.note} dir="ltr">
            {new URL(article.url).host}
          </bdi>
        </p>
      )}
    </section>
  );
}
