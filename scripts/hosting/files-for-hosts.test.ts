import { describe, expect, test } from 'vitest';
import { caddyfile } from './caddyfile.mjs';
import { nginxConf } from './nginx-conf.mjs';
import { EMBED_POLICY, IMMUTABLE, PAGE_POLICY, SECURITY_HEADERS } from './rules.mjs';
import { TYPES } from './types.mjs';

// What they do is tried in hosts.test.ts, on machines that have the programs. This much holds on all.
describe.each([
  ['nginx.conf', nginxConf],
  ['Caddyfile', caddyfile],
])('%s', (_name, write) => {
  const text = write({ base: '/x/', address: 'https://timeline.example.org/x/' });

  test('says all that the table says', () => {
    const said = [...Object.entries(SECURITY_HEADERS), ['Cache-Control', 'no-cache']].flat();
    for (const words of [...said, IMMUTABLE, PAGE_POLICY, EMBED_POLICY, ...Object.values(TYPES)])
      expect(text).toContain(words);
  });

  test('is for the host and the folder of its address', () => {
    expect(text).toContain('timeline.example.org');
    expect(text).toMatch(/ \/x\/\*? \{/);
    expect(write({ base: '/', address: null })).not.toContain('example.org');
  });

  test('closes what it opens, and every quoted word', () => {
    const bare = text.replaceAll(/"[^"\n]*"/g, '').replaceAll(/^\s*#.*$/gm, '');
    expect(bare).not.toContain('"');
    // As many of the one as of the other, and never more closed than open.
    const depths = [...bare.matchAll(/[{}]/g)].map(([brace]) => (brace === '{' ? 1 : -1));
    let depth = 0;
    for (const step of depths) {
      depth += step;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});
