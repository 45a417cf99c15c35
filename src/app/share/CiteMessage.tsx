import { citedAsMessage } from '../../core/cite/cited-as-message.ts';
import type { TimelineEvent } from '../../core/model/published.ts';
import { textIn } from '../i18n/text-in.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { CopyText } from './CopyText.tsx';
import styles from './cite.module.css';
import { citeSpeech } from './cite-speech.ts';
import { citedIn, type ToCite } from './write-citation.ts';

interface Props {
  event: TimelineEvent;
  what: ToCite;
}

/** Headline, quote, source and link as a chat has them: to copy, or for the system's share sheet where there is one. */
export function CiteMessage({ event, what }: Props) {
  const t = useT('cite');
  const common = useT('common');
  const language = useLanguage();
  const headline = textIn(event.title, language);
  const status = event.status === 'happened' ? null : common(`status.${event.status}`);
  const message = citedAsMessage(citedIn(language, what), headline, status, citeSpeech(language));
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>{t('message.head')}</h3>
      <CopyText
        text={`${message}\n${what.address}`}
        label={t('message.text')}
        copy={t('message.copy')}
        copied={t('message.copied')}
        direction="auto"
      >
        {'share' in navigator && (
          <button
            type="button"
            className={button.button}
            // The sheet sets the link under the text. Rejected when the reader closes it without sending.
            onClick={() =>
              void navigator
                .share({ title: headline, text: message, url: what.address })
                .catch(() => undefined)
            }
          >
            <Icon name="share" />
            {t('message.send')}
          </button>
        )}
      </CopyText>
    </section>
  );
}
