import type { AddressSite } from '../../core/link/codec.ts';
import { methodAddress } from '../../core/link/method-address.ts';
import { languageOf } from '../i18n/languages.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './still.module.css';
import type { StillSubject } from './still.ts';

interface Props {
  subject: StillSubject;
  language: string;
  root: string;
  site: AddressSite;
}

const FOLDER = { event: 'e', article: 'article', person: 'person', topic: 'topic' } as const;

/** In place of the masthead's tools where there is no script: all events, and this page in other languages. */
export function StillWays({ subject: { kind, id }, language, root, site: { languages } }: Props) {
  const t = useT('pages');
  const tHistory = useT('history');
  const holdsQuotes = kind === 'event' || kind === 'article';
  const prefix = (one: string) => (one === languages[0] ? '' : `${one}/`);
  return (
    <nav className={styles.ways} aria-label={t('ways')}>
      <a href={root + prefix(language)}>{t('all')}</a>
      <a href={root + methodAddress(language, { languages })}>{tHistory('method')}</a>
      {languages
        .filter((one) => one !== language)
        .map((one) => (
          <a key={one} href={`${root}${prefix(one)}${FOLDER[kind]}/${id}/`} hrefLang={one} lang={one}>
            {languageOf(one).name}
          </a>
        ))}
      <span className={styles.needsScript}>{t(`needsScript.${holdsQuotes ? 'quotes' : 'events'}`)}</span>
    </nav>
  );
}
