import { articleNumber } from '../../core/model/article-number.ts';
import type { ArticleSummary, TimelineIndex } from '../../core/model/published.ts';
import { languageOf } from '../i18n/languages.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { WhenText } from '../marks/WhenText.tsx';
import styles from './article-head.module.css';

interface Props {
  summary: ArticleSummary;
  index: TimelineIndex;
  language: string;
}

/** Which article this is, who published it and when, and how that is known. */
export function ArticleHead({ summary, index, language }: Props) {
  const t = useT('article');
  const common = useT('common');
  // Called by its number wherever there is no room for more; here the number meets its words.
  const numbered = (id: string) => common('numberedArticle', { number: articleNumber(index, id) });
  const { published, publisher, title, opening } = summary;
  return (
    <header className={styles.head}>
      <h2 className={styles.number}>{numbered(summary.id)}</h2>{' '}
      <span className={styles.title}>
        {title === null && <span className={styles.untitled}>{t('untitled')} </span>}
        <bdi lang={summary.language}>{title ?? opening}</bdi>
      </span>{' '}
      <span>{publisher === null ? t('publisherNotGiven') : <bdi>{textIn(publisher, language)}</bdi>}</span>{' '}
      <span>{rich(t('published', { date: slot('date') }), { date: <WhenText when={published} /> })}</span>{' '}
      {summary.language !== language && (
        <span>{t('inLanguage', { language: nameOf(summary.language, language) })}</span>
      )}
      <details className={styles.basis}>
        <summary>{t('basis.show')}</summary>
        <p>{textIn(published.basis, language)}</p>
        {published.evidence.map(({ article, paragraph, start, exact }) => {
          const source = index.articles.find(({ id }) => id === article);
          return (
            <blockquote key={`${article} ${paragraph} ${start}`} className={styles.evidence}>
              <q className={styles.quote} lang={source?.language} dir={source?.direction}>
                {exact}
              </q>{' '}
              <cite>{t('basis.evidence', { article: numbered(article), number: paragraph + 1 })}</cite>
            </blockquote>
          );
        })}
      </details>
    </header>
  );
}

/** The name of a language in another: "Arabic". */
function nameOf(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(languageOf(inLanguage).tag, { type: 'language' }).of(language) ?? language;
}
