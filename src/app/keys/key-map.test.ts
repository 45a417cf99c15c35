import { expect, test } from 'vitest';
import type { Direction } from '../../core/model/published.ts';
import { type Action, actionOf, KEY_MAP, nameOfKey, type Place, type Press } from './key-map.ts';

const NOTHING: Press = { key: '', code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

test.each<[Place, Partial<Press>, Direction, Action | null]>([
  ['axis', { key: 'ArrowLeft' }, 'rtl', 'later'],
  ['axis', { key: 'ArrowLeft' }, 'ltr', 'earlier'],
  ['overview', { key: 'ArrowRight' }, 'rtl', 'earlier'],
  ['overview', { key: 'ArrowRight' }, 'ltr', 'later'],
  ['list', { key: 'ArrowLeft' }, 'rtl', null],
  ['list', { key: 'ArrowDown' }, 'rtl', 'next'],
  ['overview', { key: 'ArrowDown' }, 'rtl', 'earlier'],
  ['overview', { key: 'ArrowUp' }, 'rtl', 'later'],
  ['list', { key: 'PageDown' }, 'ltr', 'pageLater'],
  ['axis', { key: '=' }, 'rtl', 'closer'],
  ['axis', { key: '+', shiftKey: true }, 'rtl', 'closer'],
  ['axis', { key: '+', ctrlKey: true }, 'rtl', null],
  ['list', { key: '+' }, 'rtl', null],
  ['page', { key: '/', code: 'Slash' }, 'ltr', 'search'],
  ['page', { key: '?', code: 'Slash', shiftKey: true }, 'ltr', 'help'],
  // German: the slash stands on Shift and 7, and where others have it there is a hyphen.
  ['page', { key: '/', code: 'Digit7', shiftKey: true }, 'ltr', 'search'],
  ['page', { key: '-', code: 'Slash' }, 'ltr', null],
  ['page', { key: '_', code: 'Slash', shiftKey: true }, 'ltr', null],
  // Arabic and Russian.
  ['page', { key: 'ظ', code: 'Slash' }, 'rtl', 'search'],
  ['page', { key: '؟', code: 'Slash', shiftKey: true }, 'rtl', 'help'],
  ['page', { key: '.', code: 'Slash' }, 'ltr', null],
  ['page', { key: 'ظ', code: 'KeyZ' }, 'rtl', null],
  ['page', { key: 'Escape' }, 'rtl', 'close'],
  ['axis', { key: 'a' }, 'ltr', null],
  ['article', { key: 'd', code: 'KeyD' }, 'ltr', 'nextDate'],
  ['article', { key: 's', code: 'KeyS' }, 'rtl', 'previousDate'],
  ['article', { key: 'd', code: 'KeyD', ctrlKey: true }, 'ltr', null],
  // The same keys of an Arabic, a Persian and a Russian layout.
  ['article', { key: 'ي', code: 'KeyD' }, 'rtl', 'nextDate'],
  ['article', { key: 'س', code: 'KeyS' }, 'rtl', 'previousDate'],
  ['article', { key: 'в', code: 'KeyD' }, 'ltr', 'nextDate'],
  ['page', { key: 'd', code: 'KeyD' }, 'ltr', null],
])('in the %s, %j, %s: %s', (place, press, direction, action) => {
  expect(actionOf(place, { ...NOTHING, ...press }, direction)).toBe(action);
});

test('no key means two things in one place', () => {
  for (const place of ['axis', 'overview', 'list', 'article', 'page'] as const) {
    const keys = KEY_MAP.filter(({ places }) => places.includes(place)).flatMap((row) => row.keys);
    expect(new Set(keys).size, place).toBe(keys.length);
  }
});

test('the arrow that is told points where it leads', () => {
  expect(nameOfKey('later', 'rtl')).toBe('←');
  expect(nameOfKey('later', 'ltr')).toBe('→');
  expect(nameOfKey('earlier', 'rtl')).toBe('→');
});
