import {
  type ReactNode,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { addDays, daysBetween } from '../../core/dates/day.ts';
import type { Day } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useT } from '../i18n/use-t.ts';
import type { LongListProps } from './LongList.tsx';
import { LongProbe } from './LongProbe.tsx';
import { LongRow } from './LongRow.tsx';
import { LongSections } from './LongSections.tsx';
import styles from './list.module.css';
import long from './long-list.module.css';
import type { LongListHandle } from './long-list-source.ts';
import { rowOfDay } from './row-of-day.ts';
import { useAllRows } from './use-all-rows.ts';
import { useLongFocus } from './use-long-focus.ts';
import { useLongPlaces } from './use-long-places.ts';
import { useLongRows } from './use-long-rows.ts';
import { type Drawn, startIn, useReturn, useRowsSeen, useSelectedShown, useShelfShown } from './use-shown.ts';
import type { ListVolume } from './volume.ts';

/** What the list makes its rows do. */
export interface VolumeHandle extends LongListHandle {
  /** The focus goes to a row once another volume is drawn. */
  takeFocus: () => void;
}

interface Props extends Omit<LongListProps, 'source' | 'handle'> {
  handle: RefObject<VolumeHandle | null>;
  volume: ListVolume;
  /** Row of the whole list that is to be on top when the next volume is drawn; taken out by it. */
  goal: RefObject<number | null>;
  /** Above and below the rows. */
  before: ReactNode;
  after: ReactNode;
}

/** The rows of a volume, of which only those that are seen stand in the page, each with its number among all. */
export function VolumeRows(props: Props) {
  const { volume, goal, before, after, selected, place, dimmed, hits, handle, onDays, ...rest } = props;
  const { shelfWanted, onShelf, onSearch: _, ...shared } = rest;
  const t = useT('list');
  const { calendar } = useDateSpeech();
  const list = useRef<HTMLElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const shelf = useRef<HTMLHeadingElement>(null);
  const last = useRef<Drawn>(null);

  const start = useCallback(
    (next: ListVolume) => {
      const row = goal.current;
      goal.current = null;
      return last.current && startIn(last.current, next, calendar, row);
    },
    [calendar, goal],
  );
  const rows = useLongRows(volume, start);
  const { layout } = rows;
  // While the rows are those of the choice before, their links are.
  const [hrefOf, setHrefOf] = useState(() => shared.hrefOf);
  if (rows.source === volume && hrefOf !== shared.hrefOf) setHrefOf(() => shared.hrefOf);
  const isFilled = useAllRows(rows);
  const { tabStop, keep, headOf, onFocus, onBlur, onKey, takeFocus } = useLongFocus(list, rows, place);
  const kept = useMemo(() => (isFilled ? 'all' : keep.map(layout.itemOf)), [isFilled, keep, layout]);
  const places = useLongPlaces({ probe, body, layout, keep: kept });
  const drawn = { rows, places };
  useLayoutEffect(() => {
    last.current = { rows, places };
  });
  useReturn(drawn);
  useRowsSeen(drawn, onDays);
  useSelectedShown(drawn, selected, place);
  useShelfShown(drawn, shelf, shelfWanted, onShelf);
  useImperativeHandle(handle, () => ({
    takeFocus,
    scrollToDays: (from, to) => {
      const { dated } = rows.source;
      const at = (day: Day) => rowOfDay(rows.source, day, calendar);
      const middle = at(addDays(from, Math.floor(daysBetween(from, to) / 2)));
      const row = at(from) === 0 ? 0 : at(to) >= dated - 1 ? dated - 1 : middle;
      places.show(layout.itemOf(row), 'center');
    },
  }));

  return (
    <section
      ref={list}
      className={styles.list}
      aria-labelledby="event-list"
      onBlur={onBlur}
      onKeyDown={(press) => {
        const next = onKey(press);
        if (next === null) return;
        press.preventDefault();
        places.show(layout.itemOf(next), 'auto');
      }}
    >
      <h2 id="event-list" className="visually-hidden">
        {t('label')}
      </h2>
      <LongProbe probe={probe} />
      {before}
      <div ref={body} className={long.body} style={places.style}>
        <LongSections
          {...{ layout, shelf }}
          items={places.items}
          startOf={places.startOf}
          measure={places.measure}
          drawRow={(item, top, year) => {
            const row = layout.items[item] ?? 0;
            const head = headOf(row);
            return (
              <LongRow
                key={head?.id ?? row}
                {...shared}
                {...{ hrefOf, item, top, row, head, year, onFocus }}
                first={rows.source.first}
                rows={rows.source.of}
                selected={head !== null && head.id === selected}
                dimmed={head !== null && (dimmed?.has(head.id) ?? false)}
                tabStop={row === tabStop}
                hit={head === null ? undefined : hits?.get(head.id)}
                measure={places.isNear(item) ? places.measure : undefined}
              />
            );
          }}
        />
      </div>
      {after}
    </section>
  );
}
