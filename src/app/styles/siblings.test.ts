import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const APP = fileURLToPath(new URL('..', import.meta.url));

// Whatever comes or goes anywhere on the page has all its siblings styled anew for such a rule, with all that is in
// them: at the first filter of an archive that was eight hundred elements, at the first letter fourteen hundred.
it('no rule is of any element beside any other', () => {
  const found: string[] = [];
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  for (const file of files) {
    const rules = readFileSync(`${APP}/${file}`, 'utf8')
      .replaceAll(/\/\*.*?\*\//gs, '')
      .matchAll(/[^{};]*\*\s*[+~]\s*(?:\*|:)[^{};]*(?=\{)/g);
    for (const [selector] of rules) found.push(`${file}: ${selector.trim()}`);
  }
  expect(files.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
