import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkRoom } from './check-room.mjs';

const OPTIONS = {
  strict: true,
  noEmit: true,
  target: 'es2023',
  lib: ['es5'],
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  types: [],
};
const FILES = {
  'base.json': JSON.stringify({ compilerOptions: OPTIONS }),
  'room/tsconfig.json': JSON.stringify({ extends: '../base.json', include: ['.'] }),
  'room/a.ts':
    "import { n } from 'x';\nimport w from './w.json';\nexport const a: number = n + w.n;\nlet b;\nb = 1;\n",
  'room/w.json': '{"n":1}',
  'node_modules/x/package.json': '{"name":"x","types":"i.d.ts"}',
  'node_modules/x/i.d.ts': 'export declare const n: number;',
};

let parent = '';
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(parent, path)), { recursive: true });
  await writeFile(join(parent, path), text);
};
const check = () =>
  checkRoom(join(parent, 'room'), {
    memory: join(parent, 'memory'),
    configs: [join(parent, 'base.json')],
    quiet: true,
  });

beforeEach(async () => {
  // By its real name, as TypeScript names what it reads.
  parent = await realpath(await mkdtemp(join(tmpdir(), 'sanad-types-')));
  for (const [path, text] of Object.entries(FILES)) await write(path, text);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

test('a room that fits is not checked again', async () => {
  expect(await check()).toEqual({ fits: true, checked: true });
  expect(await check()).toEqual({ fits: true, checked: false });
});

test.each<[what: string, path: string, text: string]>([
  ['a source', 'room/a.ts', 'export const a: number = "";\n'],
  ['a source that is new', 'room/b.ts', 'export const b: number = "";\n'],
  ['words that it imports', 'room/w.json', '{"n":"one"}'],
  ['a package', 'node_modules/x/i.d.ts', 'export declare const n: string;'],
  ['an option', 'base.json', JSON.stringify({ compilerOptions: { ...OPTIONS, noUnusedLocals: true } })],
])(
  '%s that does not fit is found, and found again; mended, all fits again',
  async (_what, path, text) => {
    await check();
    await write(path, text);
    expect(await check()).toEqual({ fits: false, checked: true });
    expect(await check()).toEqual({ fits: false, checked: true });
    await (path in FILES ? write(path, FILES[path as keyof typeof FILES]) : rm(join(parent, path)));
    expect(await check()).toEqual({ fits: true, checked: false });
  },
  20_000,
);
