import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keep, kept, onKept } from './storage.ts';

const KEY = 'sanad-theme';

/** A store as browsers have it. */
function store(): Storage {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  } as Storage;
}

function refuse(): never {
  throw new DOMException('no', 'QuotaExceededError');
}

afterEach(() => vi.unstubAllGlobals());

test('what was kept is found again, and forgotten', () => {
  vi.stubGlobal('localStorage', store());
  expect(kept(KEY)).toBe(null);
  keep(KEY, 'dark');
  expect(kept(KEY)).toBe('dark');
  keep(KEY, null);
  expect(kept(KEY)).toBe(null);
});

describe('a browser that refuses does no harm', () => {
  const cases: [string, () => void][] = [
    [
      'every access',
      () => vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse }),
    ],
    ['more than it holds', () => vi.stubGlobal('localStorage', { ...store(), setItem: refuse })],
    ['altogether', () => vi.stubGlobal('localStorage', undefined)],
  ];
  test.each(cases)('%s', (_what, given) => {
    given();
    expect(() => keep(KEY, 'dark')).not.toThrow();
    expect(() => keep(KEY, null)).not.toThrow();
    expect(kept(KEY)).toBe(null);
  });
});

describe('another tab', () => {
  let page: EventTarget;
  beforeEach(() => {
    page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  });
  const happens = (key: string | null, newValue: string | null) =>
    page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));

  test('is heard, until one stops listening', () => {
    const heard: (string | null)[] = [];
    const stop = onKept(KEY, (value) => heard.push(value));
    happens(KEY, 'dark');
    happens('of another program', 'x');
    happens(KEY, null);
    happens(null, null);
    stop();
    happens(KEY, 'light');
    expect(heard).toEqual(['dark', null, null]);
  });
});
