import type { ReactNode } from 'react';
import type { Neighbours } from '../../core/find/neighbours.ts';
import type { View } from '../../core/link/view-state.ts';
import type { Id } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import { Loading } from '../states/Loading.tsx';
import { BottomBar } from './BottomBar.tsx';
import { EventSheet } from './EventSheet.tsx';
import frame from './frame.module.css';
import type { Panel } from './PanelTabs.tsx';
import type { FrameParts, Tool } from './parts.ts';
import styles from './phone.module.css';
import { ToolSheet } from './ToolSheet.tsx';

interface Props extends FrameParts {
  view: View;
  viewHref: (view: View) => string;
  onView: (view: View) => void;
  search: ReactNode;
  filters: ReactNode;
  settings: ReactNode;
  exporting: ReactNode;
  /** `null` while no event is chosen. */
  citing: ReactNode;
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

/** The list, or the axis, with its tools in reach, and one full-height sheet at a time over it. */
export function PhoneFrame(props: Props) {
  const {
    list,
    axis,
    overview,
    view,
    chosen,
    unknown,
    nothing,
    search,
    filters,
    open,
    panel,
    onOpen,
    onStep,
  } = props;
  const tSearch = useT('search');
  const tFilters = useT('filters');
  const tSettings = useT('settings');
  const tExport = useT('export');
  const tShare = useT('share');
  const close = () => onOpen(null);
  return (
    <>
      <main className={view === 'axis' && !nothing ? styles.ofAxis : frame.single}>
        <div id="events" tabIndex={-1} className={view === 'axis' ? styles.axis : styles.withOverview}>
          {unknown}
          {!nothing && <div className={styles.overview}>{overview}</div>}
          {nothing || (view === 'axis' ? axis(<Loading />) : list)}
        </div>
      </main>
      <BottomBar
        activeFilters={props.activeFilters}
        undated={props.undated}
        view={view}
        viewHref={props.viewHref}
        onView={props.onView}
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
      {open === 'settings' && (
        <ToolSheet title={tSettings('title')} onClose={close}>
          {props.settings}
        </ToolSheet>
      )}
      {open === 'export' && (
        <ToolSheet title={tExport('title')} onClose={close}>
          {props.exporting}
        </ToolSheet>
      )}
      {open === 'cite' && props.citing !== null && (
        <ToolSheet title={tShare('citeEvent')} onClose={close}>
          {props.citing}
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
