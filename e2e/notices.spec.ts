import { readFileSync } from 'node:fs';
import { inRoot } from '../scripts/project.mjs';
import { expect, test } from './fixtures/test.ts';

/** Asked for by vis-timeline, and replaced by our shim before anything is bundled. */
const REPLACED = ['moment'];

test('the site carries the licence of every package it ships', async ({ request }) => {
  const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const response = await request.get('third-party-notices.txt');
  expect(response.headers()['content-type']).toContain('text/plain');
  const named = [...(await response.text()).matchAll(/^## (\S+) \S+ \((.+)\)$/gm)];
  const licences = new Map(named.map(([, name, licence]) => [name, licence]));
  expect(Object.keys(dependencies).filter((name) => !licences.has(name))).toEqual(REPLACED);
  // Their licence asks to go wherever the fonts go.
  expect(licences.get('@fontsource-variable/rubik')).toBe('OFL-1.1');
  for (const [name, licence] of licences) expect(licence, name).toMatch(/MIT|Apache-2.0|OFL-1.1|BSD|ISC/);
});
