import { fold } from '../../arabic/fold.ts';
import { Class, classOf, foldUnit } from '../../arabic/fold-unit.ts';
import type { Lexeme, Lexicon, Word } from '../lexicon/lexicon.ts';

const BLANK = 32;

interface Node {
  next: Map<number, Node>;
  lexemes?: readonly Lexeme[];
}

/** What stands at a place of a text. */
export interface Phrase {
  lexemes: readonly Lexeme[];
  /** UTF-16 index after its last letter. */
  end: number;
}

/** A lexicon made ready for reading letter by letter. */
export class Vocabulary {
  readonly proclitics: Lexicon['proclitics'];
  private readonly root: Node = { next: new Map() };

  constructor(lexicon: Lexicon) {
    this.proclitics = lexicon.proclitics.map((one) => ({ ...one, prefix: fold(one.prefix).text }));
    const named = (kind: Lexeme['kind'], lists: readonly (readonly string[])[]) => {
      lists.forEach((names, index) => {
        for (const name of names) this.add(name, { kind, value: index + 1 });
      });
    };
    for (const [word, names] of Object.entries(lexicon.words)) {
      const values = Array.isArray(names) ? names.map((name) => [name, 0] as const) : Object.entries(names);
      for (const [name, value] of values) this.add(name, { kind: word as Word, value });
    }
    for (const [name, value] of Object.entries(lexicon.ordinals))
      this.add(name, { kind: 'number', value, ordinal: true });
    for (const [name, value] of Object.entries(lexicon.numbers)) this.add(name, { kind: 'number', value });
    for (const [name, kind] of Object.entries(lexicon.duals))
      this.add(name, { kind: 'number', value: 2 }, { kind, value: 0 });
    named('persian', lexicon.persian);
    named('hijri', lexicon.hijri);
    named('weekday', lexicon.weekdays);
    named('month', lexicon.months);
  }

  /** The longest phrase that begins at a letter of a text and ends with a whole word. */
  at(text: string, start: number, prefix = ''): Phrase | null {
    let node: Node | undefined = this.root;
    for (let i = 0; i < prefix.length && node; i += 1) node = node.next.get(prefix.charCodeAt(i));
    let found: Phrase | null = null;
    let index = start;
    while (node && index < text.length) {
      const unit = text.charCodeAt(index);
      const kind = classOf(unit);
      if (kind === Class.letter) {
        node = node.next.get(foldUnit(unit));
        index += 1;
        if (node?.lexemes) {
          const end = wordEnd(text, index);
          if (end !== -1) found = { lexemes: node.lexemes, end };
        }
      } else if (kind === Class.mark || kind === Class.hidden) index += 1;
      else if (kind === Class.blank) {
        node = node.next.get(BLANK);
        if (node) while (classOf(text.charCodeAt(index)) === Class.blank) index += 1;
      } else break;
    }
    return found;
  }

  private add(phrase: string, ...lexemes: Lexeme[]): void {
    let node = this.root;
    for (const unit of fold(phrase).text) {
      const code = unit.charCodeAt(0);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    node.lexemes = lexemes;
  }
}

/** Where a word ends of which the last letter stands before an index, marks and all; -1 if letters follow. */
function wordEnd(text: string, after: number): number {
  let end = after;
  for (let index = after; index < text.length; index += 1) {
    const kind = classOf(text.charCodeAt(index));
    if (kind === Class.letter) return -1;
    if (kind === Class.mark) end = index + 1;
    else if (kind !== Class.hidden) break;
  }
  return end;
}
