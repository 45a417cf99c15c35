import { directionOf } from '../core/model/direction.ts';
import type { Text } from '../core/model/published.ts';
import styles from './form.module.css';

interface Props {
  languages: readonly string[];
  label: (language: string) => string;
  value: Text;
  onChange: (value: Text) => void;
  /** Of a sentence or more. */
  long?: boolean;
}

/** The same words in each language of the site. */
export function TextFields({ languages, label, value, onChange, long = false }: Props) {
  return languages.map((language) => {
    const common = {
      className: styles.input,
      lang: language,
      dir: directionOf(language),
      value: value[language] ?? '',
      onChange: ({ target }: { target: { value: string } }) =>
        onChange({ ...value, [language]: target.value }),
    };
    return (
      // biome-ignore lint/a11y/noLabelWithoutControl: one of two is in it
      <label key={language} className={styles.field}>
        <span className={styles.label}>{label(language)}</span>
        {long ? <textarea {...common} rows={3} /> : <input {...common} />}
      </label>
    );
  });
}
