import { describe, expect, test } from 'vitest';
import { sampleIndex } from '../pages/sample-index.ts';
import { speechOf } from '../pages/speech.ts';
import { manifestLink, manifestPath, webManifest } from './web-manifest.ts';

const index = sampleIndex();
const languages = ['ar', 'en'];

describe.each([
  ['ar', 'rtl', 'سَنَد', ''],
  ['en', 'ltr', 'Sanad', 'en/'],
])('%s', (language, dir, name, folder) => {
  const speech = speechOf(language, languages, index);
  const manifest = JSON.parse(webManifest(speech, index));

  test('lies with the pages of its language, and they lead to it', () => {
    expect(manifestPath(speech)).toBe(`${folder}manifest.webmanifest`);
    expect(manifestLink(speech, '../../')).toContain(`href="../../${folder}manifest.webmanifest"`);
  });

  test('speaks the language', () => {
    expect(manifest).toMatchObject({ lang: language, dir, name, short_name: name });
  });

  test.each(['https://a.example/', 'https://a.example/x/y/'])('mounted at %s', (root) => {
    const at = (url: string) => new URL(url, `${root}${folder}manifest.webmanifest`).href;
    expect(at(manifest.start_url)).toBe(root + folder);
    expect(at(manifest.scope)).toBe(root);
    expect(manifest.icons.map((icon: { src: string }) => at(icon.src))).toEqual([
      `${root}icons/mark-192.png`,
      `${root}icons/mark-512.png`,
      `${root}icons/mark-maskable-512.png`,
    ]);
  });
});
