/** Longest line of iCalendar in octets, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * A content line, folded where it is longer than 75 octets, with its CRLF. A fold never falls inside a character:
 * some programs read each line as UTF-8 by itself.
 *
 * @param name with parameters: `DTSTART;VALUE=DATE`
 * @param value escaped already, where it is text
 */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const length = octetsOf(character);
    if (octets + length > LINE_OCTETS) {
      folded += '\r\n ';
      // The space counts.
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return `${folded}\r\n`;
}

/** A value of type TEXT (RFC 5545, 3.3.11). Controls other than line breaks and tabs are not allowed in it. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the standard forbids these very characters
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu;

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
