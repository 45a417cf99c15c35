import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding, Folder, Spot } from '../report/report.ts';

type Steps = readonly (string | number)[];

export interface YamlProblem {
  line: number;
  finding: Finding;
}

type Advice = Omit<Finding, 'found'>;

const ANY_MISTAKE: Advice = {
  expected: 'a YAML document that can be read without doubt',
  mend: 'mend the YAML at this line; text with “: ”, “#”, quotation marks or brackets goes between quotes',
};

/** By the library's codes. */
const KNOWN_MISTAKES: Record<string, Advice> = {
  DUPLICATE_KEY: { expected: 'each key once', mend: 'keep one of the two' },
  MULTIPLE_DOCS: { expected: 'one document', mend: 'take out the line ---' },
};

/**
 * A YAML file that remembers where each datum stands.
 *
 * YAML 1.2 core: days stay text; a bare `2015` is a number, which the shapes then refuse with a hint.
 */
export class YamlSource {
  readonly folder: Folder;
  readonly file: string;
  readonly value: unknown;
  readonly problems: YamlProblem[];
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  constructor(file: string, text: string, folder: Folder = 'data') {
    this.folder = folder;
    this.file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const { errors, warnings } = this.#document;
    this.problems = [...errors, ...warnings].map((error) => ({
      line: this.#lineAt(error.pos[0]),
      finding: { ...(KNOWN_MISTAKES[error.code] ?? ANY_MISTAKE), found: error.message },
    }));
    this.value = errors.length > 0 ? undefined : this.#document.toJS();
  }

  get spot(): Spot {
    return new YamlSpot(this, []);
  }

  /** Line of the key or list item that the steps lead to; of the last one on the way if they lead nowhere. */
  lineOf(steps: Steps): number {
    let node: unknown = this.#document.contents;
    let offset = 0;
    for (const step of steps) {
      const [position, next] = stepInto(node, step);
      if (position === undefined) break;
      offset = position;
      node = this.#resolve(next);
    }
    return this.#lineAt(offset);
  }

  /** `citations[some-key].date.when`: list items by their key or id, where they have one, else by number. */
  pathOf(steps: Steps): string {
    let node: unknown = this.#document.contents;
    let path = '';
    for (const step of steps) {
      node = this.#resolve(stepInto(node, step)[1]);
      if (typeof step === 'number') path += `[${nameOf(node) ?? step}]`;
      else path += path === '' ? step : `.${step}`;
    }
    return path;
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  #lineAt(offset: number): number {
    return Math.max(1, this.#lines.linePos(offset).line);
  }
}

class YamlSpot implements Spot {
  readonly #source: YamlSource;
  readonly #steps: Steps;

  constructor(source: YamlSource, steps: Steps) {
    this.#source = source;
    this.#steps = steps;
  }

  get folder(): Folder {
    return this.#source.folder;
  }

  get file(): string {
    return this.#source.file;
  }

  get line(): number {
    return this.#source.lineOf(this.#steps);
  }

  get path(): string {
    return this.#source.pathOf(this.#steps);
  }

  at(...steps: (string | number)[]): Spot {
    return new YamlSpot(this.#source, [...this.#steps, ...steps]);
  }
}

/** Offset of the key or item, and the node it leads to. */
function stepInto(node: unknown, step: string | number): [offset: number | undefined, next: unknown] {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair ? [(pair.key as Node).range?.[0], pair.value] : [undefined, undefined];
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item ? [(item as Node).range?.[0], item] : [undefined, undefined];
}

function nameOf(node: unknown): string | undefined {
  if (!isMap(node)) return undefined;
  const name = node.get('key') ?? node.get('id');
  return typeof name === 'string' ? name : undefined;
}
