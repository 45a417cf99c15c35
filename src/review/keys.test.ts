import { expect, it } from 'vitest';
import { actionOf } from './keys.ts';

const press = (key: string, code = '', more = {}) => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

it.each([
  ['Enter', press('Enter', 'Enter'), 'accept'],
  ['a', press('a', 'KeyA'), 'accept'],
  ['A with Caps Lock', press('A', 'KeyA'), 'accept'],
  ['the key of A on an Arabic layout', press('ش', 'KeyA'), 'accept'],
  ['the key of J on a Russian layout', press('о', 'KeyJ'), 'next'],
  ['an Arabic question mark', press('؟', 'Slash', { shiftKey: true }), 'help'],
  ['a Latin letter that is not ours, where ours lies', press('q', 'KeyA'), 'quote'],
  ['a Latin letter that is nobody’s', press('w', 'KeyA'), null],
  ['Shift with A', press('A', 'KeyA', { shiftKey: true }), 'acceptAll'],
  ['Shift with A, with Caps Lock', press('a', 'KeyA', { shiftKey: true }), 'acceptAll'],
  ['an Arabic mark, typed with Shift where A lies', press('ِ', 'KeyA', { shiftKey: true }), 'acceptAll'],
  ['Shift with a key that has no such meaning', press('X', 'KeyX', { shiftKey: true }), null],
  ['Ctrl with a letter', press('a', 'KeyA', { ctrlKey: true }), null],
  ['Tab', press('Tab', 'Tab'), null],
])('%s', (_name, given, action) => {
  expect(actionOf(given)).toBe(action);
});
