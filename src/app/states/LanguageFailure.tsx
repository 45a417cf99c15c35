import { useT } from '../i18n/use-t.ts';
import styles from './states.module.css';

/** Another language was asked for and did not arrive: the page keeps its own. */
export function LanguageFailure() {
  const t = useT('states');
  return (
    <p className={styles.toast} role="alert">
      {t('languageFailed')}
    </p>
  );
}

/** No words have arrived at all. These two sentences are here because the files of words are what is missing. */
export function WordlessFailure() {
  return (
    <div className={styles.notice} role="alert">
      <p lang="ar" dir="rtl">
        انقطع الاتصال قبل أن تصل كلمات الصفحة. أعد تحميلها؛ ما اخترتَه محفوظ في الرابط.
      </p>
      <p lang="en" dir="ltr">
        The connection broke before the words of this page arrived. Reload it; what you chose is kept in the
        link.
      </p>
    </div>
  );
}
