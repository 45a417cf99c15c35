import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './command.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const SOUND = fileURLToPath(new URL('./museum/sound', import.meta.url));

describe('the command', () => {
  let folder: string;
  let data: string;
  let out: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compiler-'));
    data = join(folder, 'data');
    out = join(folder, 'out');
    cpSync(SOUND, data, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function run(options: { check?: boolean; quiet?: boolean } = {}) {
    const said: string[] = [];
    const complaints: string[] = [];
    const voice = {
      say: (text: string) => said.push(text),
      complain: (text: string) => complaints.push(text),
    };
    const code = runCommand({ data, out, check: false, quiet: false, ...options }, voice);
    return { code, said: said.join('\n'), complaints: complaints.join('\n') };
  }

  it('writes, and says on one screen what it wrote', () => {
    const { code, said, complaints } = run();
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(said).toContain('2 articles · 4 events (3 dated, 1 undated) · 5 citations');
    expect(said).toContain('By an editor’s reason: 0 of 4 dated citations (0.0 %)');
    expect(said.split('\n').length).toBeLessThan(40);
    expect(existsSync(join(out, 'index.json'))).toBe(true);
  });

  it('quietly says only what changed', () => {
    run();
    expect(run({ quiet: true }).said).toMatch(/^[^\n]+: up to date \(\d+ ms\)$/);
  });

  it('says quietly too which drafts wait, and writes nothing of them', () => {
    writeFileSync(join(data, 'articles/flyer.txt'), 'Come and see the bridge.\n');
    writeFileSync(join(data, 'articles/flyer.draft.yaml'), 'citations: [\n');
    expect(run({ quiet: true }).said.split('\n').at(-1)).toMatch(
      /: written \(\d+ ms\); not published yet: 1 draft, flyer$/,
    );
    expect(existsSync(join(out, 'articles/flyer.json'))).toBe(false);
  });

  it('--check fails on what is not there or not up to date, and writes nothing', () => {
    expect(run({ check: true }).code).toBe(1);
    expect(existsSync(out)).toBe(false);
    run();
    expect(run({ check: true }).code).toBe(0);
    writeFileSync(join(out, 'index.json'), '{}\n');
    const { code, said, complaints } = run({ check: true });
    expect({ code, said, complaints }).toEqual({
      code: 1,
      said: expect.stringContaining('change '),
      complaints: expect.stringContaining('run the compiler'),
    });
    expect(readFileSync(join(out, 'index.json'), 'utf8')).toBe('{}\n');
  });

  it('on an error tells where, and leaves what was written before', () => {
    run();
    writeFileSync(join(data, 'kinds.yaml'), '[]\n');
    const before = readFileSync(join(out, 'index.json'), 'utf8');
    const { code, complaints } = run();
    expect(code).toBe(1);
    expect(complaints).toContain('events/bridge.yaml:2  L6');
    expect(complaints).toContain('4 errors: nothing was written.');
    expect(readFileSync(join(out, 'index.json'), 'utf8')).toBe(before);
  });

  it('exits with 1 after an error', () => {
    writeFileSync(join(data, 'kinds.yaml'), '[]\n');
    const args = ['--import', import.meta.resolve('tsx'), MAIN, '--data', data, '--out', out];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was written');
    expect(existsSync(out)).toBe(false);
  }, 60_000);
});
