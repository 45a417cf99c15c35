import { useId, useState } from 'react';
import { CITE_STYLES } from '../../core/cite/styles.ts';
import { articleNumber } from '../../core/model/article-number.ts';
import type { Day, Id, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import radio from '../ui/radio.module.css';
import { AtPublisher } from './AtPublisher.tsx';
import { CiteMessage } from './CiteMessage.tsx';
import { CopyText } from './CopyText.tsx';
import styles from './cite.module.css';
import { useCiteStyle } from './use-cite-style.ts';
import { writeCitation } from './write-citation.ts';

export interface CitePanelProps {
  index: TimelineIndex;
  event: TimelineEvent;
  /** Key of the citation that the page shows. */
  shown: Id;
  /** Absolute, as the site is published. */
  linkOf: (event: Id, citation: Id) => string;
  /** The day on which the reader has it before them. */
  today: Day;
}

/** One citation of the event, in the style of the reader's choice, as a message, and at its publisher's. */
export default function CitePanel({ index, event, shown, linkOf, today }: CitePanelProps) {
  const t = useT('cite');
  const common = useT('common');
  const language = useLanguage();
  const id = useId();
  const [style, setStyle] = useCiteStyle();
  // Another citation shown by the page is another choice; of another event there is none yet.
  const [chosen, setChosen] = useState<{ instead: Id; key: Id } | null>(null);
  const key = chosen?.instead === shown ? chosen.key : shown;
  const citation = event.citations.find((one) => one.key === key) ?? event.citations[0];
  const numberOf = (article: Id) => articleNumber(index, article);
  const article = index.articles.find((one) => one.id === citation?.article);
  if (citation === undefined || article === undefined) return null;
  const address = linkOf(event.id, citation.key);
  const what = { citation, article, index, address, accessed: today };
  const written = writeCitation(style, what, language);
  return (
    <div className={styles.panel}>
      {event.citations.length > 1 && (
        <label className={styles.which}>
          <span className={styles.head}>{t('which')}</span>
          <select
            className={styles.select}
            value={citation.key}
            onChange={(change) => setChosen({ instead: shown, key: change.target.value })}
          >
            {event.citations.map((one, n) => (
              <option key={one.key} value={one.key}>
                {t('option', {
                  number: n + 1,
                  article: common('numberedArticle', { number: numberOf(one.article) }),
                  paragraph: one.paragraph + 1,
                })}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className={styles.styles}>
        <legend className={styles.head}>{t('style.legend')}</legend>
        {CITE_STYLES.map((one) => (
          <label key={one} className={styles.style}>
            <input
              type="radio"
              className={radio.radio}
              name={`${id}-style`}
              value={one}
              checked={style === one}
              onChange={() => setStyle(one)}
            />
            <span>{t(`style.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <CopyText
        key={`${style} ${citation.key}`}
        text={written.text}
        label={t('text')}
        copy={t('copy')}
        copied={t('copied')}
        direction={written.language === null ? 'ltr' : 'rtl'}
        language={written.language ?? undefined}
      />
      <AtPublisher article={article} citation={citation} />
      <CiteMessage key={citation.key} event={event} what={what} />
    </div>
  );
}
