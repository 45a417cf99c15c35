const LONGEST = 160;

/** A value of the data as a message shows it: on one line, between quotation marks, not endless. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `“${shorten(value)}”`;
  return shorten(JSON.stringify(value));
}

export function quoteList(values: readonly string[]): string {
  return values.map(quoteValue).join(', ');
}

/** Cuts between characters. */
function shorten(text: string): string {
  const characters = [...text.replaceAll('\n', '⏎')];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
