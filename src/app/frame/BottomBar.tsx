import type { View } from '../../core/link/view-state.ts';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import { follow } from '../ui/follow.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './bottom-bar.module.css';
import type { Tool } from './parts.ts';

interface Props {
  activeFilters: number;
  undated: number;
  view: View;
  viewHref: (view: View) => string;
  onView: (view: View) => void;
  onOpen: (tool: Tool) => void;
  onUndated: () => void;
}

/** What a phone has within the thumb's reach while the list or the axis is shown. */
export function BottomBar({ activeFilters, undated, view, viewHref, onView, onOpen, onUndated }: Props) {
  const tSearch = useT('search');
  const tFilters = useT('filters');
  const t = useT('common');
  const tList = useT('list');
  const other = view === 'axis' ? 'list' : 'axis';
  return (
    <nav className={styles.bottom} aria-label={t('tools')}>
      <BarButton icon="search" word={tSearch('short')} onClick={() => onOpen('search')} />
      <BarButton
        icon="filter"
        word={tFilters('open')}
        badge={activeFilters}
        name={activeFilters > 0 ? tFilters('openWithCount', { count: activeFilters }) : tFilters('open')}
        onClick={() => onOpen('filters')}
      />
      <a className={styles.barButton} href={viewHref(other)} onClick={follow(() => onView(other))}>
        <span className={styles.barIcon}>
          <Icon name={other} />
        </span>
        {t(other === 'list' ? 'showList' : 'showAxis')}
      </a>
      <BarButton
        icon="undated"
        word={t('undated')}
        badge={undated}
        name={tList('undatedHead', { count: undated })}
        onClick={onUndated}
      />
    </nav>
  );
}

interface BarButtonProps {
  icon: IconName;
  word: string;
  badge?: number;
  name?: string;
  onClick: () => void;
}

function BarButton({ icon, word, badge = 0, name, onClick }: BarButtonProps) {
  const { number } = useSpeech();
  return (
    <button type="button" className={styles.barButton} aria-label={name ?? word} onClick={onClick}>
      <span className={styles.barIcon}>
        <Icon name={icon} />
        {badge > 0 && <span className={styles.badge}>{number(badge)}</span>}
      </span>
      {word}
    </button>
  );
}
