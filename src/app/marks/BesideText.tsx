import { describeBeside } from '../../core/dates/describe.ts';
import type { When } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { directionOf } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-t.ts';
import styles from './beside-text.module.css';

/** After a date said in another calendar, the one that the sources give; nothing where both are the same. */
export function BesideText({ when }: { when: When }) {
  const said = describeBeside(when, useDateSpeech());
  const direction = directionOf(useLanguage());
  if (said === null) return null;
  return (
    <>
      {' '}
      <bdi className={styles.beside} dir={direction} data-beside="">
        ({said})
      </bdi>
    </>
  );
}
