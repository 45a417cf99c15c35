import { spawnSync } from 'node:child_process';
import { PassThrough, Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lineShape } from '../lines/line-shapes.ts';
import { openDesk } from './desk.ts';
import { bytesOf, decode, listsOf, SITES } from './drafts.fixtures.ts';
import { draftLines } from './lines.ts';

const [HARBOUR, FESTIVAL] = SITES;

const desk = () => {
  const opened = openDesk(listsOf(HARBOUR), { events: false });
  if ('errors' in opened) throw new Error('lists with errors');
  return opened;
};

async function run(input: Readable | string) {
  const complained: string[] = [];
  const output = new PassThrough();
  const lines: Buffer[] = [];
  output.on('data', (chunk: Buffer) => lines.push(chunk));
  const source = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input;
  const counts = await draftLines(source, output, desk(), {}, (text) => void complained.push(text));
  return { counts, complained, out: Buffer.concat(lines).toString() };
}

const line = (site: (typeof SITES)[number], more: object = {}): string =>
  JSON.stringify({ id: site.article, text: decode(bytesOf(site)), ...more });

describe('drafts of articles one a line', () => {
  it('gives each line its own, whatever stands on others', async () => {
    const both = await run(`${line(HARBOUR)}\n${line(FESTIVAL)}\n`);
    const first = await run(line(HARBOUR));
    const second = await run(`\n\n${line(FESTIVAL)}`);
    expect(both.out).toBe(first.out + second.out);
    expect(both.counts).toEqual({ drafted: 2, refused: 0 });
    for (const one of both.out.trim().split('\n'))
      expect(lineShape.safeParse(JSON.parse(one)).success).toBe(true);
  });

  it('tells a bad line by its number and goes on', async () => {
    const bad = [
      'no json',
      '{"text": 1}',
      '{}',
      '{"text": "English alone"}',
      '{"text": "نص", "size": 3}',
      '{"text": "نص بلا يوم", "published": "2025-13-01"}',
      '{"text": "\\ud800 نص"}',
      '[]',
    ];
    const { counts, complained, out } = await run([line(HARBOUR), ...bad, line(FESTIVAL)].join('\n'));
    expect(counts).toEqual({ drafted: 2, refused: bad.length });
    expect(complained.map((text) => text.split('\n')[0])).toEqual(bad.map((_, n) => `line ${n + 2}`));
    expect(complained.map((text) => text.split('\n')[2])).toEqual([
      '  found     text that is no JSON',
      '  found     text that is no text',
      '  found     neither',
      '  found     no Arabic letter',
      '  found     the key size',
      '  found     “2025-13-01”',
      '  found     half a character (a lone surrogate)',
      '  found     no JSON object',
    ]);
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it('reads letters that a chunk cuts in two', async () => {
    const bytes = Buffer.from(`${line(HARBOUR)}\n`);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, n) =>
      bytes.subarray(n * 7, n * 7 + 7),
    );
    expect((await run(Readable.from(chunks))).out).toBe((await run(line(HARBOUR))).out);
  });

  it('reads no further while nobody takes what it wrote', async () => {
    let read = 0;
    const source = Readable.from(
      (function* () {
        for (; read < 12; read += 1) yield Buffer.from(`${line(HARBOUR, { id: `n-${read}` })}\n`);
      })(),
      { highWaterMark: 1 },
    );
    const waiting: (() => void)[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void waiting.push(done),
    });
    const running = draftLines(source, slow, desk(), {}, () => {});
    await new Promise((done) => setTimeout(done, 500));
    expect(read).toBeLessThan(5);
    const timer = setInterval(() => waiting.shift()?.(), 1);
    expect(await running).toEqual({ drafted: 12, refused: 0 });
    clearInterval(timer);
  });
});

describe('the command line', () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const call = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', main, ...words], { encoding: 'utf8' });

  it('names an option that it does not know, and what there is', () => {
    const { status, stderr, stdout } = call('--publishd', '2025-07-21', 'article.txt');
    expect(status).toBe(1);
    expect(stderr).toContain("Unknown option '--publishd'");
    expect(stderr).toContain('--published D');
    expect(stdout).toBe('');
  });
});
