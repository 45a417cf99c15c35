import { useId } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './facet-finder.module.css';

interface Props {
  /** Of the facet. */
  name: string;
  words: string;
  /** How many values have the words; `null` where none are sought. */
  found: number | null;
  onType: (words: string) => void;
}

/** The field above many values: what is typed leaves those whose names have it. */
export function FacetFinder({ name, words, found, onType }: Props) {
  const t = useT('filters');
  const status = useId();
  return (
    <>
      <input
        type="text"
        className={styles.field}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={t('findIn', { facet: name })}
        aria-describedby={status}
        placeholder={t('findHint')}
        value={words}
        onChange={(change) => onType(change.target.value)}
        onKeyDown={(press) => {
          if (press.key !== 'Escape' || words === '') return;
          // What is around it would close: first the field is emptied.
          press.preventDefault();
          press.stopPropagation();
          onType('');
        }}
      />
      <p id={status} className={styles.found} role="status">
        {found !== null && t('found', { count: found })}
      </p>
    </>
  );
}
