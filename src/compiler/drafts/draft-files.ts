import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** A name that does not lead to a file of the data folder. */
export class UnsafePath extends Error {
  override readonly name = 'UnsafePath';
}

/** A step on disk; the answer to each is the step that takes it back. */
export type FileStep =
  | { do: 'write'; file: string; text: string }
  | { do: 'move'; file: string; to: string }
  | { do: 'remove'; file: string };

/** The files of a draft, by what they are; names relative to the data folder, with `/`. */
export const draftFiles = (id: string) => ({
  text: `articles/${id}.txt`,
  article: `articles/${id}.draft.yaml`,
  events: `events/${id}.draft.yaml`,
  publishedArticle: `articles/${id}.yaml`,
  publishedEvents: `events/${id}.yaml`,
});

const FILE =
  /^(?:articles\/[a-z0-9-]+(?:\.txt|(?:\.draft)?\.yaml)|events\/[^./\\][^/\\]*\.yaml|[a-z]+\.yaml)$/;

/**
 * Where a file of a data folder stands: in the folder itself, by no link that leads elsewhere.
 *
 * @throws UnsafePath
 */
export function pathIn(folder: string, file: string): string {
  const root = realpathSync(folder);
  const path = join(root, file);
  if (!FILE.test(file) || !path.startsWith(root + sep)) throw new UnsafePath(file);
  if (!existsSync(dirname(path)) || realpathSync(dirname(path)) !== dirname(path)) throw new UnsafePath(file);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) throw new UnsafePath(file);
  return path;
}

/** The text of a file, or null where there is none. @throws UnsafePath */
export function readIn(folder: string, file: string): string | null {
  const path = pathIn(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Which state of a draft this is. @throws UnsafePath */
export function revisionOf(folder: string, id: string): string {
  const files = draftFiles(id);
  const hash = createHash('sha256');
  for (const file of [files.text, files.article, files.events])
    hash.update(`${readIn(folder, file) ?? '-'}\0`);
  return hash.digest('hex').slice(0, 24);
}

/** Something stands where a step would put a file. */
export class InTheWay extends UnsafePath {
  constructor(file: string) {
    super(`${file} is there already`);
  }
}

/**
 * Takes the steps, one after the other, and all of them or none: what can be known to fail is found before the first
 * is taken, and what fails after that takes back those before it.
 *
 * @param write puts a text in its place
 * @returns the steps back, in their order
 * @throws UnsafePath
 */
export function takeSteps(
  folder: string,
  steps: readonly FileStep[],
  write: (path: string, text: string) => void = (path, text) => writeWhole(path, text),
): FileStep[] {
  checkSteps(folder, steps);
  const back: FileStep[] = [];
  try {
    for (const step of steps) back.unshift(takeStep(folder, step, write));
  } catch (error) {
    for (const step of back) takeStep(folder, step, writeWhole);
    throw error;
  }
  return back;
}

/** Walks through the steps without taking them. */
function checkSteps(folder: string, steps: readonly FileStep[]): void {
  const there = new Map<string, boolean>();
  const isThere = (file: string): boolean => {
    const path = pathIn(folder, file);
    return there.get(path) ?? existsSync(path);
  };
  for (const step of steps) {
    const has = isThere(step.file);
    if (step.do === 'move') {
      if (!has) throw new UnsafePath(step.file);
      if (isThere(step.to)) throw new InTheWay(step.to);
      there.set(pathIn(folder, step.to), true);
    }
    there.set(pathIn(folder, step.file), step.do === 'write');
  }
}

/** @returns the step back */
function takeStep(folder: string, step: FileStep, write: (path: string, text: string) => void): FileStep {
  const path = pathIn(folder, step.file);
  if (step.do === 'move') {
    const to = pathIn(folder, step.to);
    if (existsSync(to)) throw new InTheWay(step.to);
    renameSync(path, to);
    return { do: 'move', file: step.to, to: step.file };
  }
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (step.do === 'write') write(path, step.text);
  else rmSync(path, { force: true });
  return before === null ? { do: 'remove', file: step.file } : { do: 'write', file: step.file, text: before };
}

/**
 * Writes a file whole or not at all: beside it first, under a name with a dot, which is no data, and then in its
 * place in one step. Whatever ends the program in between leaves the old file.
 *
 * @param put takes the new file to its place
 */
export function writeWhole(path: string, text: string, put: typeof renameSync = renameSync): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  const mode = lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0o644;
  try {
    const file = openSync(beside, 'wx', mode);
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    put(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
