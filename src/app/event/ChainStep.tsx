import { describePrecision } from '../../core/dates/describe.ts';
import type { TimelineEvent } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { BesideText } from '../marks/BesideText.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import { ChainLead } from './ChainLead.tsx';
import { ChainRule } from './ChainRule.tsx';
import { ChainWords } from './ChainWords.tsx';
import styles from './chain.module.css';
import type { ChainLink } from './chain.ts';
import { numberOf } from './cited.ts';
import type { Ways } from './WayTo.tsx';

interface Props {
  link: ChainLink;
  /** The event whose panel this is. */
  event: TimelineEvent;
  language: string;
  ways: Ways;
}

/** What one circle of the chain says. */
export function ChainStep({ link, event, language, ways }: Props) {
  const t = useT('event');
  const speak = useDateSpeech();
  const lead = { event, language, ways };
  switch (link.kind) {
    case 'words':
      return <ChainWords link={link} />;
    case 'rule':
      return <ChainRule link={link} language={language} />;
    case 'publication': {
      const { published } = link.article;
      return (
        <>
          {rich(t('chain.published', { date: slot('date') }), { date: <WhenText when={published} /> })}
          <BesideText when={published} />
          <small className={styles.small}>{textIn(published.basis, language)}</small>
        </>
      );
    }
    case 'anchor':
      return (
        <>
          {t('chain.anchor')}
          <ChainLead cited={link.cited} {...lead} />
        </>
      );
    case 'editor':
      return t('chain.editor', { reason: textIn(link.reason, language) });
    case 'same-occasion': {
      const number = numberOf(link.cited.event, link.cited.citation.key);
      const here = link.cited.event.id === event.id;
      return (
        <>
          {here ? t('chain.sameOccasion', { number }) : t('chain.sameOccasionElsewhere')}
          {link.reason && <small className={styles.small}>{textIn(link.reason, language)}</small>}
          <ChainLead cited={link.cited} {...lead} />
        </>
      );
    }
    case 'nothing':
      return (
        <>
          {t('chain.nothing')}
          {link.missing && <small className={styles.small}>{textIn(link.missing, language)}</small>}
          {link.dated.length > 0 && <small className={styles.small}>{t('chain.datedBy')}</small>}
          {link.dated.map((cited) => (
            <ChainLead key={cited.citation.key} cited={cited} {...lead} />
          ))}
        </>
      );
    case 'date':
      return rich(
        t('chain.dateAndPrecision', { date: slot('date'), precision: describePrecision(link.when, speak) }),
        {
          date: (
            <>
              <WhenText when={link.when} />
              <BesideText when={link.when} />
            </>
          ),
        },
      );
    case 'undated':
      return t('chain.undated');
  }
}
