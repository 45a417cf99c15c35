import { directionOf } from '../i18n/languages.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import styles from './article.module.css';
import { MarkedParagraph } from './MarkedParagraph.tsx';
import type { MarkedParagraph as Marked } from './mark-article.ts';

interface Props {
  paragraphs: readonly Marked[];
}

/** Lines that are no article text (advertising, a headline printed twice): left out, and said so. */
export function LeftOut({ paragraphs }: Props) {
  const t = useT('article');
  const language = useLanguage();
  return (
    <details className={styles.leftOut}>
      <summary>
        <bdi lang={language} dir={directionOf(language)}>
          {t('leftOut', { count: paragraphs.length })}
        </bdi>
      </summary>
      {paragraphs.map((paragraph) => (
        <MarkedParagraph key={paragraph.n} paragraph={paragraph} titled={false} />
      ))}
    </details>
  );
}
