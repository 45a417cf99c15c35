import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runLinesCommand } from './lines-command.ts';
import { SOUND_LINES, spoiltLines } from './museum/museum.fixtures.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-lines-command-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function run(lines: readonly string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const jsonl = join(folder, 'batch.jsonl');
  writeFileSync(jsonl, lines.join('\n'));
  const code = await runLinesCommand(
    {
      jsonl,
      site: undefined,
      out: join(folder, 'out'),
      cache: join(folder, 'cache'),
      quiet: false,
      workers: 0,
    },
    { say: (text) => said.push(text), complain: (text) => complaints.push(text) },
  );
  return { code, said: said.join('\n'), complaints: complaints.join('\n') };
}

describe('the command for lines', () => {
  it('writes three files, and says what they hold', async () => {
    const { code, said, complaints } = await run(SOUND_LINES);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(said).toContain('2 articles · 4 events (3 dated, 1 undated) · 5 citations');
    expect(said).toContain('2 lines proved now, 0 proved before');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'articles.jsonl',
      'corpus.json',
      'events.jsonl',
    ]);
  });

  it('tells one bad line by its number, and writes nothing', async () => {
    const { code, complaints } = await run(spoiltLines('Q1-other-words'));
    expect(code).toBe(1);
    expect(complaints).toMatch(
      /batch\.jsonl:2 {2}Q1 {2}events\[bridge-opens\]\.citations\[opened-today\]\.exact/,
    );
    expect(complaints).toContain('1 error: nothing was written.');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('leaves nothing of its work behind but what it remembers', async () => {
    await run(SOUND_LINES);
    const [own = ''] = readdirSync(join(folder, 'cache'));
    expect(readdirSync(join(folder, 'cache', own))).toEqual(['ledger', 'rows.jsonl']);
  });

  it('remembers few corpora', async () => {
    for (let n = 0; n < 10; n += 1) {
      writeFileSync(join(folder, `${n}.jsonl`), SOUND_LINES.join('\n'));
      const command = { jsonl: join(folder, `${n}.jsonl`), site: undefined, out: join(folder, `out-${n}`) };
      const silent = { say: () => {}, complain: () => {} };
      await runLinesCommand({ ...command, cache: join(folder, 'cache'), quiet: true, workers: 0 }, silent);
    }
    expect(readdirSync(join(folder, 'cache'))).toHaveLength(8);
    expect(readFileSync(join(folder, 'out-0', 'events.jsonl'), 'utf8')).not.toBe('');
  });
});
