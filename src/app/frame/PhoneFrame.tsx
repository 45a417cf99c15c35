import type { ReactNode } from 'react';
import type { Neighbours } from '../../core/find/neighbours.ts';
import type { Id } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import { BottomBar } from './BottomBar.tsx';
import { EventSheet } from './EventSheet.tsx';
import styles from './frame.module.css';
import type { Panel } from './PanelTabs.tsx';
import type { FrameParts, Tool } from './parts.ts';
import { ToolSheet } from './ToolSheet.tsx';

interface Props extends Omit<FrameParts, 'axis'> {
  search: ReactNode;
  filters: ReactNode;
  share: ReactNode;
  /** Of the chosen event. */
  title: string;
  language: string;
  neighbours: Neighbours;
  activeFilters: number;
  undated: number;
  open: Tool | null;
  panel: Panel;
  hrefOf: (event: Id | null) => string;
  onOpen: (tool: Tool | null) => void;
  onUndated: () => void;
  onPanel: (panel: Panel) => void;
  /** To an earlier or later event, or back to the list. */
  onStep: (event: Id | null) => void;
  onApproach: (event: Id) => void;
}

/** The list with its tools in reach, and one full-height sheet at a time over it. */
export function PhoneFrame(props: Props) {
  const { list, chosen, unknown, nothing, search, filters, open, panel, onOpen, onStep } = props;
  const tSearch = useT('search');
  const tFilters = useT('filters');
  const close = () => onOpen(null);
  return (
    <>
      <main className={styles.single}>
        <div id="events" tabIndex={-1}>
          {unknown}
          {nothing || list}
        </div>
      </main>
      <BottomBar
        activeFilters={props.activeFilters}
        undated={props.undated}
        onOpen={onOpen}
        onUndated={props.onUndated}
      />
      {open === 'search' && (
        <ToolSheet title={tSearch('short')} onClose={close}>
          <div className={styles.searchSheet}>{search}</div>
        </ToolSheet>
      )}
      {open === 'filters' && (
        <ToolSheet title={tFilters('title')} onClose={close}>
          {filters}
        </ToolSheet>
      )}
      {open === null && chosen && (
        <EventSheet
          title={props.title}
          language={props.language}
          panel={panel}
          neighbours={props.neighbours}
          share={props.share}
          hrefOf={props.hrefOf}
          onPanel={props.onPanel}
          onStep={onStep}
          onApproach={props.onApproach}
        >
          {chosen[panel]}
        </EventSheet>
      )}
    </>
  );
}
