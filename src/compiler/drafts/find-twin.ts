import { fold } from '../../core/arabic/fold.ts';
import { sha256 } from '../read/article-text.ts';
import type { DataFiles } from '../read/data-folder.ts';

/** An article of a data folder that has the words of another. */
export interface Twin {
  id: string;
  /** 1: byte for byte; else the share of the shorter text's runs of words that both have. */
  alike: number;
}

/** So many words in a row stand for a text. */
const RUN = 5;

/** From this share on two texts are one article, printed twice. */
const NEARLY = 0.8;

/** The texts of a data folder by their words, to find one in. */
export class TextsInHand {
  readonly #byHash = new Map<string, string>();
  readonly #runs = new Map<string, ReadonlySet<string>>();

  constructor(files: DataFiles) {
    for (const [file, bytes] of files) {
      const id = /^articles\/([^/]+)\.txt$/.exec(file)?.[1];
      if (id !== undefined) this.add(id, bytes);
    }
  }

  add(id: string, bytes: Uint8Array): void {
    this.#byHash.set(sha256(bytes), id);
    this.#runs.set(id, runsOf(new TextDecoder().decode(bytes)));
  }

  /** The article with the very same bytes, else the one most alike if it is nearly the same. */
  twinOf(bytes: Uint8Array): Twin | undefined {
    const same = this.#byHash.get(sha256(bytes));
    if (same !== undefined) return { id: same, alike: 1 };
    const own = runsOf(new TextDecoder().decode(bytes));
    let best: Twin | undefined;
    for (const [id, runs] of this.#runs) {
      const alike = share(own, runs);
      if (alike >= NEARLY && alike > (best?.alike ?? 0)) best = { id, alike: Math.min(alike, 0.99) };
    }
    return best;
  }
}

function runsOf(text: string): Set<string> {
  const words = fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const length = Math.min(RUN, words.length);
  return new Set(
    words.flatMap((_, n) => (n + length <= words.length ? [words.slice(n, n + length).join(' ')] : [])),
  );
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let both = 0;
  for (const run of few) if (many.has(run)) both += 1;
  return both / few.size;
}
