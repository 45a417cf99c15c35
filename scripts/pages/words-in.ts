/**
 * Words of a language that the build speaks, out of their table.
 *
 * @param table by language
 * @param file where the table stands, for whoever adds a language
 * @throws {RangeError} for a language of the interface that has no words there yet
 */
export function wordsIn<T>(table: Readonly<Record<string, T>>, language: string, file: string): T {
  const words = Object.hasOwn(table, language) ? table[language] : undefined;
  if (words === undefined) throw new RangeError(`${file} has no words for "${language}"`);
  return words;
}
