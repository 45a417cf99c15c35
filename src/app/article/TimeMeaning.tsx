import { describePrecision } from '../../core/dates/describe.ts';
import type { Article, DateMark, TimelineIndex } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { BesideText } from '../marks/BesideText.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import type { ArticleCitation } from './mark-article.ts';
import styles from './time-note.module.css';

interface Props {
  mark: DateMark;
  article: Article;
  index: TimelineIndex;
  /** Those of the article. */
  citations: readonly ArticleCitation[];
  language: string;
}

/** One date: how precisely it is known, by which rule, counted from what, and what an editor says of it. */
export function TimeMeaning({ mark, article, index, citations, language }: Props) {
  const t = useT('article');
  const chain = useT('event');
  // As in the event's chain: a rule's name comes from the data, and a test holds that each has words.
  const rules = useT('rules') as (rule: string) => string;
  const speak = useDateSpeech();
  const { when, rule, anchor, conflict } = mark;
  const dating = citations.find(({ citation }) => citation.key === mark.citation)?.citation.dating;
  const counted = anchor.to === 'citation' ? dateOf(anchor.key, index) : null;
  const said = [
    dating?.by === 'words' ? dating.note : undefined,
    dating?.by === 'words' || dating?.by === 'editor' ? dating.reason : undefined,
  ].filter((text) => text !== undefined);
  return (
    <div className={styles.meaning}>
      <p className={styles.date}>
        {rich(
          chain('chain.dateAndPrecision', { date: slot('date'), precision: describePrecision(when, speak) }),
          {
            date: (
              <>
                <WhenText when={when} />
                <BesideText when={when} />
              </>
            ),
          },
        )}
      </p>
      {rule !== null && <p>{chain('chain.rule', { rule: rules(rule) })}</p>}
      {anchor.to === 'publication' && (
        <p>
          {rich(chain('chain.published', { date: slot('date') }), {
            date: <WhenText when={article.published} />,
          })}
        </p>
      )}
      {anchor.to === 'words' && (
        <p>
          {rich(t('times.fromWords', { words: slot('words') }), {
            words: (
              <q lang={article.language} dir={article.direction}>
                {anchor.exact}
              </q>
            ),
          })}
        </p>
      )}
      {counted !== null && (
        <p>
          {chain('chain.anchor')} <WhenText when={counted} />
        </p>
      )}
      {conflict && <p className={styles.conflict}>{t('times.conflict')}</p>}
      {said.map((text) => (
        <p key={Object.values(text)[0]}>{textIn(text, language)}</p>
      ))}
      <p>{mark.citation === undefined ? t('times.aloneByRule') : t('times.ofEvent')}</p>
    </div>
  );
}

/** Of a citation of whatever article; of a large corpus only a part is here. */
function dateOf(key: string, { events }: TimelineIndex) {
  const all = events.flatMap(({ citations }) => citations);
  return all.find((citation) => citation.key === key)?.when ?? null;
}
