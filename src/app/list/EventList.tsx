import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import type { Hit } from '../../core/find/search.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day, Id, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useT } from '../i18n/use-t.ts';
import { classes } from '../ui/classes.ts';
import { EventRow } from './EventRow.tsx';
import { ListHeading, MonthHeading } from './ListHeading.tsx';
import styles from './list.module.css';
import { groupByMonth } from './month-groups.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import { groupByYear } from './year-groups.ts';

interface Props {
  /** Dated, in order of time. */
  events: readonly TimelineEvent[];
  undated: readonly TimelineEvent[];
  selected: Id | null;
  /** Events that a search in progress does not find. */
  dimmed: ReadonlySet<Id> | null;
  language: string;
  index: TimelineIndex;
  hits: ReadonlyMap<Id, Hit> | null;
  /** Somebody asked for the shelf of undated reports; answered with `onShelf`. */
  shelfWanted: boolean;
  onShelf: () => void;
  hrefOf: (event: Id) => string;
  onSelect: (event: Id) => void;
  onApproach: (event: Id) => void;
  /** The days that the rows on the screen cover. */
  onDays?: (from: Day, to: Day) => void;
}

/** Rows, from which on those out of sight are not laid out: it would take longer than a reader likes to wait. */
const LONG = 200;

/** The axis's twin: the same events in order of time, undated reports on a shelf of their own. */
export function EventList(props: Props) {
  const { events, undated, selected, dimmed, hits, shelfWanted, onShelf, onDays, ...shared } = props;
  const t = useT('list');
  const dates = useDateSpeech();
  const list = useRef<HTMLElement>(null);
  const shelf = useRef<HTMLHeadingElement>(null);
  const [focused, setFocused] = useState<Id | null>(null);
  const onKeyDown = useRowKeys(list);
  useRowsInView(list, events, onDays);

  const rows = useMemo(() => [...events, ...undated], [events, undated]);
  const ids = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  const shown = (id: Id | null) => id !== null && ids.has(id);
  const years = useMemo(() => headed(events, dates.calendar), [events, dates.calendar]);
  const tabStop = shown(focused) ? focused : shown(selected) ? selected : (rows[0]?.id ?? null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that was filtered must show the selected row again
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, events]);

  useEffect(() => {
    if (!shelfWanted) return;
    shelf.current?.scrollIntoView({ block: 'start' });
    shelf.current?.focus({ preventScroll: true });
    onShelf();
  }, [shelfWanted, onShelf]);

  const row = (event: TimelineEvent, year?: number) => (
    <EventRow
      key={event.id}
      {...shared}
      event={event}
      {...(year !== undefined && { year })}
      selected={event.id === selected}
      dimmed={dimmed?.has(event.id) ?? false}
      tabStop={event.id === tabStop}
      hit={hits?.get(event.id)}
      onFocus={setFocused}
    />
  );
  return (
    <section
      ref={list}
      className={classes(styles.list, rows.length > LONG && styles.long)}
      aria-labelledby="event-list"
      onKeyDown={onKeyDown}
    >
      <h2 id="event-list" className="visually-hidden">
        {t('label')}
      </h2>
      {years.map(({ year, count, months }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <ListHeading id={`year-${year}`} year={year} count={count} />
          {months.map(({ heading, events }) => (
            <Fragment key={events[0]?.id}>
              {heading && <MonthHeading heading={heading} />}
              <ol>{events.map((event) => row(event, year))}</ol>
            </Fragment>
          ))}
        </section>
      ))}
      {undated.length > 0 && (
        <section aria-labelledby="undated-reports">
          <div className={styles.head}>
            <h3 id="undated-reports" ref={shelf} tabIndex={-1} className={styles.shelfHead}>
              {t('undatedHead', { count: undated.length })}
            </h3>
          </div>
          <p className={styles.why}>{t('undatedWhy')}</p>
          <ul>{undated.map((event) => row(event))}</ul>
        </section>
      )}
    </section>
  );
}

function headed(events: readonly TimelineEvent[], calendar: Calendar) {
  return groupByYear(events, calendar).map((group) => ({
    year: group.year,
    count: group.events.length,
    months: groupByMonth(group.events, calendar),
  }));
}
