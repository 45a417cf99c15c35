import type { ViewState } from '../../core/link/view-state.ts';
import { useT } from '../i18n/use-t.ts';
import { useAsked } from '../ui/asked-choices.ts';
import styles from './filters.module.css';

const MODES = ['any', 'all'] as const;

interface Props {
  people: ViewState['people'];
  /** Nobody is chosen of whom all could be wanted. */
  none: boolean;
  onPeople: (people: ViewState['people']) => void;
}

/** Whether one of the chosen people is enough. */
export function PeopleMode({ people: drawn, none, onPeople }: Props) {
  const t = useT('filters');
  const people = useAsked((asked) => asked.people, drawn);
  return (
    <div role="radiogroup" aria-label={t('people.label')} className={styles.modes}>
      {MODES.map((mode) => (
        <label key={mode} className={styles.mode}>
          <input
            type="radio"
            name="people"
            className={styles.radio}
            value={mode}
            checked={people === mode}
            disabled={none}
            onChange={() => onPeople(mode)}
          />
          {t(`people.${mode}`)}
        </label>
      ))}
    </div>
  );
}
