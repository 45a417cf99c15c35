import type { AddressSite } from '../../core/link/codec.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { AppMasthead } from '../AppMasthead.tsx';
import { FilterChips } from '../filters/FilterChips.tsx';
import frame from '../frame/frame.module.css';
import { panelsOf } from '../panels.tsx';
import { Loading } from '../states/Loading.tsx';
import { toolsOf } from '../tools.tsx';
import { classes } from '../ui/classes.ts';
import { useReader } from '../use-reader.ts';
import type { ViewStateDoor } from '../use-view-state.ts';
import { StillEvents } from './StillEvents.tsx';
import { SheetFoot, SheetHead, TabLinks } from './StillSheet.tsx';
import { StillWays } from './StillWays.tsx';
import styles from './still.module.css';
import type { StillSubject } from './still.ts';
import { STILL_ROOT } from './still-door.ts';

interface Props {
  subject: StillSubject;
  index: TimelineIndex;
  door: ViewStateDoor;
  /** From the page to the site's root. */
  root: string;
  site: AddressSite;
}

/**
 * A page as the build draws it: the app's own panels where the app will have them, arranged by style sheets
 * alone. It is read without JavaScript, and until the app has drawn the same.
 */
export function StillPage({ subject, index, door, root, site }: Props) {
  const reader = useReader({ index, root: STILL_ROOT, door });
  const { language, found } = reader;
  const { chosen } = panelsOf(reader, (facet, id) =>
    facet === 'place'
      ? door.hrefWith({ event: null, place: [id] })
      : `${root}${prefixOf(language, site)}${facet}/${id}/`,
  );
  return (
    <div
      id="still"
      className={classes(frame.app, styles.page, chosen && styles.ofEvent)}
      data-still={subject.kind}
    >
      <div id="still-notice" />
      <div className={styles.top}>
        <AppMasthead reader={reader} tools={toolsOf(reader)} />
        <StillWays subject={subject} language={language} root={root} site={site} />
        <FilterChips
          filters={found.filters}
          index={index}
          shown={found.shown}
          total={found.total}
          onRemove={() => undefined}
          onClear={() => undefined}
        />
      </div>
      {chosen && <SheetHead href={reader.hrefOf(null)} />}
      <main className={classes(frame.main, styles.main)}>
        <div className={classes(frame.band, styles.band)}>
          <div className={frame.scroll}>
            <Loading />
          </div>
        </div>
        {chosen ? (
          <div className={classes(frame.lower, frame.withEvent, styles.lower)}>
            <div className={styles.tabs}>
              <TabLinks />
            </div>
            <div id="still-event" className={styles.event}>
              {chosen.event}
            </div>
            <div id="still-article" className={styles.article}>
              {reader.title !== null && (
                <p className={styles.sheetTitle}>
                  <bdi>{reader.title}</bdi>
                </p>
              )}
              {chosen.article}
            </div>
          </div>
        ) : (
          <StillEvents reader={reader} subject={subject} />
        )}
      </main>
      {chosen && <SheetFoot reader={reader} />}
    </div>
  );
}

const prefixOf = (language: string, { languages }: AddressSite): string =>
  language === languages[0] ? '' : `${language}/`;
