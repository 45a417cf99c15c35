/** An archive that is opened, for tests: the page's end and the worker's in one room. */
import { type Narrowing, NO_FILTERS } from '../../core/find/active-filters.ts';
import { DataError, type Schema } from '../fetch-data.ts';
import { openArchive, type Port } from './archive-door.ts';
import { createArchiveWorker } from './archive-worker.ts';
import type { Told } from './protocol.ts';
import { ROOT, type Served } from './served.fixtures.ts';

export const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Page and worker in one room, messages copied as a browser copies them; what is fetched is held till it is let go. */
export function open(
  { files, manifest }: Served,
  { held = () => false }: { held?: (url: string) => boolean } = {},
) {
  const fetched: string[] = [];
  const lost = new Set<string>();
  const waiting: { url: string; go: () => void }[] = [];
  const listeners: ((told: Told) => void)[] = [];
  /** What is told and not heard yet; `null`: it is heard at once. */
  let onTheWay: Told[] | null = null;
  const hear = (told: Told) => {
    for (const listener of listeners) listener(told);
  };
  const worker = createArchiveWorker({
    fetch: async <Piece>(url: URL, schema: Schema<Piece>): Promise<Piece> => {
      fetched.push(url.href);
      if (held(url.href)) await new Promise<void>((go) => waiting.push({ url: url.href, go }));
      if (lost.has(url.href)) throw new DataError('network', url);
      const parsed = schema.safeParse(structuredClone(files.get(url.href)));
      if (!parsed.success) throw new DataError('missing', url);
      return parsed.data;
    },
    pause: () => Promise.resolve(),
    tell: (told, transfer = []) => {
      const copy = structuredClone(told, { transfer });
      if (onTheWay) onTheWay.push(copy);
      else hear(copy);
    },
    turn: (callback) => void nextTurn().then(callback),
    later: (callback) => void nextTurn().then(callback),
  });
  const port: Port = {
    postMessage: (asked) => worker.hear(structuredClone(asked)),
    onTold: (listener) => listeners.push(listener),
    onFailure: () => undefined,
    close: () => undefined,
  };
  const door = openArchive({ root: ROOT, language: 'en', manifest }, port);
  const kinds = () => fetched.map((url) => url.split('/').at(-2));
  const release = () => {
    for (const { go } of waiting.splice(0)) go();
  };
  /** What is told from now on is on its way until `arrive`. */
  const depart = () => {
    onTheWay = [];
  };
  const arrive = () => {
    const told = onTheWay ?? [];
    onTheWay = null;
    for (const one of told) hear(one);
  };
  return { door, fetched, kinds, lost, waiting, release, depart, arrive };
}

export const choose = (door: ReturnType<typeof open>['door'], changes: Partial<Narrowing> = {}) =>
  door.choose({ ...NO_FILTERS, ...changes }, 'gregorian', null);

/** Until it holds; a worker answers in some turns of its own. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    if (holds()) return;
    await nextTurn();
  }
  throw new Error('it never came to hold');
}
