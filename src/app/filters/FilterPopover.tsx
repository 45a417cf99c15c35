import { Popover } from '@base-ui/react/popover';
import type { RefObject } from 'react';
import { useT } from '../i18n/use-t.ts';
import { FilterFacets, type FilterFacetsProps } from './FilterFacets.tsx';
import styles from './filters.module.css';

interface Props extends FilterFacetsProps {
  /** The button that opened it: the popover stands below it and gives the focus back to it. */
  anchor: RefObject<HTMLElement | null>;
}

/** The popover leaves the row of chips in view, so that what it changes is seen. */
const BELOW_CHIPS = 64;

/** The filters under their button on wide screens. Loaded when first opened. */
export default function FilterPopover({ anchor, ...facets }: Props) {
  const t = useT('filters');
  return (
    <Popover.Root
      open
      onOpenChange={(open, details) => {
        // A press on the button is the button's own: it would close here and open again there.
        const onButton =
          details.event.target instanceof Node && anchor.current?.contains(details.event.target);
        if (!open && !onButton) facets.onDone();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          sideOffset={facets.filtered ? BELOW_CHIPS : 8}
          collisionPadding={16}
          className={styles.positioner}
        >
          <Popover.Popup className={styles.popup} aria-label={t('title')} finalFocus={anchor}>
            <FilterFacets {...facets} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
