import { YamlSource } from '../read/yaml-source.ts';
import type { Spot } from '../report/report.ts';

/** Spot of a file about to be written. JSON is YAML, so its lines are found the same way; only when needed. */
export function writtenSpot(file: string, text: string): Spot {
  return lazySpot(() => new YamlSource(file, text, 'out').spot);
}

function lazySpot(find: () => Spot): Spot {
  return {
    get folder() {
      return find().folder;
    },
    get file() {
      return find().file;
    },
    get line() {
      return find().line;
    },
    get path() {
      return find().path;
    },
    at: (...steps) => lazySpot(() => find().at(...steps)),
  };
}
