import { useT } from '../i18n/use-t.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './frame.module.css';
import type { Tool } from './parts.ts';

interface Props {
  activeFilters: number;
  undated: number;
  onOpen: (tool: Tool) => void;
  onUndated: () => void;
}

/** What a phone has within the thumb's reach while the list is shown. */
export function BottomBar({ activeFilters, undated, onOpen, onUndated }: Props) {
  const tSearch = useT('search');
  const tFilters = useT('filters');
  const t = useT('common');
  const tList = useT('list');
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
  return (
    <button type="button" className={styles.barButton} aria-label={name ?? word} onClick={onClick}>
      <span className={styles.barIcon}>
        <Icon name={icon} />
        {badge > 0 && <span className={styles.badge}>{badge}</span>}
      </span>
      {word}
    </button>
  );
}
