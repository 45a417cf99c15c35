import { createContext, useContext } from 'react';
import { useT } from '../i18n/use-t.ts';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { FilterFacets, type FilterFacetsProps } from './FilterFacets.tsx';

interface Props extends Omit<FilterFacetsProps, 'onDone'> {
  /** How many filters are active. */
  active: number;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** CSS pixels: the popover leaves the row of chips in view, or where there is none the overview, so that what it changes is
    seen. Always as far: it must not move while somebody chooses in it. */
const BELOW_CHIPS = 64;

/** What stands in the popover, past the popover itself: that is not placed anew for every count. */
const FacetsContext = createContext<FilterFacetsProps | null>(null);

function FacetsInPopover() {
  const facets = useContext(FacetsContext);
  return facets && <FilterFacets {...facets} />;
}

const INSIDE = <FacetsInPopover />;

/** Opens the filters below itself. */
export function FilterButton({ active, open, onOpen, ...facets }: Props) {
  const t = useT('filters');
  return (
    <FacetsContext value={{ ...facets, onDone: () => onOpen(false) }}>
      <PopoverButton
        opens="filters"
        icon="filter"
        says={t('open')}
        name={active > 0 ? t('openWithCount', { count: active }) : t('open')}
        label={t('title')}
        width="884px"
        offset={BELOW_CHIPS}
        failed={t('failed')}
        retry={t('retry')}
        open={open}
        onOpen={onOpen}
      >
        {INSIDE}
      </PopoverButton>
    </FacetsContext>
  );
}
