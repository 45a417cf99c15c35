import type { Citation, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { useCopy } from '../ui/use-copy.ts';
import styles from './history.module.css';
import { reportedAddress, reportHref } from './report-error.ts';

interface Props {
  event: TimelineEvent;
  citation: Citation | undefined;
  index: TimelineIndex;
  language: string;
  /** The address that shows the event at this citation. */
  href: string;
}

/**
 * Opens a message that says already what it is about; where the site names nobody to send it to, gives its words.
 * The words can be copied anyway: not every browser knows a mail program.
 */
export function ReportError({ event, citation, index, language, href }: Props) {
  const t = useT('history');
  const { corrections, address } = index.site;
  const title = textIn(event.title, language);
  const quote = citation?.exact ?? '';
  const reported = reportedAddress(href, address);
  const bodyWith = (shown: string) =>
    [
      t('message.ask'),
      // Room for the answer.
      '\n\n',
      t('message.event', { title }),
      t('message.quote', { quote: shown }),
      ...(reported === null ? [] : [t('message.address', { address: reported })]),
      t('message.data', { version: index.dataVersion, day: index.updated }),
    ].join('\n');
  if (corrections === null) {
    return (
      <details className={styles.fold}>
        <summary className={styles.summary}>{t('report')}</summary>
        <p className={styles.note}>{t('noAddress')}</p>
        <pre className={styles.message}>{bodyWith(quote)}</pre>
        <CopyReport text={bodyWith(quote)} />
      </details>
    );
  }
  const subject = t('message.subject', { title });
  return (
    <p className={styles.report}>
      <a className={button.button} href={reportHref(corrections, { subject, bodyWith, quote })}>
        {t('report')}
      </a>
      <CopyReport text={bodyWith(quote)} />
    </p>
  );
}

function CopyReport({ text }: { text: string }) {
  const t = useT('history');
  const [outcome, copy] = useCopy();
  return (
    <>
      <button type="button" className={button.quiet} onClick={() => copy(text)}>
        {t(outcome === 'copied' ? 'copied' : 'copy')}
      </button>
      <span role="status" className={outcome === 'failed' ? styles.note : 'visually-hidden'}>
        {outcome === 'idle' ? '' : t(outcome)}
      </span>
    </>
  );
}
