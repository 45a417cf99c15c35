import { articleNumber } from '../../core/model/article-number.ts';
import type { ArticleSummary, TimelineIndex } from '../../core/model/published.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { TopicShape } from '../marks/TopicShape.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import { FoundUnder } from '../ui/FoundUnder.tsx';
import { HitText } from '../ui/HitText.tsx';
import type { SearchOption } from './options.ts';
import styles from './search.module.css';

interface Props<Option> {
  option: Option;
  index: TimelineIndex;
  language: string;
}

type Of<Kind> = Extract<SearchOption, { kind: Kind }>;

/** A line of the results in words. */
export function SearchOptionText({ option, ...rest }: Props<SearchOption>) {
  switch (option.kind) {
    case 'event':
      return <EventText option={option} {...rest} />;
    case 'quote':
      return <QuoteText option={option} {...rest} />;
    case 'passage':
      return <PassageText option={option} {...rest} />;
  }
}

function EventText({ option: { event, hit }, index, language }: Props<Of<'event'>>) {
  const t = useT('common');
  const topic = index.topics.findIndex(({ id }) => id === event.topics[0]);
  return (
    <span className={styles.event}>
      {topic >= 0 && <TopicShape index={topic} />}
      <bdi className={styles.title}>
        <HitText text={textIn(event.title, language)} ranges={hit.title} />
      </bdi>
      {hit.title.length === 0 && hit.names.length > 0 && (
        <span className={styles.when}>
          <FoundUnder names={hit.names} />
        </span>
      )}
      <span className={styles.when}>
        {event.status !== 'happened' && <span className={styles.fact}>{t(`status.${event.status}`)}</span>}{' '}
        <span className={styles.fact}>
          {event.when ? <WhenText when={event.when} short /> : t('undated')}
        </span>
      </span>
    </span>
  );
}

function QuoteText({ option: { citation, quote }, index, language }: Props<Of<'quote'>>) {
  const t = useT('search');
  const article = index.articles.find(({ id }) => id === citation.article);
  const translation = citation.translation[language];
  return (
    <>
      <PlaceText article={article} index={index} paragraph={citation.paragraph} />
      <span className={styles.quote} lang={article?.language} dir={article?.direction}>
        <HitText text={citation.exact} ranges={quote.exact} />
      </span>
      {translation !== undefined && language !== article?.language && (
        <span className={styles.translation}>
          {rich(t('unofficial', { translation: slot('translation') }), {
            translation: <HitText text={translation} ranges={quote.translation} />,
          })}
        </span>
      )}
    </>
  );
}

function PassageText({ option: { passage, proof }, index, language }: Props<Of<'passage'>>) {
  const t = useT('search');
  const article = index.articles.find(({ id }) => id === passage.article);
  const { start, text, cut } = passage.snippet;
  const ranges = passage.ranges.map((range) => ({ start: range.start - start, end: range.end - start }));
  return (
    <>
      <PlaceText article={article} index={index} paragraph={passage.paragraph} />
      <span className={styles.quote} lang={article?.language} dir={article?.direction}>
        {cut.before && '… '}
        <HitText text={text} ranges={ranges} />
        {cut.after && ' …'}
      </span>
      {proof && (
        <span className={styles.translation}>
          {rich(t('leadsTo', { title: slot('title') }), {
            title: <bdi>{textIn(proof.event.title, language)}</bdi>,
          })}
        </span>
      )}
    </>
  );
}

interface PlaceProps {
  article: ArticleSummary | undefined;
  index: TimelineIndex;
  /** From 0. */
  paragraph: number;
}

/** Which article, of what day, and where in it. */
function PlaceText({ article, index, paragraph }: PlaceProps) {
  const t = useT('search');
  const common = useT('common');
  if (!article) return null;
  const number = articleNumber(index, article.id);
  return (
    <span className={styles.source}>
      {rich(
        t('place', {
          article: common('numberedArticle', { number }),
          date: slot('date'),
          paragraph: paragraph + 1,
        }),
        { date: <WhenText when={article.published} short /> },
      )}
    </span>
  );
}
