import { fieldOf } from '../read/field-of.ts';
import type { Spot } from '../report/report.ts';

type Steps = readonly (string | number)[];

/**
 * Spot of a datum in a line of JSON: the line's number and, as in YAML files, the way to it with list items by
 * their key or id where they have one.
 */
export function lineSpot(file: string, line: number, value: unknown): Spot {
  return new LineSpot(file, line, value, []);
}

class LineSpot implements Spot {
  readonly folder = 'data';
  readonly file: string;
  readonly line: number;
  readonly #value: unknown;
  readonly #steps: Steps;

  constructor(file: string, line: number, value: unknown, steps: Steps) {
    this.file = file;
    this.line = line;
    this.#value = value;
    this.#steps = steps;
  }

  get path(): string {
    return pathOf(this.#value, this.#steps);
  }

  at(...more: (string | number)[]): Spot {
    return new LineSpot(this.file, this.line, this.#value, [...this.#steps, ...more]);
  }
}

function pathOf(root: unknown, steps: Steps): string {
  let value = root;
  let path = '';
  for (const step of steps) {
    value = fieldOf(value, step);
    const name = fieldOf(value, 'key') ?? fieldOf(value, 'id');
    if (typeof step === 'number') path += `[${typeof name === 'string' ? name : step}]`;
    else path += path === '' ? step : `.${step}`;
  }
  return path;
}

/** A spot known by its way alone: the line itself is not kept. */
export function spotOf(file: string, { number }: { number: number }, path: string): Spot {
  const joined = (steps: readonly (string | number)[]): string =>
    steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return {
    folder: 'data',
    file,
    line: number,
    path,
    at: (...steps) => spotOf(file, { number }, path + joined(steps)),
  };
}
