import type { DataFailure } from '../fetch-data.ts';
import { useT } from '../i18n/use-t.ts';
import { LaneRules } from '../states/Loading.tsx';
import { Notice } from '../states/Notice.tsx';
import states from '../states/states.module.css';
import button from '../ui/button.module.css';

/** Where the chosen event will stand, until it has come. */
export function Coming() {
  const t = useT('archive');
  return (
    <section aria-busy="true" data-panel="event" className={states.loading}>
      <p role="status" className={states.text}>
        {t('event.coming')}
      </p>
      <LaneRules />
    </section>
  );
}

interface LostProps {
  failure: DataFailure;
  onRetry: () => void;
  /** Where another try is of no use: the page must come anew. */
  onReload: () => void;
}

/** In its place, where it did not come. */
export function Lost({ failure, onRetry, onReload }: LostProps) {
  const t = useT('archive');
  const isGone = failure === 'missing' || failure === 'changed';
  return (
    <section data-panel="event">
      <Notice line="broken" title={t('event.lost')} role="alert">
        <p className={states.text}>{isGone ? t(`lost.${failure}`) : t('event.lostText')}</p>
        <p className={states.actions}>
          <button type="button" className={button.solid} onClick={isGone ? onReload : onRetry}>
            {t(isGone ? 'reload' : 'retry')}
          </button>
        </p>
      </Notice>
    </section>
  );
}
