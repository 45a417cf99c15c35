import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFiles } from '../read/data-folder.ts';
import type { Finding } from '../report/report.ts';
import { draftFiles, writeWhole } from './draft-files.ts';
import type { MadeDraft } from './make-draft.ts';
import { writeYaml } from './write-yaml.ts';

/** What became of a draft: new files, the same as stood there, or nothing, since somebody has worked on them. */
export type Placed = { files: string[] } | { unchanged: true } | { refused: Finding };

/** The files of a draft, by their names in the data folder. */
export function filesOf({ id, content, publication }: MadeDraft, bytes: Uint8Array): Map<string, Uint8Array> {
  const names = draftFiles(id);
  const { article, events } = writeYaml(content, publication.derived);
  const utf8 = new TextEncoder();
  return new Map([
    [names.text, bytes],
    [names.article, utf8.encode(article)],
    [names.events, utf8.encode(events)],
  ]);
}

/** Writes a draft into a data folder; never over anything that differs from it. */
export function placeDraft(folder: string, files: DataFiles, made: MadeDraft, bytes: Uint8Array): Placed {
  const own = filesOf(made, bytes);
  const names = draftFiles(made.id);
  const there = [...own.keys()].filter((file) => files.has(file));
  const other = there.find((file) => !sameBytes(files.get(file), own.get(file)));
  if (other !== undefined) {
    return {
      refused: {
        expected: `a draft that nobody has touched, or none`,
        found: `${other}, which is not what would be drafted now`,
        mend: `work on it: nothing was changed. To draft anew, take ${names.article} and ${names.events} away`,
      },
    };
  }
  const missing = [...own.keys()].filter((file) => !files.has(file));
  if (missing.length === 0) return { unchanged: true };
  for (const file of missing) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const content = own.get(file) ?? new Uint8Array();
    if (file === names.text) writeFileSync(path, content, { flag: 'wx' });
    else writeWhole(path, new TextDecoder().decode(content));
  }
  return { files: missing };
}

/** The day on which the events of a draft that stands there were added, so that drafting again says the same. */
export function dayOfDraft(files: DataFiles, id: string): string | undefined {
  const bytes = files.get(draftFiles(id).events);
  return bytes && /\bon: '?(\d{4}-\d{2}-\d{2})/.exec(new TextDecoder().decode(bytes))?.[1];
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

/** Whether a data folder stands where one is named. */
export function isDataFolder(folder: string): boolean {
  return existsSync(join(folder, 'site.yaml'));
}
