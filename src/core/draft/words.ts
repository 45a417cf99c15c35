import { analyse } from '../arabic/analyse.ts';

/** A word of a paragraph as the drafts read it. Offsets in UTF-16 units. */
export interface Word {
  start: number;
  end: number;
  /** Folded: see `core/arabic/fold`. */
  term: string;
  /** As it stands. */
  raw: string;
  /** What stands between the word before and this one. */
  gap: string;
  /** Within quotation marks. */
  quoted: boolean;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const quoted = quotedUnits(text);
  let last = 0;
  return analyse(text).map(({ start, end, term }) => {
    const gap = text.slice(last, start);
    last = end;
    return { start, end, term, raw: text.slice(start, end), gap, quoted: quoted[start] === 1 };
  });
}

/** A word without the و or ف that joins it to what came before. */
function withoutJoin(term: string): string {
  return term.length > 3 && /^[وف]/u.test(term) ? term.slice(1) : term;
}

/** A noun without what is written together with it: و ف, ب ل ك, and the article. */
export function bareNoun(term: string): string {
  const noun = withoutJoin(term).replace(/^لل(?=..)/u, 'ال');
  const free = /^[بلك]ال/u.test(noun) ? noun.slice(1) : noun;
  return free.startsWith('ال') && free.length > 4 ? free.slice(2) : free;
}

/** 1 for each unit within quotation marks; a mark that is never closed opens nothing. */
function quotedUnits(text: string): Uint8Array {
  const units = new Uint8Array(text.length);
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (open < 0 && /["“«]/u.test(mark)) open = at;
    else if (open >= 0 && /["“”»]/u.test(mark)) {
      units.fill(1, open + 1, at);
      open = -1;
    }
  }
  return units;
}
