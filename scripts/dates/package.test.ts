import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../project.mjs';
import { writePackage } from './write-package.mjs';

const run = promisify(execFile);
const TSC = inRoot('node_modules', 'typescript', 'bin', 'tsc');
const LONG = 60_000;

/** Takes the package as a stranger would: packed, then installed into an empty folder without a network. */
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-dates-'));
  const built = join(folder, 'built');
  await writePackage(built);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  const { stdout } = await run(npm, ['pack', '--json', '--pack-destination', folder], { cwd: built, shell });
  const [packed] = JSON.parse(stdout);
  await mkdir(join(folder, 'user'));
  await writeFile(join(folder, 'user', 'package.json'), '{"private":true,"type":"module"}');
  const quiet = ['--offline', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  await run(npm, ['install', ...quiet, join(folder, packed.filename)], { cwd: join(folder, 'user'), shell });
}, LONG);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package of dates', () => {
  it('holds what it says and asks for nothing', async () => {
    const own = join(folder, 'user', 'node_modules', 'sanad-dates');
    expect((await readdir(own)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dates.d.ts',
      'dates.js',
      'package.json',
    ]);
    const described = JSON.parse(await readFile(join(own, 'package.json'), 'utf8'));
    expect(described).toMatchObject({
      name: 'sanad-dates',
      license: 'MIT',
      type: 'module',
      types: './dates.d.ts',
    });
    expect(described.dependencies ?? {}).toEqual({});
    for (const file of ['dates.js', 'dates.d.ts']) {
      expect(await readFile(join(own, file), 'utf8')).not.toMatch(/\bimport\b[^\n]*from|\brequire\(/);
    }
  });

  it('does in plain Node what its README says', async () => {
    const readme = await readFile(join(folder, 'built', 'README.md'), 'utf8');
    const [, code = '', comment = ''] = /```js\n([\s\S]*?;)\n((?:\/\/.*\n)+)```/.exec(readme) ?? [];
    const [imported = '', call = ''] = code.split('\n\n');
    const script = `${imported}\nconsole.log(JSON.stringify(${call.replace(/;$/, '')}));`;
    await writeFile(join(folder, 'user', 'try.js'), script);
    const { stdout } = await run(process.execPath, ['try.js'], { cwd: join(folder, 'user') });
    const found = JSON.parse(stdout);
    const promised = [...comment.matchAll(/(\w+): '([^']*)'/g)].map(([, field, value]) => [field, value]);
    const told = found.flatMap((one: Record<string, string>) =>
      ['text', 'edtf', 'precision', 'type', 'rule'].map((field) => [field, one[field]]),
    );
    expect(told).toEqual(promised);
    expect(promised).toHaveLength(10);
  });

  it(
    'tells TypeScript its types, precisely enough to refuse a wrong option',
    async () => {
      const user = join(folder, 'user');
      const good = `import { tag, type TaggedDate, type TagOptions } from 'sanad-dates';
const options: TagOptions = { publication: null, prefer: 'future', weekStart: 'saturday' };
const found: TaggedDate[] = tag('اليوم', options);
export const starts: number[] = found.map((one) => one.start);
export const days = found.filter(({ precision }) => precision === 'day');
`;
      const bad = `${good}tag('اليوم', { publication: null, prefer: 'yesterday' });\ntag(1, options);\n`;
      const how = [
        '--noEmit',
        '--strict',
        '--target',
        'es2023',
        '--moduleResolution',
        'nodenext',
        '--module',
        'nodenext',
      ];
      const check = (name: string, text: string) =>
        writeFile(join(user, name), text)
          .then(() => run(process.execPath, [TSC, ...how, name], { cwd: user }))
          .then(
            () => '',
            ({ stdout }: { stdout: string }) => stdout,
          );
      expect(await check('good.ts', good)).toBe('');
      expect((await check('bad.ts', bad)).match(/error TS/g)).toHaveLength(2);
    },
    LONG,
  );
});
