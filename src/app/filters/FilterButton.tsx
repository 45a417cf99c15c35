import { useT } from '../i18n/use-t.ts';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { FilterFacets, type FilterFacetsProps } from './FilterFacets.tsx';

interface Props extends Omit<FilterFacetsProps, 'onDone'> {
  /** How many filters are active. */
  active: number;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** CSS pixels: the popover leaves the row of chips in view, so that what it changes is seen. */
const BELOW_CHIPS = 64;

/** Opens the filters below itself. */
export function FilterButton({ active, open, onOpen, ...facets }: Props) {
  const t = useT('filters');
  return (
    <PopoverButton
      opens="filters"
      icon="filter"
      says={t('open')}
      name={active > 0 ? t('openWithCount', { count: active }) : t('open')}
      label={t('title')}
      width="884px"
      offset={facets.filtered ? BELOW_CHIPS : undefined}
      failed={t('failed')}
      retry={t('retry')}
      open={open}
      onOpen={onOpen}
    >
      <FilterFacets {...facets} onDone={() => onOpen(false)} />
    </PopoverButton>
  );
}
