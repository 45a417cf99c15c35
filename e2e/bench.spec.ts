import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from './fixtures/test.ts';

type Changes = typeof import('../src/bench/changes.ts');
type Watched = { watched: { line: Element; rest: ReturnType<Changes['watchChanges']>['rest'] } };

test('nothing of the bench is in the built site', ({ site }) => {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /(?:^|\/)bench\b/.test(file))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts).not.toEqual([]);
  for (const script of scripts)
    expect(readFileSync(join(site.folder, script), 'utf8'), script).not.toContain('__bench');
});

test.describe('a change is measured when the frame that shows it has been painted', () => {
  test.beforeEach(async ({ page }) => {
    const root = fileURLToPath(new URL('../src/bench/changes.ts', import.meta.url));
    const built = await build({
      ...{ configFile: false, logLevel: 'silent' },
      build: {
        ...{ write: false, minify: false, target: 'chrome123' },
        lib: { entry: root, formats: ['iife'], name: 'Changes' },
      },
    });
    const [
      {
        output: [{ code }],
      },
    ] = built as unknown as [{ output: [{ code: string }] }];
    await page.addInitScript(code.replace('var Changes =', 'window.Changes ='));
    await page.goto('');
    await page.evaluate(() => {
      const { watchChanges } = (window as unknown as { Changes: Changes }).Changes;
      const line = document.body.appendChild(document.createElement('p'));
      line.id = 'line';
      Object.assign(window, { watched: { line, rest: watchChanges(document, '#line').rest } });
    });
  });

  const cases = [
    { made: 'by a frame itself', by: 'requestAnimationFrame', measured: 'before the next begins' },
    { made: 'between frames', by: 'setTimeout', measured: 'not before the next' },
  ] as const;
  for (const { made, by, measured } of cases)
    test(`one that is made ${made}, ${measured}`, async ({ page }) => {
      const [changed, next] = await page.evaluate(async (by) => {
        const { line, rest } = (window as unknown as Watched).watched;
        await rest(100);
        const next = await new Promise<number>((resolve) => {
          window[by](() => {
            line.textContent = 'otherwise';
            requestAnimationFrame(() => resolve(performance.now()));
          });
        });
        return [await rest(100), next] as const;
      }, by);
      expect(changed < next).toBe(measured === 'before the next begins');
    });
});
