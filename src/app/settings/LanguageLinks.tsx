import { directionOf, languageOf } from '../i18n/languages.ts';
import { useT } from '../i18n/use-t.ts';
import { follow } from '../ui/follow.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './settings.module.css';

interface Props {
  /** Those that the site speaks. */
  languages: readonly string[];
  language: string;
  hrefOf: (language: string) => string;
  onLanguage: (language: string) => void;
}

/** The same view in each language of the site, named in itself; links, so that a tab of its own is one click. */
export function LanguageLinks({ languages, language, hrefOf, onLanguage }: Props) {
  const t = useT('common');
  if (languages.length < 2) return null;
  return (
    <nav aria-label={t('language')} className={styles.group}>
      <p className={styles.label} aria-hidden="true">
        {t('language')}
      </p>
      <ul className={styles.languages}>
        {languages.map((tag) => (
          <li key={tag}>
            <a
              className={styles.language}
              href={hrefOf(tag)}
              hrefLang={tag}
              lang={tag}
              dir={directionOf(tag)}
              aria-current={tag === language ? 'true' : undefined}
              onClick={follow(() => onLanguage(tag))}
            >
              {languageOf(tag).name}
              {tag === language && <Icon name="check" />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
