const FIELD = /^(\s*(?:"[\w-]+": "|\w+ = \{+))(.*?)((?:"|\}+),?)$/;

/** A line of BibTeX or JSON: what opens a value, the value, what closes it. A line without one is all opening. */
export function cutNotation(line: string): [open: string, value: string, close: string] {
  const [, open = line, value = '', close = ''] = FIELD.exec(line) ?? [];
  return [open, value, close];
}
