/** Words written in a row, with Arabic commas between: readable in a lexicon of hundreds. */
export function listed(...rows: readonly string[]): string[] {
  return rows.flatMap((row) => row.split('، '));
}

/** The same, each row with the value that all its words have. */
export function valued(
  ...rows: readonly (readonly [value: number, words: string])[]
): Record<string, number> {
  return Object.fromEntries(rows.flatMap(([value, words]) => listed(words).map((word) => [word, value])));
}
