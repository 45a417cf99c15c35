import { expect, test } from 'vitest';
import { maySweep } from './may-sweep.ts';

const alone = { version: 'b', asking: 'b', windows: 1, registration: { installing: null, waiting: null } };

test.each([
  ['one page, of this version, and no other worker', {}, true],
  ['a page of the version before', { asking: 'a' }, false],
  ['another tab', { windows: 2 }, false],
  ['a newer version is being installed', { registration: { installing: {}, waiting: null } }, false],
  ['a newer version waits', { registration: { installing: null, waiting: {} } }, false],
])('%s', (_name, change, expected) => {
  expect(maySweep({ ...alone, ...change })).toBe(expected);
});
