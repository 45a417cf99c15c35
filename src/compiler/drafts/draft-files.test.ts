import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type FileStep,
  InTheWay,
  pathIn,
  readIn,
  revisionOf,
  takeSteps,
  UnsafePath,
  writeWhole,
} from './draft-files.ts';

let folder = '';
let data = '';
const DRAFT = 'articles/a.draft.yaml';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-drafts-'));
  data = join(folder, 'data');
  mkdirSync(join(data, 'articles'), { recursive: true });
  mkdirSync(join(data, 'events'));
  writeFileSync(join(data, DRAFT), 'old: 1\n', { mode: 0o640 });
  writeFileSync(join(folder, 'secret.yaml'), 'secret: 1\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a name leads to a file of the data folder, or to none', () => {
  it.each([
    '../secret.yaml',
    'articles/../../secret.yaml',
    '/etc/passwd',
    'articles/.hidden.yaml',
    'articles/a/b.yaml',
    'articles\\a.yaml',
    'events/../site.yaml',
    'events/.x.yaml',
    'other/a.yaml',
    'articles/a.draft.yaml\u0000',
    'articles',
    '',
  ])('%j', (file) => {
    expect(() => pathIn(data, file)).toThrow(UnsafePath);
  });

  it('follows no link, neither of a file nor of a folder', () => {
    symlinkSync(join(folder, 'secret.yaml'), join(data, 'articles', 'linked.yaml'));
    expect(() => readIn(data, 'articles/linked.yaml')).toThrow(UnsafePath);
    rmSync(join(data, 'events'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(data, 'events'));
    expect(() => takeSteps(data, [{ do: 'write', file: 'events/a.draft.yaml', text: '' }])).toThrow(
      UnsafePath,
    );
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('may be reached by a link itself', () => {
    symlinkSync(data, join(folder, 'link'));
    expect(readIn(join(folder, 'link'), DRAFT)).toBe('old: 1\n');
  });
});

describe('a file is written whole or not at all', () => {
  const path = () => join(data, DRAFT);

  it('with its rights', () => {
    writeWhole(path(), 'new: 1\n');
    expect(readFileSync(path(), 'utf8')).toBe('new: 1\n');
    expect(statSync(path()).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(data, 'articles'))).toEqual(['a.draft.yaml']);
  });

  it('what ends it before the last step leaves the old one, whole', () => {
    let beside = '';
    const ended = () =>
      writeWhole(path(), 'new: 1\n', (from) => {
        // All of the new one is on the disk by now, under a name that is no data.
        beside = readFileSync(from, 'utf8');
        expect(readFileSync(path(), 'utf8')).toBe('old: 1\n');
        throw new Error('the power fails');
      });
    expect(ended).toThrow('the power fails');
    expect(beside).toBe('new: 1\n');
    expect(readFileSync(path(), 'utf8')).toBe('old: 1\n');
    expect(readdirSync(join(data, 'articles'))).toEqual(['a.draft.yaml']);
  });
});

describe('steps', () => {
  it('are taken back in the other order', () => {
    const before = revisionOf(data, 'a');
    const back = takeSteps(data, [
      { do: 'write', file: 'events/a.draft.yaml', text: '[]\n' },
      { do: 'write', file: DRAFT, text: 'new: 2\n' },
      { do: 'remove', file: 'events/a.draft.yaml' },
      { do: 'move', file: DRAFT, to: 'articles/a.yaml' },
    ]);
    expect(readIn(data, 'articles/a.yaml')).toBe('new: 2\n');
    expect(readIn(data, DRAFT)).toBeNull();
    takeSteps(data, back);
    expect(revisionOf(data, 'a')).toBe(before);
    expect(readdirSync(join(data, 'events'))).toEqual([]);
  });

  it('move over nothing', () => {
    writeFileSync(join(data, 'articles', 'a.yaml'), 'published: 1\n');
    expect(() => takeSteps(data, [{ do: 'move', file: DRAFT, to: 'articles/a.yaml' }])).toThrow(UnsafePath);
    expect(readIn(data, 'articles/a.yaml')).toBe('published: 1\n');
  });

  it('are all taken or none: a target that is in the way is seen before the first', () => {
    writeFileSync(join(data, 'events', 'a.draft.yaml'), '[]\n');
    writeFileSync(join(data, 'events', 'a.yaml'), 'published: 1\n');
    writeFileSync(join(data, 'events', 'other.yaml'), 'history: []\n');
    let writes = 0;
    const publish = () =>
      takeSteps(
        data,
        [
          { do: 'write', file: 'events/other.yaml', text: 'history: [extended]\n' },
          { do: 'move', file: 'events/a.draft.yaml', to: 'events/a.yaml' },
        ],
        () => {
          writes += 1;
        },
      );
    expect(publish).toThrow('events/a.yaml is there already');
    expect(publish).toThrow(InTheWay);
    expect(writes).toBe(0);
  });

  it.each([
    ['the second of two moves of one file', { do: 'move', file: DRAFT, to: 'articles/b.yaml' }],
    ['a move to where a step before it wrote', { do: 'move', file: 'events/a.yaml', to: 'articles/a.yaml' }],
    ['a name that leads elsewhere', { do: 'write', file: '../secret.yaml', text: '' }],
  ] as const)('none is taken before %s', (_, last) => {
    writeFileSync(join(data, 'events', 'a.yaml'), '[]\n');
    expect(() => takeSteps(data, [{ do: 'move', file: DRAFT, to: 'articles/a.yaml' }, last])).toThrow(
      UnsafePath,
    );
    expect(readIn(data, DRAFT)).toBe('old: 1\n');
    expect(readdirSync(join(data, 'articles'))).toEqual(['a.draft.yaml']);
  });

  it('are taken back when the disk refuses a later one', () => {
    const full = (path: string, text: string) => {
      if (path.endsWith('c.yaml')) throw new Error('no space left');
      writeWhole(path, text);
    };
    const steps: FileStep[] = [
      { do: 'write', file: 'events/b.yaml', text: 'b\n' },
      { do: 'move', file: DRAFT, to: 'articles/a.yaml' },
      { do: 'write', file: 'articles/a.yaml', text: 'new: 2\n' },
      { do: 'write', file: 'events/c.yaml', text: 'c\n' },
    ];
    expect(() => takeSteps(data, steps, full)).toThrow('no space left');
    expect(readIn(data, DRAFT)).toBe('old: 1\n');
    expect(readdirSync(join(data, 'articles'))).toEqual(['a.draft.yaml']);
    expect(readdirSync(join(data, 'events'))).toEqual([]);
  });
});
