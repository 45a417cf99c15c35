import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Manifest } from '../../core/archive/format.ts';
import { type ArchiveDoor, type DoorState, openArchive } from './archive-door.ts';
import { HeldStore } from './held-store.ts';
import type { Chosen } from './protocol.ts';

/** A worker for one archive, and the whole events that have come of it. */
export interface OpenedArchive {
  door: ArchiveDoor;
  held: HeldStore;
}

/** By manifest, with how many pages show it: React mounts a page twice to rehearse, and one worker is enough. */
const opened = new Map<Manifest, { archive: OpenedArchive; users: number }>();

/** The archive of a manifest: its worker starts with the first page that shows it and ends with the last. */
export function useArchive(root: string, language: string, manifest: Manifest): OpenedArchive {
  const archive = useMemo(() => open(root, language, manifest), [root, language, manifest]);
  useEffect(() => {
    const known = opened.get(manifest);
    if (known) known.users += 1;
    return () => {
      if (known) known.users -= 1;
      // Whoever only rehearses to leave is back by then.
      setTimeout(() => {
        if (known === undefined || known.users > 0 || opened.get(manifest) !== known) return;
        opened.delete(manifest);
        known.archive.door.close();
      });
    };
  }, [manifest]);
  return archive;
}

function open(root: string, language: string, manifest: Manifest): OpenedArchive {
  const known = opened.get(manifest);
  if (known) return known.archive;
  const door = openArchive({ root, language, manifest });
  const held = new HeldStore(manifest, (part, id) => door.ask('look', { part, id }));
  const archive = { door, held };
  opened.set(manifest, { archive, users: 0 });
  return archive;
}

export function useDoorState(door: ArchiveDoor): DoorState {
  return useSyncExternalStore(door.subscribe, door.current);
}

/** Of which question that is, as text. */
export function useAnswered(door: ArchiveDoor): string | null {
  return useSyncExternalStore(door.subscribe, () => door.current().answered);
}

/** What was chosen last could not be answered. */
export function useHasFailed(door: ArchiveDoor): boolean {
  return useSyncExternalStore(door.subscribe, () => door.current().failure !== null);
}

/** The page itself is not drawn anew at every step of the progress. */
export function useChosenNow(door: ArchiveDoor): Chosen | null {
  return useSyncExternalStore(door.subscribe, () => door.current().chosen);
}
