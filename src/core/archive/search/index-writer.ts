import type { Bitset } from '../bitset.ts';
import { cutPieces, type PutPiece } from './cut-pieces.ts';
import { type Form, formsOf } from './forms.ts';
import { readListInto } from './list-code.ts';
import { ListStore } from './list-store.ts';
import type { SearchDirectory } from './search-format.ts';
import { Terms } from './terms.ts';

interface Options {
  /** How many kinds of places there are in which a word may stand. */
  fields: number;
  /** Of a piece, in characters; for tests. */
  size?: number;
  /** Adds the documents to a set that a list of a field stands for; as a rule, those that it names. */
  into?: (set: Bitset, field: number, list: string) => void;
}

/** Which words stand in which documents. In memory are the words and some 1.3 bytes for each place of one. */
export class IndexWriter {
  readonly #options: Options;
  readonly #terms = new Terms();
  readonly #lists = new ListStore();
  #scratch = new Uint32Array(1024);

  constructor(options: Options) {
    this.#options = options;
  }

  /** @param document in order; in each field counted anew */
  add(document: number, field: number, text: string): void {
    const { fields } = this.#options;
    this.#terms.each(text, (term) => this.#lists.add(term * fields + field, document));
  }

  async write(documents: number, groups: SearchDirectory['groups'], put: PutPiece): Promise<SearchDirectory> {
    const { fields, size, into = (set, _, list) => readListInto(set, list) } = this.#options;
    const forms = formsOf([...this.#terms.all()]);
    const listOf = (form: Form, field: number) => this.#listOf(form, field);
    const cut = await cutPieces({ forms, documents, fields, listOf, into }, put, size);
    return { schema: 'sanad-search', version: 1, documents, ...cut, groups };
  }

  /** Good until the next one is asked for. */
  #listOf({ terms }: Form, field: number): Uint32Array {
    const { fields } = this.#options;
    const lists = terms.map((term) => term * fields + field);
    const count = lists.reduce((sum, list) => sum + this.#lists.countOf(list), 0);
    if (count > this.#scratch.length) this.#scratch = new Uint32Array(count * 2);
    let from = 0;
    for (const list of lists) {
      this.#lists.readInto(list, this.#scratch, from);
      from += this.#lists.countOf(list);
    }
    const found = this.#scratch.subarray(0, count);
    return lists.length > 1 ? once(found.sort()) : found;
  }
}

/** Each number once. @param sorted is changed */
function once(sorted: Uint32Array): Uint32Array {
  let length = 0;
  for (const number of sorted) {
    if (length > 0 && sorted[length - 1] === number) continue;
    sorted[length] = number;
    length += 1;
  }
  return sorted.subarray(0, length);
}
