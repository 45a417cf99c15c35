import button from '../app/ui/button.module.css';
import { Icon } from '../app/ui/Icon.tsx';
import type { Named } from '../core/review/reviewed-draft.ts';
import styles from './form.module.css';
import { useSay } from './i18n/words.ts';
import { nameIn } from './names-of.ts';

interface Props {
  label: string;
  all: readonly Named[];
  chosen: readonly string[];
  language: string;
  onChange: (chosen: string[]) => void;
}

/** Some of a list, in the order in which they were chosen. */
export function IdPicker({ label, all, chosen, language, onChange }: Props) {
  const say = useSay();
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.label}>{label}</legend>
      {chosen.map((id) => {
        const name = nameIn(all, id, language);
        return (
          <span key={id} className={styles.chosen}>
            <bdi>{name}</bdi>
            <button
              type="button"
              className={button.quiet}
              aria-label={say('field.remove', { name })}
              onClick={() => onChange(chosen.filter((one) => one !== id))}
            >
              <Icon name="close" />
            </button>
          </span>
        );
      })}
      <select
        className={styles.input}
        aria-label={`${label}: ${say('field.add')}`}
        value=""
        onChange={({ target }) => onChange([...chosen, target.value])}
      >
        <option value="">{say('field.add')}</option>
        {all
          .filter(({ id }) => !chosen.includes(id))
          .map(({ id }) => (
            <option key={id} value={id}>
              {nameIn(all, id, language)}
            </option>
          ))}
      </select>
    </fieldset>
  );
}
