import { expect, test } from 'vitest';
import { isOfBuild } from './same-build.ts';

const page = (version: string) => `<head><meta name="app-version" content="${version}" /></head>`;

test.each([
  ['a page of this build', '', page('new.app'), 200, true],
  ['a frame of this build', 'en/embed/', page('new.app'), 200, true],
  ['the first page of the build before', '', page('old.app'), 200, false],
  ['a page of the same data and another app', 'en/', page('new.ppa'), 200, false],
  ['what a host says while it is being repaired', '', '<p>Back soon</p>', 200, false],
  ['an error that looks like the page', '', page('new.app'), 503, false],
  ['a script beside the pages', 'theme.js', 'go()', 200, true],
  ['a script that is not there', 'theme.js', '', 404, false],
])('%s', async (_name, path, body, status, expected) => {
  const response = new Response(body, { status });
  expect(await isOfBuild(`https://a.example/x/${path}`, response, 'new.app')).toBe(expected);
  // It is still to be kept.
  expect(await response.text()).toBe(body);
});
