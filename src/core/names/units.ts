/**
 * Names of several words that belong together: «عبد …», «أبو …», «… الله», «… الدين». Some write them as one word,
 * and a surname is never a piece of one.
 */
const HEADS = new Set(['عبد', 'ابو', 'ابا', 'ابي', 'ال', 'بن', 'ابن', 'بني', 'ام']);
const TAILS = new Set(['الله', 'الدين']);
const SPLIT = /^(عبد|ابو)(?=ال|.{3})(.+)$/u;
const SPLIT_TAIL = /^(.{2,})(الله|الدين)$/u;
/** More words than this make no name, and too many ways to join them. */
const MOST = 6;

/** A row of words in every way of writing them together: «عبد الرحمن», «عبدالرحمن». */
export function joinedForms(row: readonly string[]): string[][] {
  const parts = row.length > MOST ? [...row] : row.flatMap(split);
  if (parts.length === 1 || parts.length > MOST) return [[...row]];
  const forms: string[][] = [];
  for (let joins = 0; joins < 2 ** (parts.length - 1); joins += 1) {
    const form: string[] = [];
    parts.forEach((part, at) => {
      const joined = at > 0 && (joins & (1 << (at - 1))) !== 0;
      if (joined) form[form.length - 1] += part;
      else form.push(part);
    });
    forms.push(form);
  }
  return forms;
}

/** The ends of a full name by which its bearer may be called afterwards, longest first; none of a single unit. */
export function tailsOf(row: readonly string[]): string[][] {
  const starts = unitStarts(row.flatMap(split));
  const parts = row.flatMap(split);
  return starts.slice(1).map((start) => parts.slice(start));
}

function unitStarts(parts: readonly string[]): number[] {
  const starts: number[] = [];
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    if (before !== undefined && (HEADS.has(before) || TAILS.has(part))) return;
    starts.push(at);
  });
  return starts;
}

function split(word: string): string[] {
  const found = SPLIT.exec(word) ?? SPLIT_TAIL.exec(word);
  return found?.[1] && found[2] ? [found[1], found[2]] : [word];
}

/** How many units a row of words is: given name and surname are two, «عبد الرحمن» is one. */
export function unitCount(row: readonly string[]): number {
  return unitStarts(row.flatMap(split)).length;
}
