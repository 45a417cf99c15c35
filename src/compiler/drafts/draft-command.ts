import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Voice } from '../command.ts';
import { readDataFolder } from '../read/data-folder.ts';
import { formatReports } from '../report/format-report.ts';
import type { Finding } from '../report/report.ts';
import { openDesk } from './desk.ts';
import { draftFiles } from './draft-files.ts';
import { TextsInHand } from './find-twin.ts';
import { formatRefusal } from './format-refusal.ts';
import { idFor, makeDraft, refuseTold, refuseTwin, type Told } from './make-draft.ts';
import { dayOfDraft, filesOf, isDataFolder, placeDraft } from './place-draft.ts';
import { readNewText } from './read-new-text.ts';
import { lineOf, summaryOf, type Tally } from './tell-drafts.ts';

export interface DraftCommand extends Told {
  /** Texts, one article each. */
  texts: readonly string[];
  data: string;
  /** The day of the run, on which new events are added. */
  today: string;
}

/** What a run may ask and show. */
export interface Desktop extends Voice {
  /** Asks for the date of publication of a text; `undefined` where nobody can be asked, or nothing was said. */
  ask: (file: string) => Promise<string | undefined>;
  progress: { start(total: number): void; step(file: string): void; stop(): void };
}

/**
 * Drafts texts into a data folder, and tells of each what became of it.
 * @returns the exit code: 1 if any was refused
 */
export async function runDraftCommand(command: DraftCommand, desktop: Desktop): Promise<0 | 1> {
  const { texts, data } = command;
  if (!isDataFolder(data)) return refuseRun(desktop, shown(data), noFolder());
  const files = new Map(readDataFolder(data));
  const desk = openDesk(files);
  if ('errors' in desk) {
    desktop.complain(formatReports(desk.errors, { data: shown(data), out: '' }));
    desktop.complain('The lists of the data have errors: no draft was made.');
    return 1;
  }
  const wrong = refuseTold(command, desk) ?? refuseManyOfOneId(command);
  if (wrong) return refuseRun(desktop, 'the options', wrong);
  const hand = new TextsInHand(files);
  const tally: Tally = { drafted: 0, unchanged: 0, refused: 0, proposals: 0 };
  desktop.progress.start(texts.length);
  const told: string[] = [];
  for (const text of texts) {
    const answer = await draftOne(text);
    if ('refused' in answer) {
      tally.refused += 1;
      told.push(formatRefusal(shown(text), answer.refused));
    } else told.push(answer.line);
    desktop.progress.step(basename(text));
  }
  desktop.progress.stop();
  for (const line of told) (line.includes('\n  expected') ? desktop.complain : desktop.say)(line);
  if (texts.length > 1) desktop.say(summaryOf(tally));
  return tally.refused > 0 ? 1 : 0;

  async function draftOne(path: string): Promise<{ line: string } | { refused: Finding }> {
    if ('errors' in desk) throw new Error('no desk');
    const bytes = readText(path);
    if ('refused' in bytes) return bytes;
    const text = readNewText(bytes.bytes);
    if ('refused' in text) return text;
    const own = idInFolder(path, data);
    const twin = refuseTwin(text, command.id ?? own, files, hand);
    if (twin) return { refused: twin };
    const same = hand.twinOf(text.bytes);
    const id = same?.id ?? idFor(text.paragraphs, command, (taken) => files.has(draftFiles(taken).text));
    const on = dayOfDraft(files, id) ?? command.today;
    let made = makeDraft(text.paragraphs, id, command, desk, on);
    if ('refused' in made && command.published === undefined) {
      const published = await desktop.ask(shown(path));
      if (published !== undefined) {
        const no = refuseTold({ published }, desk);
        made = no ? { refused: no } : makeDraft(text.paragraphs, id, { ...command, published }, desk, on);
      }
    }
    if ('refused' in made) return made;
    const placed = placeDraft(data, files, made, text.bytes);
    if ('refused' in placed) return placed;
    for (const [file, content] of filesOf(made, text.bytes)) files.set(file, content);
    hand.add(id, text.bytes);
    const unchanged = 'unchanged' in placed;
    tally[unchanged ? 'unchanged' : 'drafted'] += 1;
    tally.proposals += made.draft.proposals.length;
    return { line: lineOf(shown(path), shown(data), made, unchanged) };
  }
}

function readText(path: string): { bytes: Uint8Array } | { refused: Finding } {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat)
    return { refused: { expected: 'a text file', found: 'no file of that name', mend: 'correct the name' } };
  if (!stat.isFile()) {
    return {
      refused: { expected: 'a text file', found: 'a folder', mend: 'name the texts in it: folder/*.txt' },
    };
  }
  return { bytes: readFileSync(path) };
}

/** A text that stands in the folder of articles already has its id. */
function idInFolder(path: string, data: string): string | undefined {
  const isThere = resolve(dirname(path)) === resolve(data, 'articles') && path.endsWith('.txt');
  return isThere ? basename(path, '.txt') : undefined;
}

function refuseManyOfOneId({ texts, id, url }: DraftCommand): Finding | undefined {
  if (texts.length < 2 || (id === undefined && url === undefined)) return undefined;
  return {
    expected: 'one text with --id or --url',
    found: `${texts.length} texts`,
    mend: 'draft each by itself, or leave the option out',
  };
}

function noFolder(): Finding {
  return { expected: 'a data folder, with site.yaml', found: 'none', mend: 'name another with --data DIR' };
}

function refuseRun(desktop: Desktop, where: string, finding: Finding): 1 {
  desktop.complain(formatRefusal(where, finding));
  return 1;
}

/** As one would type it here. */
function shown(path: string): string {
  const way = relative(process.cwd(), path);
  return way.startsWith('..') ? resolve(path) : way || '.';
}
