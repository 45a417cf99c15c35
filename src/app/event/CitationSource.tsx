import type { ArticleSummary, Status } from '../../core/model/published.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { Mark } from '../marks/Mark.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import { classes } from '../ui/classes.ts';
import styles from './source.module.css';

interface Props {
  article: ArticleSummary;
  /** 1 for the article published first. */
  number: number;
  /** As the article knew it. */
  status: Status;
  language: string;
  /** In a narrow cell the number stands for the article: its name is one look away, at the head of its text. */
  brief: boolean;
}

/** Where a quote stands: article, publisher, day of publication, and how sure the article was. */
export function CitationSource({ article, number, status, language, brief }: Props) {
  const t = useT('event');
  const common = useT('common');
  const tArticle = useT('article');
  const { title, opening, publisher, published } = article;
  return (
    <div className={styles.source}>
      <p>
        <span className={classes(styles.fact, styles.article)}>{common('numberedArticle', { number })}</span>{' '}
        {!brief && (
          <span className={styles.fact}>
            {title === null && <>{tArticle('untitled')} </>}
            <bdi lang={article.language}>{title ?? opening}</bdi>
          </span>
        )}
      </p>
      <p>
        {!brief && (
          <span className={styles.fact}>
            {publisher === null ? t('citation.publisherNotGiven') : <bdi>{textIn(publisher, language)}</bdi>}
          </span>
        )}{' '}
        <span className={styles.fact}>
          {rich(t('citation.published', { date: slot('date') }), {
            date: <WhenText when={published} short />,
          })}
        </span>
      </p>
      <p className={styles.reported}>
        <span className={styles.statusMark}>
          <Mark when={null} status={status} topicIndex={null} />
        </span>
        {t(`citation.reported.${status}`)}
      </p>
    </div>
  );
}
