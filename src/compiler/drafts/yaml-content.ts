import { isDeepStrictEqual } from 'node:util';
import { type Document, isAlias, parseDocument } from 'yaml';
import { CannotEdit } from './cannot-edit.ts';

/** The way to a thing in a file: keys of maps, places in lists. */
export type Path = readonly (string | number)[];

/** The value of a whole file, with nothing shared between its parts. @throws CannotEdit where it cannot be read */
export function contentOf(source: string): unknown {
  return plain(read(source));
}

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(source: string, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    contentOf(source),
  );
}

/** Makes the cut, and holds what came out against what was wanted. */
export function proved(
  source: string,
  path: Path,
  value: unknown,
  edit: (document: Document) => string,
): string {
  const document = read(source);
  const wanted = put(plain(document), path, value);
  const text = edit(document);
  const outcome = parseDocument(text);
  if (outcome.errors.length > 0 || !isDeepStrictEqual(plain(outcome), wanted))
    throw new CannotEdit(`${path.join('.')} is written in a way that only a text editor can change`);
  return text;
}

function put(value: unknown, path: Path, wanted: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return clean(wanted);
  const holder = value as Record<string | number, unknown>;
  const inner = put(holder?.[step], rest, wanted);
  if (rest.length === 0 && wanted === undefined) {
    const { [step]: _gone, ...left } = holder;
    return left;
  }
  if (Array.isArray(holder)) return holder.with(Number(step), inner);
  return { ...holder, [step]: inner };
}

export function read(source: string): Document {
  const document = parseDocument(source);
  const [error] = document.errors;
  if (error) throw new CannotEdit(error.message);
  return document;
}

/** As JSON has it: no shared parts, no absent keys. */
export const clean = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
const plain = (document: Document): unknown => clean(document.toJS());

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether others share what stands there. */
export function isShared(source: string, path: Path): boolean {
  return isAlias(read(source).getIn(path, true));
}
