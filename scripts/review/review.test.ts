import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { Edit } from '../../src/core/review/edits.ts';
import type { ReviewAnswer } from '../../src/core/review/reviewed-draft.ts';
import { inRoot } from '../project.mjs';
import { type Sent, startReviewServer } from './review-server.fixtures.ts';

type Started = Awaited<ReturnType<typeof startReviewServer>>;
let started: Started;
const LIST = JSON.stringify({ ask: 'drafts' });

beforeAll(async () => {
  started = await startReviewServer();
}, 60_000);
afterAll(() => started?.close());

const send = (sent: Sent) => started.send(sent);
const answerTo = (request: object) => started.answerTo(request);
const own = () => started.own();

describe('the page', () => {
  it('has a token of its own, and lets nothing else in', async () => {
    expect(started.token).toMatch(/^[0-9a-f]{64}$/);
    const { headers, text } = await send({ path: '/review/', method: 'GET' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=/);
  });

  it.each([
    [
      'a script of another page of this machine',
      { Origin: 'http://localhost:9', 'Sec-Fetch-Site': 'same-site' },
    ],
    ['a script of a page elsewhere', { Origin: 'https://example.org', 'Sec-Fetch-Site': 'cross-site' }],
    ['an image or a frame elsewhere', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'iframe' }],
    ['a name of somebody else’s that leads here', { Host: 'example.org' }],
  ])('is not given to %s', async (_who, headers) => {
    const { status, text, headers: sent } = await send({ path: '/review/', method: 'GET', headers });
    expect(status).toBe(403);
    expect(text).not.toContain(started.token);
    expect(sent['access-control-allow-origin']).toBeUndefined();
  });

  it('may be opened by a link elsewhere, which cannot read it', async () => {
    const headers = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Dest': 'document',
      'Sec-Fetch-Mode': 'navigate',
    };
    expect((await send({ path: '/review/', method: 'GET', headers })).status).toBe(200);
  });
});

