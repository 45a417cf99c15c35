import { describe, expect, test } from 'vitest';
import { readOptions } from './options.mjs';

describe('options of the commands', () => {
  test.each([
    [[], { data: null, base: '/', port: 4173 }],
    [['--data', 'other/data'], { data: '/desk/other/data', base: '/', port: 4173 }],
    [['--data=/abs/data'], { data: '/abs/data', base: '/', port: 4173 }],
    [['--base', 'x/y'], { data: null, base: '/x/y/', port: 4173 }],
    [['--base', '/x/y/', '--port', '80'], { data: null, base: '/x/y/', port: 80 }],
    [['--base', '/'], { data: null, base: '/', port: 4173 }],
    [['--pseudo'], { data: null, base: '/', port: 4173, pseudo: true }],
  ])('%j', (words, options) => {
    expect(readOptions(words, '/desk')).toEqual({ pseudo: false, ...options });
  });

  test.each([
    [['--nope'], '--nope'],
    [['stray'], 'stray'],
    [['--data'], '--data'],
    [['--base', '/a b/'], '/a b/'],
    [['--base', '/../up/'], '/../up/'],
    [['--base', '/"><script>/'], '--base'],
    [['--port', 'x'], '--port x'],
    [['--port', '70000'], '--port 70000'],
  ])('%j is refused, and named', (words, named) => {
    expect(() => readOptions(words, '/desk')).toThrow(named);
  });
});
