import type { ReviewedError } from '../core/review/reviewed-draft.ts';
import styles from './errors.module.css';
import { useSay } from './i18n/words.ts';

interface Props {
  errors: readonly ReviewedError[];
  /** With the file and line, where no field says where it is. */
  located?: boolean;
}

/** The compiler's errors, in its own words, which are English. */
export function FieldErrors({ errors, located = false }: Props) {
  const say = useSay();
  if (errors.length === 0) return null;
  return (
    <ul className={styles.errors}>
      {errors.map((error) => (
        <li
          key={`${error.rule} ${error.file} ${error.path} ${error.expected} ${error.found}`}
          data-rule={error.rule}
          data-path={error.path}
        >
          {located && (
            <p className={styles.where}>
              {say('fault.where', { rule: error.rule, file: error.file, line: error.line })}
            </p>
          )}
          <dl lang="en" dir="ltr">
            {(['expected', 'found', 'mend'] as const).map((part) => (
              <div key={part}>
                <dt>{part}</dt>
                <dd>{error[part]}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
