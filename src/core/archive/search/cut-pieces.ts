/**
 * Cuts the forms of words, with the documents that have them, into pieces by their beginnings: what begins alike is
 * one piece, or so many as it fills, parted by the next letter. So a reader who types a word fetches one piece, and a
 * word more in the corpus changes few of them.
 */
import { type Bitset, emptySet, nextIn } from '../bitset.ts';
import { unite } from '../unite.ts';
import type { Form } from './forms.ts';
import { writeList } from './list-code.ts';
import type { Pack, SearchDirectory, Stem } from './search-format.ts';

/** Characters of lists and forms in a piece: some 45 KB compressed. */
export const PIECE_SIZE = 64_000;

/** Writes a piece. @returns the name under which it is fetched */
export type PutPiece = (piece: object) => Promise<string>;

export interface FormLists {
  forms: readonly Form[];
  /** How many documents there are. */
  documents: number;
  fields: number;
  /** What the words of a form have in a field, in order. */
  listOf: (form: Form, field: number) => Uint32Array;
  /** Adds to a set the documents that such a list stands for. */
  into: (set: Bitset, field: number, list: string) => void;
}

type Cut = Pick<SearchDirectory, 'packs' | 'stems'>;

interface Written {
  form: string;
  lists: string[];
  size: number;
}

/** All that begins alike, and what it finds in each field. */
interface Stretch {
  prefix: string;
  from: number;
  to: number;
  found: Bitset[];
}

export async function cutPieces(source: FormLists, put: PutPiece, size = PIECE_SIZE): Promise<Cut> {
  const cutter = new Cutter(source, put, size);
  await cutter.cut({ prefix: '', from: 0, to: source.forms.length, found: [] });
  return cutter.done;
}

class Cutter {
  readonly done: Cut = { packs: { starts: [], names: [] }, stems: { starts: [], names: [] } };
  readonly #source: FormLists;
  readonly #put: PutPiece;
  readonly #size: number;
  /** Written, but in no piece yet; forms of one first letter at most. */
  readonly #written = new Map<number, Written>();
  #pack: Written[] = [];
  #packed = 0;
  /** With what the first form of the pack begins, and none before it: a beginning that is typed may be no form. */
  #start = '';

  constructor(source: FormLists, put: PutPiece, size: number) {
    this.#source = source;
    this.#put = put;
    this.#size = size;
  }

  async cut({ prefix, from, to, found }: Stretch): Promise<void> {
    const { forms, fields, documents } = this.#source;
    const isStem = prefix !== '';
    let at = from;
    const own = isStem && forms[at]?.form === prefix ? this.#take(at, found) : null;
    if (own !== null) at += 1;
    while (at < to) {
      const start = prefix + (forms[at]?.form.charAt(prefix.length) ?? '');
      const end = this.#endOf(start, at, to);
      const size = this.#sizeOf(at, end);
      if (size > this.#size && end - at > 1) {
        await this.#flush();
        const below = Array.from({ length: fields }, () => emptySet(documents));
        await this.cut({ prefix: start, from: at, to: end, found: below });
        for (const [field, set] of found.entries()) unite(set, below[field]);
      } else {
        if (this.#packed + size > this.#size) await this.#flush();
        if (this.#pack.length === 0) this.#start = start;
        for (let i = at; i < end; i += 1) this.#pack.push(this.#take(i, found));
        this.#packed += size;
      }
      at = end;
    }
    await this.#flush();
    if (isStem) await this.#putStem(prefix, own, found);
  }

  /** Where the forms end that begin with some letters. */
  #endOf(start: string, from: number, to: number): number {
    let end = from;
    while (end < to && this.#source.forms[end]?.form.startsWith(start)) end += 1;
    return end;
  }

  #sizeOf(from: number, to: number): number {
    let size = 0;
    for (let i = from; i < to; i += 1) size += this.#write(i).size;
    return size;
  }

  #write(at: number): Written {
    const known = this.#written.get(at);
    if (known !== undefined) return known;
    const { forms, fields, listOf } = this.#source;
    const form = forms[at] ?? { form: '', terms: [] };
    const lists = Array.from({ length: fields }, (_, field) => writeList(listOf(form, field)));
    const size = lists.reduce((sum, list) => sum + list.length + 1, form.form.length * 2);
    const written = { form: form.form, lists, size };
    this.#written.set(at, written);
    return written;
  }

  /** What was written goes into a piece, and what it finds is added to what its beginning does. */
  #take(at: number, found: readonly Bitset[]): Written {
    const written = this.#write(at);
    this.#written.delete(at);
    for (const [field, set] of found.entries()) this.#source.into(set, field, written.lists[field] ?? '');
    return written;
  }

  async #flush(): Promise<void> {
    const [first] = this.#pack;
    if (first === undefined) return;
    const piece: Pack = {
      schema: 'sanad-words',
      version: 1,
      forms: this.#pack.map(({ form }) => form).join(' '),
      fields: first.lists.map((_, field) => this.#pack.map(({ lists }) => lists[field]).join(' ')),
    };
    this.#pack = [];
    this.#packed = 0;
    this.done.packs.starts.push(this.#start);
    this.done.packs.names.push(await this.#put(piece));
  }

  async #putStem(prefix: string, own: Written | null, found: readonly Bitset[]): Promise<void> {
    const piece: Stem = {
      schema: 'sanad-stem',
      version: 1,
      known: own !== null,
      whole: own?.lists ?? found.map(() => ''),
      all: found.map((set) => writeList(ordinalsIn(set))),
    };
    this.done.stems.starts.push(prefix);
    this.done.stems.names.push(await this.#put(piece));
  }
}

function ordinalsIn(set: Bitset): number[] {
  const ordinals: number[] = [];
  for (let i = nextIn(set, 0); i >= 0; i = nextIn(set, i + 1)) ordinals.push(i);
  return ordinals;
}
