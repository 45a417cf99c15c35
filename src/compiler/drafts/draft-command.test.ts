import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDraftCommand } from './draft-command.ts';
import { bytesOf, folderOf, listener, SITES, textOf } from './drafts.fixtures.ts';

const [HARBOUR, FESTIVAL, CLINICS] = SITES;
const today = '2026-11-22';

/** Every file of a folder and its bytes. */
const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );

describe('npm run draft', () => {
  it('writes the text byte for byte and two drafts beside it, and again the same on another day', async () => {
    const data = folderOf(HARBOUR);
    const desktop = listener();
    const command = { texts: [textOf(HARBOUR)], data, today, id: 'ferry-quay' };
    expect(await runDraftCommand(command, desktop)).toBe(0);
    expect(desktop.complained).toEqual([]);
    const written = contentOf(data);
    expect(written['articles/ferry-quay.txt']).toBe(Buffer.from(bytesOf(HARBOUR)).toString('latin1'));
    expect(Object.keys(written)).toEqual(
      expect.arrayContaining(['articles/ferry-quay.draft.yaml', 'events/ferry-quay.draft.yaml']),
    );
    expect(await runDraftCommand({ ...command, today: '2026-12-24' }, desktop)).toBe(0);
    expect(await runDraftCommand({ texts: [textOf(HARBOUR)], data, today }, desktop)).toBe(0);
    expect(contentOf(data)).toEqual(written);
    expect(desktop.said.at(-1)).toContain('ferry-quay.draft.yaml (unchanged)');
  });

  it('leaves a draft that somebody has worked on as it is, and says so', async () => {
    const data = folderOf(HARBOUR);
    const command = { texts: [textOf(HARBOUR)], data, today, id: 'ferry-quay' };
    await runDraftCommand(command, listener());
    appendFileSync(
      join(data, 'articles/ferry-quay.draft.yaml'),
      '# looked at as far as the third paragraph\n',
    );
    const touched = contentOf(data);
    const desktop = listener();
    expect(await runDraftCommand(command, desktop)).toBe(1);
    expect(desktop.complained.join('\n')).toContain(
      'articles/ferry-quay.draft.yaml, which is not what would be drafted now',
    );
    expect(contentOf(data)).toEqual(touched);
  });

  it('drafts many at once, one refused, with a step for each and a summary', async () => {
    const data = folderOf(HARBOUR);
    const bad = join(data, '.bad');
    writeFileSync(bad, 'No Arabic here.\n');
    const desktop = listener();
    const texts = [textOf(HARBOUR), bad, textOf(FESTIVAL), textOf(CLINICS)];
    expect(await runDraftCommand({ texts, data, today }, desktop)).toBe(1);
    expect(desktop.shown).toEqual([
      '0/4',
      'ferry-quay.txt',
      '.bad',
      'oasis-festival.txt',
      'clinics-expand.txt',
    ]);
    expect(desktop.said.at(-1)).toMatch(/^3 drafts written, 0 unchanged, 1 refused; \d+ proposals\.$/);
    expect(readdirSync(join(data, 'articles')).filter((file) => file.endsWith('.draft.yaml'))).toHaveLength(
      3,
    );
  });

  it('refuses the second of two files with one text', async () => {
    const data = folderOf(HARBOUR);
    const twin = join(data, '.twin');
    cpSync(textOf(HARBOUR), twin);
    writeFileSync(twin, `${readFileSync(twin, 'utf8')}هذا سطر آخر.\n`);
    const desktop = listener();
    expect(await runDraftCommand({ texts: [textOf(HARBOUR), twin], data, today }, desktop)).toBe(1);
    expect(desktop.complained.join('\n')).toMatch(/nearly the words of articles\/\S+\.txt \(\d+ %\)/);
  });

  it('asks for the day where the text does not say it, and takes the answer', async () => {
    const data = folderOf(HARBOUR);
    const text = join(data, '.text');
    writeFileSync(text, 'افتتح الوزير رصيف العبارات أمس.\nوقال الوزير إن الرصيف سيخدم الركاب.\n');
    const desktop = listener('2025-03-12');
    expect(await runDraftCommand({ texts: [text], data, today, id: 'asked' }, desktop)).toBe(0);
    const draft = readFileSync(join(data, 'articles/asked.draft.yaml'), 'utf8');
    expect(draft).toContain("edtf: '2025-03-12'");
    expect(draft).toContain("when: '2025-03-11'");
    expect(existsSync(join(data, 'events/asked.draft.yaml'))).toBe(true);
  });
});
