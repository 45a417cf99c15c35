import type { Manifest } from '../../core/archive/format.ts';
import type { Narrowing } from '../../core/find/active-filters.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { DataFailure } from '../fetch-data.ts';
import { DataLost } from './data-lost.ts';
import { Hearing } from './hearing.ts';
import type { Asked, Chosen, Looking, Progress, QuestionName, Questions, Told } from './protocol.ts';
import { KEPT } from './protocol.ts';
import { Superseded } from './superseded.ts';
import { ARCHIVE_WORKER } from './worker-url.ts';

/** What the worker has told without being asked for it each time. */
export interface DoorState {
  /** What was chosen last, as far as it is answered. */
  chosen: Chosen | null;
  /** Of which question `chosen` is, as text: until it is answered, the answer before it stands. */
  answered: string | null;
  progress: Progress;
  /** The page has been drawn. */
  isSettled: boolean;
  /** Of the events that are being gathered; `null` while none are. */
  gathered: { done: number; of: number } | null;
  /** The worker itself did not start, or broke; or what was chosen could not be answered. */
  failure: DataFailure | 'worker' | null;
}

/** As much of a worker as is used. */
export interface Port {
  postMessage: (asked: Asked) => void;
  onTold: (listener: (told: Told) => void) => void;
  onFailure: (listener: () => void) => void;
  close: () => void;
}

export interface ArchiveDoor {
  choose: (question: Narrowing, calendar: Calendar, looking: Looking | null) => void;
  /** The reader is about to choose this: if they do, it is answered at once. Nothing else comes of it. */
  guess: (question: Narrowing) => void;
  /** @throws DataLost; Superseded where another question of the kind came after it, or the signal was aborted */
  ask: <Name extends QuestionName>(
    name: Name,
    asked: Questions[Name]['asked'],
    signal?: AbortSignal,
  ) => Promise<Questions[Name]['told']>;
  /** The page is drawn: the rest may be fetched, those of these days first. */
  settle: (looking: Looking | null) => void;
  /** The search is opened: what a first letter needs may be fetched. */
  foresee: () => void;
  /** What did not arrive is asked for once more. */
  retry: () => void;
  current: () => DoorState;
  /** @returns the way to stop listening */
  subscribe: (listener: () => void) => () => void;
  close: () => void;
}

interface Guess {
  n: number;
  question: string;
  calendar: Calendar;
  /** As soon as it is told. */
  chosen: Chosen | null;
}

interface Waiting {
  name: QuestionName;
  resolve: (told: never) => void;
  reject: (error: unknown) => void;
}

/** The one door to the worker. */
export function openArchive(
  { root, language, manifest }: { root: string; language: string; manifest: Manifest },
  port: Port = workerPort(),
): ArchiveDoor {
  const listeners = new Set<() => void>();
  const waiting = new Map<number, Waiting>();
  const hearing = new Hearing();
  let numbers = 0;
  let last: Extract<Asked, { ask: 'choose' }> | null = null;
  let guess: Guess | null = null;
  let state: DoorState = {
    chosen: null,
    answered: null,
    progress: { loaded: 0, of: manifest.totals.events, lost: 0, failure: null },
    isSettled: false,
    gathered: null,
    failure: null,
  };
  const become = (changes: Partial<DoorState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const settle = (n: number): Waiting | undefined => {
    const known = waiting.get(n);
    waiting.delete(n);
    if (known?.name === 'gather') become({ gathered: null });
    return known;
  };
  const give = (n: number, error: unknown) => settle(n)?.reject(error);

  port.onTold((told) => {
    switch (told.tell) {
      case 'chosen': {
        const chosen = hearing.chosen(told.chosen);
        if (chosen.of === guess?.n) {
          guess.chosen = chosen;
          return;
        }
        // What was overtaken by another choice is not drawn; of the one drawn before, more may have come.
        if (chosen.of !== last?.n && chosen.of !== state.chosen?.of) return;
        return become({
          chosen,
          answered: chosen.of === last?.n ? JSON.stringify(last.question) : state.answered,
          failure: null,
        });
      }
      case 'progress':
        return become({ progress: told.progress });
      case 'gathered':
        return waiting.has(told.n) ? become({ gathered: { done: told.done, of: told.of } }) : undefined;
      case 'answer': {
        const heard = hearing.answer(told.answer);
        return settle(told.n)?.resolve(heard as never);
      }
      case 'failed':
        if (told.n === last?.n) become({ failure: told.failure });
        return give(told.n, new DataLost(told.failure));
    }
  });
  port.onFailure(() => {
    become({ failure: 'worker' });
    for (const n of [...waiting.keys()]) give(n, new DataLost('network'));
  });
  port.postMessage({ ask: 'open', root, language, manifest });

  return {
    choose: (question, calendar, looking) => {
      const text = JSON.stringify(question);
      const known = guess?.question === text && guess.calendar === calendar ? guess : null;
      guess = null;
      if (known === null) numbers += 1;
      last = { ask: 'choose', n: known?.n ?? numbers, question, calendar, looking };
      port.postMessage(last);
      if (known?.chosen) become({ chosen: known.chosen, answered: text, failure: null });
    },
    guess: (question) => {
      const text = JSON.stringify(question);
      if (last === null || text === guess?.question) return;
      const { calendar } = last;
      numbers += 1;
      guess = { n: numbers, question: text, calendar, chosen: null };
      port.postMessage({ ask: 'guess', n: numbers, question, calendar });
    },
    ask: (name, asked, signal) => {
      numbers += 1;
      const n = numbers;
      if (!KEPT.has(name)) {
        for (const [other, { name: kind }] of waiting) if (kind === name) give(other, new Superseded());
      }
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new Superseded());
        waiting.set(n, { name, resolve, reject });
        port.postMessage({ ask: name, n, asked } as Asked);
        signal?.addEventListener('abort', () => {
          if (!waiting.has(n)) return;
          port.postMessage({ ask: 'drop', n });
          give(n, new Superseded());
        });
      });
    },
    settle: (looking) => {
      if (state.isSettled) return;
      become({ isSettled: true });
      port.postMessage({ ask: 'settle', looking });
    },
    foresee: () => port.postMessage({ ask: 'foresee' }),
    retry: () => {
      become({ failure: null });
      port.postMessage({ ask: 'retry' });
      if (last) port.postMessage(last);
    },
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      port.close();
      for (const n of [...waiting.keys()]) give(n, new Superseded());
    },
  };
}

function workerPort(): Port {
  const worker = new Worker(ARCHIVE_WORKER, { type: 'module' });
  return {
    postMessage: (asked) => worker.postMessage(asked),
    onTold: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => listener(data)),
    onFailure: (listener) =>
      worker.addEventListener('error', (error) => {
        // The reader is told; the console would only say it again.
        error.preventDefault();
        listener();
      }),
    close: () => worker.terminate(),
  };
}
