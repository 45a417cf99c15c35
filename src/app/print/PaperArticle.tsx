import { articleNumber } from '../../core/model/article-number.ts';
import type { Article, ArticleSummary, TimelineIndex } from '../../core/model/published.ts';
import {
  type ArticleCitation,
  type MarkedParagraph,
  markArticle,
  type Piece,
} from '../article/mark-article.ts';
import { directionOf } from '../i18n/languages.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { WhenText } from '../marks/WhenText.tsx';
import styles from './article.module.css';
import quote from './quote.module.css';

interface Props {
  article: Article;
  summary: ArticleSummary;
  index: TimelineIndex;
  shown: ArticleCitation;
  language: string;
}

/** The whole article with the one quote lit; words of other events are plain text on paper. */
export function PaperArticle({ article, summary, index, shown, language }: Props) {
  const t = useT('article');
  const common = useT('common');
  const { publisher, published, title } = summary;
  const number = articleNumber(index, summary.id);
  return (
    <section data-article={article.id}>
      <p className={styles.source}>
        <strong>{common('numberedArticle', { number })}</strong>{' '}
        {/* A title stands at the head of the text itself. */}
        {title === null && <span className={styles.fact}>{t('untitled')} </span>}
        <span className={styles.fact}>
          {publisher === null ? t('publisherNotGiven') : <bdi>{textIn(publisher, language)}</bdi>}{' '}
        </span>
        <span className={styles.fact}>
          {rich(t('published', { date: slot('date') }), { date: <WhenText when={published} /> })}
        </span>
      </p>
      <div lang={article.language} dir={article.direction}>
        {markArticle(article, [shown], shown.citation.key).map((block) =>
          block.kind === 'left-out' ? (
            <p
              key={block.paragraphs[0]?.n}
              className={styles.leftOut}
              lang={language}
              dir={directionOf(language)}
            >
              {t('leftOut', { count: block.paragraphs.length })}
            </p>
          ) : (
            <Paragraph key={block.paragraph.n} paragraph={block.paragraph} />
          ),
        )}
      </div>
    </section>
  );
}

function Paragraph({ paragraph: { role, pieces } }: { paragraph: MarkedParagraph }) {
  const words = pieces.map((piece) =>
    piece.selected || piece.dates ? <Said key={piece.start} piece={piece} /> : piece.text,
  );
  if (role === 'title') return <h3 className={styles.title}>{words}</h3>;
  if (role === 'heading') return <h4 className={styles.heading}>{words}</h4>;
  return <p className={styles.paragraph}>{words}</p>;
}

function Said({ piece: { text, selected, dates } }: { piece: Piece }) {
  const words = dates ? <strong>{text}</strong> : text;
  return selected ? (
    <mark className={quote.lit} data-selected="">
      {words}
    </mark>
  ) : (
    words
  );
}
