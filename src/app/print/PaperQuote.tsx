import { articleNumber } from '../../core/model/article-number.ts';
import type { Citation, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { articleOf, numberOf } from '../event/cited.ts';
import { quotePieces } from '../event/quote-pieces.ts';
import { isolate } from '../i18n/isolate.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { CitationNumber } from '../marks/CitationNumber.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import styles from './quote.module.css';

interface Props {
  citation: Citation;
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
}

/** A quote whole, the words that date it in bold, and under it where it stands. */
export function PaperQuote({ citation, event, index, language }: Props) {
  const t = useT('event');
  const article = articleOf(index, citation);
  const translation = article?.language === language ? undefined : citation.translation[language];
  return (
    <figure className={styles.citation} data-citation={citation.key}>
      {event.citations.length > 1 && (
        <span className={styles.number}>
          <CitationNumber number={numberOf(event, citation.key)} shown />
        </span>
      )}
      <blockquote className={styles.words} lang={article?.language} dir={article?.direction}>
        <q className={styles.quote}>
          <span className={styles.lit}>
            {quotePieces(citation).map(({ text, start, dates }) =>
              dates ? <strong key={start}>{text}</strong> : text,
            )}
          </span>
        </q>
      </blockquote>
      {translation !== undefined && (
        <p className={styles.translation}>
          {translation} <span className={styles.unofficial}>({t('citation.translation')})</span>
        </p>
      )}
      <figcaption className={styles.source}>
        <Source citation={citation} index={index} language={language} />
      </figcaption>
    </figure>
  );
}

/** Article, paragraph, publisher, day of publication, how sure it was, and the date that follows. */
function Source({ citation, index, language }: Pick<Props, 'citation' | 'index' | 'language'>) {
  const t = useT('event');
  const common = useT('common');
  const tPrint = useT('print');
  const article = articleOf(index, citation);
  if (article === null) return null;
  const { publisher, published } = article;
  const facts = [
    tPrint('place', {
      article: common('numberedArticle', { number: articleNumber(index, article.id) }),
      paragraph: citation.paragraph + 1,
    }),
    publisher === null ? t('citation.publisherNotGiven') : isolate(textIn(publisher, language)),
    rich(t('citation.published', { date: slot('date') }), { date: <WhenText when={published} short /> }),
    citation.status !== 'happened' && t(`citation.reported.${citation.status}`),
    citation.when !== null &&
      rich(tPrint('dated', { date: slot('date') }), {
        date: (
          <strong>
            <WhenText when={citation.when} short />
          </strong>
        ),
      }),
  ].filter((fact) => fact !== false);
  return facts.map((fact, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity but their place
    <span key={i} className={styles.fact}>
      {fact}{' '}
    </span>
  ));
}
