import { type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { addDays, daysBetween } from '../../core/dates/day.ts';
import type { Hit } from '../../core/find/search.ts';
import type { Day, Id, TimelineIndex } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { BeyondFind } from './BeyondFind.tsx';
import { IN_PAGE, type LongListHandle, type LongListSource } from './long-list-source.ts';
import { OtherVolume } from './OtherVolume.tsx';
import { rowOfDay } from './row-of-day.ts';
import { type VolumeHandle, VolumeRows } from './VolumeRows.tsx';
import { IN_VOLUME, volumeAround, volumeOf } from './volume.ts';

export interface LongListProps {
  source: LongListSource;
  /** People, places, topics and kinds. */
  index: TimelineIndex;
  language: string;
  selected: Id | null;
  /** Row of the selected event; -1 where it is not shown, or not known yet. */
  place: number;
  /** Events that a search in progress does not find. */
  dimmed: ReadonlySet<Id> | null;
  hits: ReadonlyMap<Id, Hit> | null;
  /** Somebody asked for the shelf of undated reports; answered with `onShelf`. */
  shelfWanted: boolean;
  onShelf: () => void;
  hrefOf: (event: Id) => string;
  onSelect: (event: Id) => void;
  onApproach: (event: Id) => void;
  /** The days that the rows on the screen cover. */
  onDays: (from: Day, to: Day) => void;
  /** Opens the search of this page. */
  onSearch: () => void;
  handle: RefObject<LongListHandle | null>;
}

/**
 * The list of events that are not all here: years, months, rows and shelf as in `EventList`. Where it would be taller
 * than a page can be, one volume of it at a time.
 */
export default function LongList(props: LongListProps) {
  const { source, place, shelfWanted, onSearch, handle, ...shared } = props;
  const { calendar } = useDateSpeech();
  const [from, setFrom] = useState(0);
  const volume = useMemo(() => volumeOf(source, from), [source, from]);
  const { first, length, of } = volume;
  const rows = useRef<VolumeHandle>(null);
  const goal = useRef<number | null>(null);
  const isHere = (row: number) => row >= first && row < first + length;
  const turnTo = (row: number) => {
    goal.current = row;
    setFrom(volumeAround(row, of));
  };

  const turn = (next: number) => {
    rows.current?.takeFocus();
    setFrom(next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a reader who turns the volume is not brought back to the selected event
  useEffect(() => {
    if (place >= 0 && place < of && !isHere(place)) turnTo(place);
  }, [place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once
  useEffect(() => {
    if (shelfWanted && of > source.dated && !isHere(source.dated)) turnTo(source.dated);
  }, [shelfWanted]);
  useImperativeHandle(handle, () => ({
    scrollToDays: (since, until) => {
      const row = rowOfDay(source, addDays(since, Math.floor(daysBetween(since, until) / 2)), calendar);
      if (isHere(row)) rows.current?.scrollToDays(since, until);
      else turnTo(row);
    },
  }));

  const end = first + length;
  return (
    <VolumeRows
      {...shared}
      {...{ volume, goal, shelfWanted, onSearch }}
      place={place < 0 ? place : place - first}
      handle={rows}
      before={
        <>
          {of > IN_PAGE && <BeyondFind onSearch={onSearch} />}
          {first > 0 && <OtherVolume of="earlier" count={first} onTurn={() => turn(first - IN_VOLUME / 2)} />}
        </>
      }
      after={
        end < of && <OtherVolume of="later" count={of - end} onTurn={() => turn(first + IN_VOLUME / 2)} />
      }
    />
  );
}
