import { useT } from '../i18n/use-t.ts';
import states from '../states/states.module.css';
import button from '../ui/button.module.css';
import { MOST_GATHERED } from './use-gathered.tsx';

interface Props {
  to: 'save' | 'print';
  onNarrow: () => void;
}

/** More events are shown than can be brought together at once: what to do instead. */
export function TooMany({ to, onNarrow }: Props) {
  const t = useT('archive');
  return (
    <div data-too-many={to}>
      <p className={states.text}>{t(`tooMany.${to}`, { most: MOST_GATHERED })}</p>
      <p className={states.actions}>
        <button type="button" className={button.button} onClick={onNarrow}>
          {t('tooMany.narrow')}
        </button>
      </p>
    </div>
  );
}
