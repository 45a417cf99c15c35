import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAddressBar } from './address-bar.ts';

/** As much of a browser's window as an address bar touches. */
function browser(url: string, appRoot: string) {
  const entries = [new URL(url)];
  const states: unknown[] = [null];
  let at = 0;
  const calls: string[] = [];
  const listeners = new Map<string, () => void>();
  const view = {
    document: {
      get URL() {
        return entries[at]?.href;
      },
      querySelector: () => ({ content: appRoot }),
    },
    get location() {
      return entries[at];
    },
    history: {
      get state() {
        return states[at];
      },
      pushState: (state: unknown, _: string, href: string) => {
        calls.push(`push ${href}`);
        entries.splice(at + 1, Number.POSITIVE_INFINITY, new URL(href));
        states.splice(at + 1, Number.POSITIVE_INFINITY, state);
        at += 1;
      },
      replaceState: (state: unknown, _: string, href: string) => {
        calls.push(`replace ${href}`);
        entries[at] = new URL(href);
        states[at] = state;
      },
      go: (by: number) => go(by),
      back: () => go(-1),
    },
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout> | undefined) => clearTimeout(timer),
  };
  const go = (by: number) => {
    at += by;
    listeners.get('popstate')?.();
  };
  return {
    view: view as unknown as Window,
    calls,
    url: () => entries[at]?.href,
    depth: () => at,
    back: (steps = 1) => go(-steps),
    leave: () => listeners.get('pagehide')?.(),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the root', () => {
  it.each([
    ['https://a.example/', './', ''],
    ['https://a.example/?q=x', './', '?q=x'],
    ['https://a.example/x/y/en/e/one/?c=k#there', '../../../', 'en/e/one/?c=k'],
    ['https://a.example/x/index.html', './', 'index.html'],
  ])('of %s with %s: %j', (url, appRoot, address) => {
    expect(openAddressBar(browser(url, appRoot).view).current()).toBe(address);
  });

  it('stays where it is when the address moves to another depth', () => {
    const page = browser('https://a.example/x/e/one/', '../../');
    const bar = openAddressBar(page.view);
    bar.push('');
    expect(page.url()).toBe('https://a.example/x/');
    bar.push('en/e/two/?view=list');
    expect(page.url()).toBe('https://a.example/x/en/e/two/?view=list');
    expect(bar.href('e/three/')).toBe('https://a.example/x/e/three/');
  });
});

describe('steps', () => {
  it('pushes at once, tells, and does not push where it is already', () => {
    const page = browser('https://a.example/', './');
    const bar = openAddressBar(page.view);
    const heard = vi.fn();
    bar.subscribe(heard);
    bar.push('e/one/');
    bar.push('e/one/');
    expect(page.calls).toEqual(['push https://a.example/e/one/']);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('goes back', () => {
    const page = browser('https://a.example/', './');
    const bar = openAddressBar(page.view);
    bar.push('e/one/');
    const heard = vi.fn();
    bar.subscribe(heard);
    page.back();
    expect(bar.current()).toBe('');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('no longer tells who has stopped listening', () => {
    const bar = openAddressBar(browser('https://a.example/', './').view);
    const heard = vi.fn();
    bar.subscribe(heard)();
    bar.push('e/one/');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('typing and panning', () => {
  it('shows at once and writes once it settles', () => {
    const page = browser('https://a.example/', './');
    const bar = openAddressBar(page.view);
    for (const q of ['a', 'ab', 'abc']) bar.replace(`?q=${q}`);
    expect(bar.current()).toBe('?q=abc');
    expect(page.calls).toEqual([]);
    vi.runAllTimers();
    expect(page.calls).toEqual(['replace https://a.example/?q=abc']);
  });

  it('is written before the next step, so that Back finds it', () => {
    const page = browser('https://a.example/', './');
    const bar = openAddressBar(page.view);
    bar.replace('?q=a');
    bar.push('e/one/?q=a');
    expect(page.calls).toEqual(['replace https://a.example/?q=a', 'push https://a.example/e/one/?q=a']);
    vi.runAllTimers();
    expect(page.calls).toHaveLength(2);
  });

  it('does not overwrite the step that Back led to', () => {
    const page = browser('https://a.example/', './');
    const bar = openAddressBar(page.view);
    bar.push('e/one/');
    bar.replace('e/one/?q=a');
    page.back();
    vi.runAllTimers();
    expect(page.url()).toBe('https://a.example/');
  });

  it('is written when the page is left', () => {
    const page = browser('https://a.example/', './');
    openAddressBar(page.view).replace('?q=a');
    page.leave();
    expect(page.url()).toBe('https://a.example/?q=a');
  });
});

describe('the way back', () => {
  it('leads to the nearest entry that passes, over those between', () => {
    const page = browser('https://a.example/', './');
    const bar = openAddressBar(page.view);
    for (const address of ['?q=a', 'e/one/?q=a', 'e/two/?q=a']) bar.push(address);
    expect(bar.back((address) => address === '?q=a')).toBe(true);
    expect(page.url()).toBe('https://a.example/?q=a');
    expect(bar.current()).toBe('?q=a');
  });

  it('is none where the link was opened from elsewhere', () => {
    const page = browser('https://a.example/e/one/', '../../');
    const bar = openAddressBar(page.view);
    expect(bar.back(() => true)).toBe(false);
    expect(page.url()).toBe('https://a.example/e/one/');
  });
});

describe('what lies over the page', () => {
  const covered = () => {
    const page = browser('https://a.example/', './');
    const bar = openAddressBar(page.view);
    const onBack = vi.fn();
    return { page, bar, onBack, close: bar.cover(onBack) };
  };

  it('is closed by Back, and the page stays', () => {
    const { page, bar, onBack } = covered();
    expect(page.depth()).toBe(1);
    page.back();
    expect(onBack).toHaveBeenCalledTimes(1);
    expect([page.depth(), bar.current()]).toEqual([0, '']);
  });

  it('leaves no entry when a button closes it', () => {
    const { page, onBack, close } = covered();
    close();
    close();
    expect(page.depth()).toBe(0);
    expect(onBack).not.toHaveBeenCalled();
  });

  it('keeps what was typed in it, without a step', () => {
    const { page, bar } = covered();
    bar.replace('?q=a');
    page.back();
    expect([page.url(), page.depth(), bar.current()]).toEqual(['https://a.example/?q=a', 0, '?q=a']);
  });

  it('makes one step of all that was chosen in it', () => {
    const { page, bar, close } = covered();
    bar.push('?topic=a');
    bar.push('?topic=a,b');
    expect(page.depth()).toBe(1);
    close();
    expect([page.url(), page.depth(), bar.current()]).toEqual([
      'https://a.example/?topic=a,b',
      1,
      '?topic=a,b',
    ]);
    page.back();
    expect(bar.current()).toBe('');
  });

  it.each([2, 3])('makes way for an entry reached by %i steps back, which stays what it was', (steps) => {
    const page = browser('https://a.example/', './');
    const bar = openAddressBar(page.view);
    const below = ['', 'e/one/', 'e/two/'];
    for (const address of below) bar.push(address);
    const onBack = vi.fn();
    bar.cover(onBack);
    bar.push('e/two/?topic=a');
    const heard = vi.fn();
    bar.subscribe(heard);
    page.back(steps);
    const reached = below[3 - steps];
    expect([page.url(), page.depth(), bar.current()]).toEqual([
      `https://a.example/${reached}`,
      3 - steps,
      reached,
    ]);
    expect(onBack).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
