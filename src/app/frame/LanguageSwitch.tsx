import { directionOf, languageOf } from '../i18n/languages.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { follow } from '../ui/follow.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './frame.module.css';

interface Props {
  /** Those that the site speaks. */
  languages: readonly string[];
  language: string;
  hrefOf: (language: string) => string;
  onLanguage: (language: string) => void;
}

/** The same view in the site's other languages, each named in itself. */
export function LanguageSwitch({ languages, language, hrefOf, onLanguage }: Props) {
  const t = useT('common');
  const others = languages.filter((tag) => tag !== language);
  if (others.length === 0) return null;
  return (
    <nav aria-label={t('language')} className={styles.languages}>
      {others.map((tag, i) => (
        <a
          // By place: the link that was followed becomes the way back, and keeps the focus.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={i}
          className={button.quiet}
          href={hrefOf(tag)}
          hrefLang={tag}
          lang={tag}
          dir={directionOf(tag)}
          onClick={follow(() => onLanguage(tag))}
        >
          <Icon name="globe" />
          <span className={styles.word}>{languageOf(tag).name}</span>
        </a>
      ))}
    </nav>
  );
}
