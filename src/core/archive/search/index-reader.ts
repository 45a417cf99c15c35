import { analyse } from '../../arabic/analyse.ts';
import { restsOf } from './forms.ts';
import type { GetPiece } from './kept-pieces.ts';
import {
  packSchema,
  type SearchDirectory,
  type Stem,
  searchDirectorySchema,
  stemSchema,
} from './search-format.ts';

/** Forms of words under which a word sought is found. */
export interface FoundForms {
  /** The forms themselves. */
  forms: ReadonlySet<string>;
  /** Beginnings of so many forms that they are not told one by one. */
  stems: readonly string[];
}

/** What a word finds: in each field, lists. */
export interface WordFound {
  /** The word itself, in whichever of its forms. */
  whole: string[][];
  /** Itself and, where it is unfinished, what begins with it; but for what `stems` has. */
  all: string[][];
  /** What begins with it where that is much: lists of documents, whatever those of the field stand for else. */
  stems: string[][];
  matched: FoundForms;
}

/** What one form of it finds. */
interface FormFound extends Omit<WordFound, 'matched'> {
  forms: string[];
  stem: string | null;
}

/** A pack, read. */
interface Words {
  forms: string[];
  fields: string[][];
}

const EMPTY: Words = { forms: [], fields: [] };

/** Whether what begins with a form is found as well. */
type Begins = 'yes' | 'no' | 'if-known';

/** Where the forms of words stand, and what they find. */
export class IndexReader {
  readonly directory: SearchDirectory;
  readonly #stems: ReadonlyMap<string, string>;

  constructor(directory: SearchDirectory) {
    this.directory = directory;
    const { starts, names } = directory.stems;
    this.#stems = new Map(starts.map((start, i) => [start, names[i] ?? '']));
  }

  /** @param name of the directory @throws as `GetPiece` */
  static open(name: string, get: GetPiece): Promise<IndexReader> {
    return get(name, searchDirectorySchema, (directory: SearchDirectory) => new IndexReader(directory));
  }

  /** Fetches what any first letter needs, as far as it is told by beginnings. @returns them @throws as `GetPiece` */
  async firstLetters(most: number, get: GetPiece): Promise<string[]> {
    const letters = [...this.#stems].filter(([stem]) => stem.length === 1).slice(0, most);
    await Promise.all(letters.map(([, name]) => getStem(name, get)));
    return letters.map(([letter]) => letter);
  }

  /** Fetches what one more letter of the last word is likely to need, at most so many pieces. @throws as `GetPiece` */
  async nextLetters(q: string, most: number, get: GetPiece): Promise<void> {
    const term = analyse(q).at(-1)?.term;
    if (term === undefined) return;
    const stems = [...this.#stems].filter(
      ([stem]) => stem.length === term.length + 1 && stem.startsWith(term),
    );
    const { starts, names } = this.directory.packs;
    const first = Math.max(0, firstFrom(starts, term) - 1);
    const packs = names.slice(first, firstFrom(starts, `${term}\uffff`));
    await Promise.all([
      ...stems.slice(0, most).map(([, name]) => getStem(name, get)),
      ...packs.slice(0, Math.max(0, most - stems.length)).map((name) => get(name, packSchema, readPack)),
    ]);
  }

  /** What each of the words finds, the last being unfinished. @throws as `GetPiece` */
  words(q: string, fields: number, get: GetPiece): Promise<WordFound[]> {
    const terms = analyse(q).map(({ term }) => term);
    return Promise.all(terms.map((term, i) => this.#word(term, i === terms.length - 1, fields, get)));
  }

  async #word(term: string, unfinished: boolean, fields: number, get: GetPiece): Promise<WordFound> {
    const found = await Promise.all(
      restsOf(term).map((form) => {
        // What is left of a word without its particles is one only if the corpus has it.
        const begins = !unfinished ? 'no' : form === term ? 'yes' : 'if-known';
        const stem = this.#stems.get(form);
        return stem === undefined
          ? this.#inPack(form, begins, fields, get)
          : this.#atStem(form, stem, begins, fields, get);
      }),
    );
    const joined = (listsOf: (one: FormFound) => string[][]) =>
      Array.from({ length: fields }, (_, field) => found.flatMap((one) => listsOf(one)[field] ?? []));
    return {
      whole: joined(({ whole }) => whole),
      all: joined(({ all }) => all),
      stems: joined(({ stems }) => stems),
      matched: {
        forms: new Set(found.flatMap(({ forms }) => forms)),
        stems: found.flatMap(({ stem }) => stem ?? []),
      },
    };
  }

  async #atStem(
    form: string,
    name: string,
    begins: Begins,
    fields: number,
    get: GetPiece,
  ): Promise<FormFound> {
    const piece = await getStem(name, get);
    const own = piece.known ? piece.whole.map((list) => [list]) : none(fields);
    const isStem = begins === 'yes' || (begins === 'if-known' && piece.known);
    return {
      whole: own,
      all: own,
      stems: isStem ? piece.all.map((list) => [list]) : none(fields),
      forms: piece.known ? [form] : [],
      stem: isStem ? form : null,
    };
  }

  async #inPack(form: string, begins: Begins, fields: number, get: GetPiece): Promise<FormFound> {
    const pack = this.#packOf(form);
    const words = pack === null ? EMPTY : await get(pack, packSchema, readPack);
    const from = firstFrom(words.forms, form);
    const known = words.forms[from] === form;
    let to = known ? from + 1 : from;
    const own = cut(words, from, to, fields);
    if (begins === 'yes' || (begins === 'if-known' && known)) {
      while (words.forms[to]?.startsWith(form)) to += 1;
    }
    const all = cut(words, from, to, fields);
    return { whole: own, all, stems: none(fields), forms: words.forms.slice(from, to), stem: null };
  }

  /** The piece in which a form stands, if there is such a form, and all that begin with it. */
  #packOf(form: string): string | null {
    const { starts, names } = this.directory.packs;
    const after = firstFrom(starts, form);
    const at = starts[after] === form ? after : after - 1;
    return names[at] ?? null;
  }
}

function getStem(name: string, get: GetPiece): Promise<Stem> {
  return get(name, stemSchema, (stem) => stem);
}

function none(fields: number): string[][] {
  return Array.from({ length: fields }, () => []);
}

function cut({ fields }: Words, from: number, to: number, length: number): string[][] {
  return Array.from({ length }, (_, field) => fields[field]?.slice(from, to) ?? []);
}

function readPack({ forms, fields }: { forms: string; fields: string[] }): Words {
  return { forms: forms.split(' '), fields: fields.map((field) => field.split(' ')) };
}

/** Position of the first of sorted texts that does not stand before another. */
function firstFrom(texts: readonly string[], text: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
