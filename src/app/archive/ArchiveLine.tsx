import type { DataFailure } from '../fetch-data.ts';
import { useT } from '../i18n/use-t.ts';
import states from '../states/states.module.css';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './archive.module.css';
import type { ArchiveDoor, DoorState } from './archive-door.ts';
import { TooMany } from './TooMany.tsx';
import { useDoorState } from './use-archive.ts';
import type { Printing } from './use-gathered.tsx';

interface Props {
  door: ArchiveDoor;
  printing: Printing;
  onRetry: () => void;
  /** Where another try is of no use: the page must come anew. */
  onReload: () => void;
  onNarrow: () => void;
  onDismiss: () => void;
}

/** How far the events are here, what did not come, and what printing them has come to. */
export function ArchiveLine(props: Props) {
  const { door, printing, onRetry, onReload, onNarrow, onDismiss } = props;
  const t = useT('archive');
  const state = useDoorState(door);
  const lost = lossOf(state);
  return (
    <>
      <Progress state={state} isLost={lost !== null} />
      {lost !== null && (
        <div className={states.strap} role="alert" data-archive-lost={lost}>
          <p>{lost === 'worker' ? t('worker') : t(`lost.${lost}`)}</p>
          <Way lost={lost} onRetry={onRetry} onReload={onReload} />
        </div>
      )}
      {(printing === 'tooMany' || printing === 'failed') && (
        <div className={states.strap} role="alert">
          {printing === 'tooMany' ? <TooMany to="print" onNarrow={onNarrow} /> : <p>{t('notGathered')}</p>}
          <button type="button" className={button.quiet} aria-label={t('dismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </>
  );
}

type Loss = DataFailure | 'worker';

function lossOf({ progress, failure }: DoorState): Loss | null {
  return failure ?? (progress.lost > 0 ? (progress.failure ?? 'network') : null);
}

/** What is gone is not there for being asked for again. */
function Way({ lost, onRetry, onReload }: Pick<Props, 'onRetry' | 'onReload'> & { lost: Loss }) {
  const t = useT('archive');
  const isGone = lost === 'missing' || lost === 'changed' || lost === 'worker';
  return (
    <button type="button" className={button.underlined} onClick={isGone ? onReload : onRetry}>
      {t(isGone ? 'reload' : 'retry')}
    </button>
  );
}

/** A screen reader hears that the rest is coming and that it has come, and not each step. */
function Progress({ state, isLost }: { state: DoorState; isLost: boolean }) {
  const t = useT('archive');
  const { progress, gathered } = state;
  const { loaded, of: total } = progress;
  const isLoading = loaded < total && !isLost;
  const steps = gathered ?? (isLoading && loaded > 0 ? { done: loaded, of: total } : null);
  const words = { done: steps?.done ?? 0, loaded, total: steps?.of ?? total };
  return (
    <>
      <p role="status" className="visually-hidden">
        {!isLost && loaded > 0 && t(isLoading ? 'begun' : 'complete')}
      </p>
      <div
        className={styles.progress}
        data-archive={isLoading ? 'loading' : isLost ? 'lost' : 'complete'}
        aria-hidden="true"
      >
        {steps !== null && (
          <>
            <span>{gathered ? t('gathering', words) : t('progress', words)}</span>
            <span className={styles.track}>
              <span className={styles.bar} style={{ inlineSize: `${(steps.done / steps.of) * 100}%` }} />
            </span>
          </>
        )}
      </div>
    </>
  );
}
