import { describe, expect, test } from 'vitest';
import { asAddress, placeOf } from './address.mjs';

describe('the address of a site', () => {
  test.each([
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/timeline', 'https://example.org/timeline/'],
    ['https://example.org/a/b/', 'https://example.org/a/b/'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x/'],
    ['HTTPS://Example.ORG:443/X/', 'https://example.org/X/'],
    ['https://سند.example.org/', 'https://xn--ugbh1d.example.org/'],
  ])('%s is %s', (written, address) => {
    expect(asAddress(written, '--address')).toBe(address);
  });

  test.each([
    ['example.org', 'a whole address'],
    ['/timeline/', 'a whole address'],
    ['', 'a whole address'],
    ['ftp://example.org/', 'https:// or http://'],
    ['javascript:alert(1)', 'https:// or http://'],
    ['mailto:desk@example.org', 'https:// or http://'],
    ['https://example.org/?x=1', '"?"'],
    ['https://example.org/?', '"?"'],
    ['https://example.org/#top', '"#"'],
    ['https://name:word@example.org/', 'password'],
    ['https://example.org/a b/', 'in its path'],
    ['https://example.org/سند/', 'in its path'],
    ['https://example.org/a//b/', 'in its path'],
    ['https://example.org/a;b/', 'in its path'],
  ])('%s is refused: %s', (written, why) => {
    expect(() => asAddress(written, '--address')).toThrow(`--address ${written}: `);
    expect(() => asAddress(written, '--address')).toThrow(why);
  });
});

describe('where a site is mounted', () => {
  const two = 'https://example.org/two/';
  const one = 'https://example.org/one/';

  test.each([
    ['nothing is known', null, null, null, '/', null],
    ['the data say', null, null, two, '/two/', two],
    ['the command line says', null, one, two, '/one/', one],
    ['the base is said too', '/x/', one, null, '/x/', one],
    ['the base alone is said', '/x/', null, two, '/x/', two],
    ['the root is said', '/', null, two, '/', two],
  ])('%s', (_name, base, address, published, mounted, known) => {
    expect(placeOf({ base, address }, published)).toEqual({ base: mounted, address: known });
  });

  test('an address in the data that is none is told as theirs', () => {
    expect(() => placeOf({ base: null, address: null }, 'https://example.org/a b/')).toThrow('site.yaml');
  });
});
