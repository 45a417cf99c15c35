import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Asked, Kept } from '../../offline/kept-site.ts';
import { offlineDoor } from './offline-door.ts';
import type { OfflineState } from './offline-state.ts';

const SOME: Kept = { articles: ['one'], total: 2, everything: false };
const ALL: Kept = { articles: ['one', 'two'], total: 2, everything: true };

/** A service worker of some version, as the page meets it. */
class Worker extends EventTarget {
  readonly asked: string[] = [];
  /** What it was to keep. */
  kept: Partial<Asked> = {};
  readonly version: string;
  constructor(version: string) {
    super();
    this.version = version;
  }
  postMessage(asked: Asked, ports: MessagePort[] = []): void {
    this.asked.push(asked.ask);
    if (asked.ask === 'keep') this.kept = asked;
    const answers = { version: this.version, kept: SOME, keep: ALL, 'take-over': undefined };
    ports[0]?.postMessage(answers[asked.ask]);
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  readonly update = vi.fn(async () => {});

  /** Another version is found and has installed itself. */
  install(worker: Worker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
  }
}

class Container extends EventTarget {
  controller: Worker | null = null;
  readonly registration = new Registration();
  register = async () => this.registration;
  get ready() {
    return Promise.resolve(this.registration);
  }
  take(worker: Worker): void {
    this.registration.waiting = null;
    this.registration.active = worker;
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

let container = new Container();
let state: Partial<OfflineState> = {};
const reload = vi.fn();
const open = async (options: { sparing?: boolean } = {}) => {
  const door = offlineDoor({
    container: container as unknown as ServiceWorkerContainer,
    url: 'https://a.example/service-worker.js',
    version: 'mine',
    sparing: options.sparing ?? false,
    loaded: () => ['https://a.example/data/articles/one.json?1'],
    onChange: (changes) => Object.assign(state, changes),
    reload,
  });
  await door.open();
  return door;
};

beforeEach(() => {
  container = new Container();
  container.registration.active = new Worker('mine');
  container.controller = container.registration.active;
  state = {};
  reload.mockReset();
});

describe('keeping', () => {
  test('the site is kept, and what is kept is said', async () => {
    await open();
    await vi.waitFor(() => expect(state.kept).toEqual(ALL));
  });

  test.each([true, false])(
    'what was loaded before the worker came is named to it (sparing: %s)',
    async (sparing) => {
      await open({ sparing });
      await vi.waitFor(() => expect(state.kept).toEqual(ALL));
      const loaded = ['https://a.example/data/articles/one.json?1'];
      expect(container.registration.active?.kept).toEqual({ ask: 'keep', version: 'mine', loaded, sparing });
    },
  );

  test.each([
    ['refused', () => Promise.reject(new DOMException('', 'SecurityError'))],
    ['answered with nothing', async () => undefined],
  ])('a worker that is %s is none', async (_name, register) => {
    container.register = register as never;
    const door = await open();
    door.look();
    door.count();
    expect(state).toEqual({});
    door.showNewest();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('a newer version', () => {
  test('is announced, and taken when its reader says so', async () => {
    const door = await open();
    const newer = new Worker('newer');
    container.registration.install(newer);
    await vi.waitFor(() => expect(state.newer).toBe(true));
    expect(newer.asked).toEqual(['version']);
    expect(reload).not.toHaveBeenCalled();

    door.showNewest();
    expect(newer.asked).toEqual(['version', 'take-over']);
    container.take(newer);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  test('taken in another tab is announced here, and nothing is loaded again', async () => {
    await open();
    container.take(new Worker('newer'));
    await vi.waitFor(() => expect(state.newer).toBe(true));
    expect(reload).not.toHaveBeenCalled();
  });

  test('that is the page’s own takes over without a word', async () => {
    container.registration.active = new Worker('older');
    container.controller = container.registration.active;
    await open();
    const mine = new Worker('mine');
    container.registration.install(mine);
    await vi.waitFor(() => expect(mine.asked).toEqual(['version', 'take-over']));
    container.take(mine);
    await vi.waitFor(() => expect(mine.asked).toContain('keep'));
    expect(state.newer).toBeUndefined();
    expect(reload).not.toHaveBeenCalled();
  });

  test('is not what the very first worker is', async () => {
    container.controller = null;
    await open();
    container.take(new Worker('mine'));
    await vi.waitFor(() => expect(state.kept).toEqual(ALL));
    expect(state.newer).toBeUndefined();
    expect(reload).not.toHaveBeenCalled();
  });
});