describe('what is asked', () => {
  it('is answered when the page asks', async () => {
    const answer = await answerTo({ ask: 'drafts' });
    expect('drafts' in answer && answer.drafts.map(({ id }) => id)).toEqual(['lantern']);
  });

  const REFUSED: [what: string, status: number, sent: () => Sent][] = [
    ['from a foreign origin', 403, () => ({ headers: { ...own(), Origin: 'https://example.org' } })],
    [
      'from another port of this machine',
      403,
      () => ({ headers: { ...own(), Origin: 'http://127.0.0.1:9' } }),
    ],
    ['from a page without an origin', 403, () => ({ headers: { ...own(), Origin: 'null' } })],
    [
      'from another site, by its browser’s word',
      403,
      () => ({ headers: { ...own(), 'Sec-Fetch-Site': 'cross-site' } }),
    ],
    ['from a page of the same site', 403, () => ({ headers: { ...own(), 'Sec-Fetch-Site': 'same-site' } })],
    ['without a token', 403, () => ({ headers: { ...own(), 'X-Review-Token': '' } })],
    [
      'with a token of another start',
      403,
      () => ({ headers: { ...own(), 'X-Review-Token': 'f'.repeat(64) } }),
    ],
    [
      'with half the token',
      403,
      () => ({ headers: { ...own(), 'X-Review-Token': started.token.slice(0, 32) } }),
    ],
    ['by a foreign name', 403, () => ({ headers: { ...own(), Host: 'example.org' } })],
    [
      'by a foreign name that is its own origin',
      403,
      () => ({
        headers: {
          ...own(),
          Host: `example.org:${started.port}`,
          Origin: `http://example.org:${started.port}`,
        },
      }),
    ],
    [
      'by another port',
      403,
      () => ({ headers: { ...own(), Host: '127.0.0.1:9', Origin: 'http://127.0.0.1:9' } }),
    ],
    [
      'as a form',
      415,
      () => ({ headers: { ...own(), 'Content-Type': 'application/x-www-form-urlencoded' } }),
    ],
    ['as plain text', 415, () => ({ headers: { ...own(), 'Content-Type': 'text/plain' } })],
    ['as GET', 405, () => ({ method: 'GET', headers: own() })],
    ['as PUT', 405, () => ({ method: 'PUT', headers: own() })],
    [
      'at too great a length',
      413,
      () => ({ headers: own(), body: JSON.stringify({ ask: 'x'.repeat(300_000) }) }),
    ],
    ['in no JSON', 400, () => ({ headers: own(), body: '{"ask":' })],
    ['in other words', 400, () => ({ headers: own(), body: '{"ask":"everything"}' })],
    ['with a key too many', 400, () => ({ headers: own(), body: '{"ask":"drafts","folder":"/"}' })],
  ];

  it.each(REFUSED)('is refused %s', async (_what, status, sent) => {
    const before = readFileSync(started.draftFile);
    const answer = await send({ body: LIST, ...sent() });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('lantern');
    // Vite itself, which refuses foreign names before us, allows the page's own origin.
    const allowed = answer.headers['access-control-allow-origin'];
    expect([undefined, `http://127.0.0.1:${started.port}`]).toContain(allowed);
    expect(readFileSync(started.draftFile)).toEqual(before);
  });

  it.each([
    '../../package',
    '..%2f..',
    'lantern/../courier',
    '/etc/passwd',
    'Lantern',
    '.hidden',
    'a\u0000b',
    '',
    // No disk has a name so long.
    'a'.repeat(5000),
  ])('names no file outside: %j', async (id) => {
    const body = JSON.stringify({ ask: 'draft', id });
    expect((await send({ headers: own(), body })).status).toBe(400);
  });

  it('has no size that is told and another that is sent', async () => {
    const answer = await new Promise<string>((done) => {
      const socket = connect(started.port, '127.0.0.1', () => {
        const headers = Object.entries({
          Host: `127.0.0.1:${started.port}`,
          ...own(),
          'Transfer-Encoding': 'chunked',
        });
        socket.write(
          `POST /review/api HTTP/1.1\r\n${headers.map(([a, b]) => `${a}: ${b}\r\n`).join('')}\r\n`,
        );
        const piece = 'x'.repeat(65_536);
        for (let n = 0; n < 6; n += 1) socket.write(`10000\r\n${piece}\r\n`);
      });
      socket.setEncoding('utf8');
      socket.on('error', () => undefined);
      socket.once('data', (text) => {
        done(String(text));
        socket.destroy();
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('follows no link out of the data folder', async () => {
    writeFileSync(join(started.folder, 'outside.yaml'), 'citations: []\n');
    symlinkSync(join(started.folder, 'outside.yaml'), join(started.data, 'articles', 'linked.draft.yaml'));
    writeFileSync(join(started.data, 'articles', 'linked.txt'), 'text\n');
    const answer = await answerTo({ ask: 'draft', id: 'linked' });
    rmSync(join(started.data, 'articles', 'linked.draft.yaml'));
    rmSync(join(started.data, 'articles', 'linked.txt'));
    expect(answer).toMatchObject({ refused: 'missing' });
  });
});

describe('what is done to a draft', () => {
  const read = () => readFileSync(started.draftFile, 'utf8');
  const edit = (revision: string, edit: Edit) => answerTo({ ask: 'edit', id: 'lantern', revision, edit });
  const draftOf = (answer: ReviewAnswer) => {
    if (!('draft' in answer)) throw new Error(JSON.stringify(answer));
    return answer.draft;
  };
  const open = async () => draftOf(await answerTo({ ask: 'draft', id: 'lantern' }));

  it('is told with every proposal waiting, and as if published it compiles', async () => {
    const draft = await open();
    expect(draft.proposals.length).toBeGreaterThan(2);
    expect(draft.proposals.every(({ note }) => note === 'draft: not looked at')).toBe(true);
    expect(draft.errors).toEqual([]);
    expect(draft.undo).toBeNull();
  });

  it('answers with the compiler’s error at its field, and takes it back byte for byte', async () => {
    const draft = await open();
    const before = read();
    const dated = draft.proposals.find(({ date }) => date !== null);
    const citation = { date: { ...(dated?.date as object), when: '1999-01-01' } };
    const wrong = draftOf(await edit(draft.revision, { do: 'correct', key: dated?.key ?? '', citation }));
    expect(wrong.errors.map(({ rule, at, file }) => ({ rule, at, file }))).toContainEqual({
      rule: 'D3',
      at: { thing: 'proposal', key: dated?.key, field: 'date.when' },
      file: 'articles/lantern.draft.yaml',
    });
    expect(wrong.undo).toBe('correct');
    const undone = draftOf(await answerTo({ ask: 'undo', id: 'lantern', revision: wrong.revision }));
    expect(read()).toBe(before);
    expect([undone.errors, undone.undo]).toEqual([[], null]);
  });

  it('is refused when somebody else has changed the file, and shows what stands there now', async () => {
    const draft = await open();
    const key = draft.proposals[0]?.key ?? '';
    writeFileSync(started.draftFile, `${read()}# by hand\n`);
    const before = read();
    const answer = await edit(draft.revision, { do: 'accept', key });
    expect(answer).toMatchObject({ refused: 'stale' });
    expect(draftOf(answer).revision).not.toBe(draft.revision);
    expect(read()).toBe(before);
  });

  it('is not undone when somebody else has changed the file since', async () => {
    const { revision, proposals } = await open();
    await edit(revision, { do: 'accept', key: proposals[0]?.key ?? '' });
    writeFileSync(started.draftFile, `${read()}# by hand\n`);
    const before = read();
    expect(await answerTo({ ask: 'undo', id: 'lantern', revision: '' })).toMatchObject({
      refused: 'nothing-to-undo',
    });
    expect(read()).toBe(before);
  });

  it('says where its file cannot be read, and leaves it', async () => {
    const before = read();
    writeFileSync(started.draftFile, before.replace('citations:', 'citations: ['));
    expect(await answerTo({ ask: 'draft', id: 'lantern' })).toMatchObject({ refused: 'by-hand' });
    writeFileSync(started.draftFile, before);
  });

  it('is published when nothing is left to look at, not before; and that too can be taken back', async () => {
    let draft = await open();
    expect(await edit(draft.revision, { do: 'publish' })).toMatchObject({ refused: 'not-ready' });
    for (const { key, note } of draft.proposals) {
      if (note !== null) draft = draftOf(await edit(draft.revision, { do: 'accept', key }));
    }
    const before = read();
    expect(await edit(draft.revision, { do: 'publish' })).toEqual({ published: 'lantern', undoable: true });
    expect(existsSync(started.draftFile)).toBe(false);
    expect(readFileSync(join(started.data, 'articles', 'lantern.yaml'), 'utf8')).toBe(before);
    expect('errors' in compile(started.data)).toBe(false);
    // Events of the data that gained a citation say so to their readers.
    expect(readFileSync(join(started.data, 'events', 'bridge.yaml'), 'utf8')).toContain('what: extended');
    await answerTo({ ask: 'undo', id: 'lantern', revision: '' });
    expect(read()).toBe(before);
    expect(readFileSync(join(started.data, 'events', 'bridge.yaml'))).toEqual(
      readFileSync(inRoot('e2e', 'corpus-two', 'data', 'events', 'bridge.yaml')),
    );
  });
});

describe('the rest of what it serves', () => {
  it.each([
    '/review/../package.json',
    '/review/%2e%2e/package.json',
    '/review/assets/none.js',
    '/review/api/x',
  ])('holds no %s', async (path) => {
    const answer = await send({ path, method: 'GET' });
    expect(answer.text).not.toContain('"scripts"');
    expect(answer.text).not.toContain(started.token);
    expect(answer.status).toBe(404);
  });
});
