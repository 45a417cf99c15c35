import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseOthers } from './refuse-others.mjs';

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sanad-others-'));
});
afterEach(() => rm(parent, { recursive: true }));

test.each([
  ['one that does not exist', null, true],
  ['an empty one', [], true],
  ['a built site', ['index.html', 'service-worker.js'], true],
  ['anything else', ['thesis.txt'], false],
])('%s may be built into, or not', async (_name, files, may) => {
  const folder = join(parent, 'out');
  if (files !== null) await mkdir(folder);
  for (const file of files ?? []) await writeFile(join(folder, file), '');
  if (may) await expect(refuseOthers(folder)).resolves.toBeUndefined();
  else await expect(refuseOthers(folder)).rejects.toThrow(folder);
});
