import type { Problem } from '../../core/link/problem.ts';
import type { Id, TimelineIndex } from '../../core/model/published.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { useNameOf } from '../i18n/use-name-of.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './states.module.css';
import { TypedId } from './UnknownLink.tsx';

interface Props {
  problems: readonly Problem[];
  /** The one that is told elsewhere. */
  except: Problem | undefined;
  index: TimelineIndex;
  /** Follows the nearest known id instead. */
  onNearest: (part: (typeof NAMED)[number], id: Id) => void;
  onDismiss: () => void;
}

const NAMED = ['person', 'topic', 'place', 'kind', 'source', 'citation', 'article'] as const;

/** Parts of the link that could not be followed, told in a line while the rest of it is shown. */
export function DroppedParts({ problems, except, index, onNearest, onDismiss }: Props) {
  const t = useT('states');
  const nameOf = useNameOf(index);
  const told = problems.filter((problem) => problem !== except);
  if (told.length === 0) return null;
  return (
    <div className={styles.strap} role="status">
      <ul className={styles.dropped}>
        {told.map((problem) => {
          const named = NAMED.find((part) => part === problem.part);
          const [nearest] = problem.nearest;
          return (
            <li key={`${problem.part} ${problem.value}`}>
              {rich(t(`dropped.${named ?? 'other'}`, { id: slot('id') }), {
                id: <TypedId id={problem.value} />,
              })}{' '}
              {named && nearest !== undefined && (
                <button type="button" className={button.underlined} onClick={() => onNearest(named, nearest)}>
                  {rich(t('dropped.nearest', { name: slot('name') }), {
                    name: (
                      <bdi>
                        {named === 'citation'
                          ? nearest
                          : nameOf(named === 'article' ? 'source' : named, nearest)}
                      </bdi>
                    ),
                  })}
                </button>
              )}
            </li>
          );
        })}
        <li>{t('dropped.kept')}</li>
      </ul>
      <button type="button" className={button.quiet} aria-label={t('dropped.dismiss')} onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
