import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inRoot } from './project.mjs';

test.each([['nonsense'], ['../run'], []])('asked for %j, it says which commands there are', (...words) => {
  const { status, stderr } = spawnSync(process.execPath, [inRoot('scripts', 'run.cjs'), ...words], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/build, .*compile, .*test/);
});
