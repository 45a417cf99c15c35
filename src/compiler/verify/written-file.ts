import { YamlSource } from '../read/yaml-source.ts';
import type { Spot } from '../report/report.ts';

/** Spot of a file about to be written. JSON is YAML, so its lines are found the same way; only when needed. */
export function writtenSpot(file: string, text: string): Spot {
  return new WrittenSpot(() => new YamlSource(file, text, 'out').spot, []);
}

class WrittenSpot implements Spot {
  readonly #root: () => Spot;
  readonly #steps: readonly (string | number)[];

  constructor(root: () => Spot, steps: readonly (string | number)[]) {
    this.#root = root;
    this.#steps = steps;
  }

  get #found(): Spot {
    return this.#root().at(...this.#steps);
  }

  get folder() {
    return this.#found.folder;
  }

  get file() {
    return this.#found.file;
  }

  get line() {
    return this.#found.line;
  }

  get path() {
    return this.#found.path;
  }

  at(...steps: (string | number)[]): Spot {
    return new WrittenSpot(this.#root, [...this.#steps, ...steps]);
  }
}
