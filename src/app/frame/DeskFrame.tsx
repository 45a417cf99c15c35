import type { KeyboardEvent } from 'react';
import type { View } from '../../core/link/view-state.ts';
import { Invitation } from '../states/Invitation.tsx';
import { Loading } from '../states/Loading.tsx';
import { classes } from '../ui/classes.ts';
import styles from './frame.module.css';
import { type Panel, PanelTabs } from './PanelTabs.tsx';
import type { FrameParts } from './parts.ts';

interface Props extends FrameParts {
  view: View;
  /** Event and article side by side, or one at a time. */
  sideBySide: boolean;
  panel: Panel;
  onPanel: (panel: Panel) => void;
  onPanelKey: (press: KeyboardEvent) => void;
}

/** Axis (or list) over the event and its article. */
export function DeskFrame(props: Props) {
  const { list, overview, axis, chosen, unknown, nothing, view, sideBySide, panel, onPanel, onPanelKey } =
    props;
  const scrolling = <div className={styles.scroll}>{list}</div>;
  if (!chosen && (nothing || view === 'list')) {
    return (
      <main className={styles.single}>
        <div id="events" tabIndex={-1}>
          {unknown}
          {nothing || list}
        </div>
      </main>
    );
  }
  return (
    <main className={styles.main}>
      <div id="events" tabIndex={-1} className={styles.band}>
        {nothing ? (
          <div className={styles.scroll}>{nothing}</div>
        ) : view === 'list' ? (
          scrolling
        ) : (
          <>
            {overview}
            {axis(chosen ? scrolling : <Loading />)}
          </>
        )}
      </div>
      {chosen ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads from the panels back to where they were opened
        <div
          id="event"
          tabIndex={-1}
          className={classes(styles.lower, styles.withEvent, !sideBySide && styles.tabbed)}
          onKeyDown={onPanelKey}
        >
          {sideBySide ? (
            <>
              {chosen.event}
              {chosen.article}
            </>
          ) : (
            <>
              <div className={styles.tabbedHead}>
                <PanelTabs panel={panel} onPanel={onPanel} />
              </div>
              <div
                id="tab-panel"
                role="tabpanel"
                aria-labelledby={`tab-${panel}`}
                className={styles.tabPanel}
              >
                {chosen[panel]}
              </div>
            </>
          )}
        </div>
      ) : (
        <div className={classes(styles.lower, !sideBySide && styles.stacked)}>
          <div className={styles.scroll}>{unknown || <Invitation />}</div>
          {scrolling}
        </div>
      )}
    </main>
  );
}
