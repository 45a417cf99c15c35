import { lazy, Suspense, useMemo, useRef } from 'react';
import type { EventHead } from '../../core/model/event-head.ts';
import type { LongListHandle, LongListSource } from '../list/long-list-source.ts';
import type { ListPart } from '../reader.ts';
import { Loading } from '../states/Loading.tsx';
import type { ArchiveDoor } from './archive-door.ts';
import type { HeldIndex } from './held-store.ts';
import type { Chosen, Questions } from './protocol.ts';

const LongList = lazy(() => import('../list/LongList.tsx'));

interface Now {
  door: ArchiveDoor;
  index: HeldIndex;
  chosen: Chosen | null;
  /** Of the selected event; -1 where it is not shown. */
  row: number;
  onSearch: () => void;
}

/** The list of an archive: only the rows in view, and their heads as they are wanted. */
export function useArchiveList({ door, index, chosen, row, onSearch }: Now): ListPart {
  const handle = useRef<LongListHandle>(null);
  const source = useMemo(() => chosen && sourceOf(door, chosen), [door, chosen]);
  return {
    draw: (shared) =>
      source === null ? (
        <Loading />
      ) : (
        <Suspense fallback={<Loading />}>
          <LongList
            {...shared}
            {...{ source, index, onSearch, handle }}
            place={row}
            dimmed={null}
            hits={null}
          />
        </Suspense>
      ),
    scrollToDays: (from, to) => handle.current?.scrollToDays(from, to),
    version: chosen?.of ?? null,
  };
}

function sourceOf(door: ArchiveDoor, { of: choice, shown, dated, groups, ahead }: Chosen): LongListSource {
  return {
    length: shown,
    ...{ dated, groups, choice },
    rows: (from, to) => {
      const { rows } = ahead;
      const isHere = rows !== undefined && rows.asked.from <= from && to <= rows.asked.to;
      return isHere
        ? headsOf(rows.told).slice(from - rows.asked.from, to - rows.asked.from)
        : door.ask('rows', { from, to }).then(headsOf);
    },
  };
}

function headsOf({ ordinals, heads }: Questions['rows']['told']): (EventHead | null)[] {
  return Array.from(ordinals, (ordinal) => heads.get(ordinal) ?? null);
}
