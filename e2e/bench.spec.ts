import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/test.ts';

test('nothing of the bench is in the built site', ({ site }) => {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /(?:^|\/)bench\b/.test(file))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts).not.toEqual([]);
  for (const script of scripts)
    expect(readFileSync(join(site.folder, script), 'utf8'), script).not.toContain('__bench');
});
