import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { countingProxy } from './counting-proxy.mjs';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

test('counts what was sent before a time, body and headers', async () => {
  const body = 'ب'.repeat(5000);
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const proxy = await countingProxy(`http://127.0.0.1:${port}/x/`);
  closing.push(proxy.close);

  expect(proxy.url).toMatch(/\/x\/$/);
  const before = Date.now() - 1;
  expect(await (await fetch(proxy.url)).text()).toBe(body);
  expect(proxy.sentBy(before)).toBe(0);
  const sent = proxy.sentBy(Date.now());
  expect(sent).toBeGreaterThan(10_000);
  expect(sent).toBeLessThan(10_500);
});
