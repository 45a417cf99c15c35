import { describe, expect, test } from 'vitest';
import { readOptions } from './options.mjs';

describe('options of the commands', () => {
  test.each([
    [[], { data: null, base: null, port: 4173 }],
    [['--data', 'other/data'], { data: '/desk/other/data', base: null, port: 4173 }],
    [['--data=/abs/data'], { data: '/abs/data', base: null, port: 4173 }],
    [['--base', 'x/y'], { data: null, base: '/x/y/', port: 4173 }],
    [['--base', '/x/y/', '--port', '80'], { data: null, base: '/x/y/', port: 80 }],
    [['--base', '/'], { data: null, base: '/', port: 4173 }],
    [
      ['--address', 'https://example.org/x'],
      { data: null, base: null, port: 4173, address: 'https://example.org/x/' },
    ],
    [
      ['--compiled', 'c', '--out', 'site'],
      { data: null, base: null, port: 4173, compiled: '/desk/c', out: '/desk/site' },
    ],
    [['--pseudo'], { data: null, base: null, port: 4173, pseudo: true }],
  ])('%j', (words, options) => {
    const others = { compiled: null, out: null, pseudo: false, address: null };
    expect(readOptions(words, '/desk')).toEqual({ ...others, ...options });
  });

  test.each([
    [['--nope'], '--nope'],
    [['stray'], 'stray'],
    [['--data'], '--data'],
    [['--data', 'a', '--compiled', 'b'], '--compiled'],
    [['--base', '/a b/'], '/a b/'],
    [['--base', '/../up/'], '/../up/'],
    [['--base', '/"><script>/'], '--base'],
    [['--base', '/./'], '--base'],
    [['--address', 'example.org'], '--address example.org'],
    [['--port', 'x'], '--port x'],
    [['--port', '70000'], '--port 70000'],
  ])('%j is refused, and named', (words, named) => {
    expect(() => readOptions(words, '/desk')).toThrow(named);
  });
});
