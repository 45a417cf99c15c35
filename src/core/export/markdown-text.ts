/**
 * A text as Markdown (CommonMark) that reads as that text: nothing in it becomes a heading, a list, a link or a
 * tag. One line; a line break in it becomes a space.
 */
export function markdownText(text: string): string {
  return escapeEdges(escapeInline(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')));
}

/** Lines of a quotation, each behind its `>`; line breaks stay where they are. */
export function markdownQuote(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${escapeEdges(escapeInline(line))}`)
    .join('\\\n');
}

/** @param url percent-encoded, as `URL` writes them */
export function markdownLink(text: string, url: string): string {
  return `[${markdownText(text)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** What has a meaning anywhere in a line. A backslash takes it from every sign of ASCII. */
function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|$]/g, '\\$&');
}

/**
 * What has a meaning at the edges of one: headings, lists, rules, code by indentation, breaks by spaces. CommonMark cuts
 * off spaces and tabs there, its programs blanks of any kind.
 */
function escapeEdges(line: string): string {
  return line
    .replace(/^\s+|\s+$/g, (blanks) => blanks.replace(/./gsu, (blank) => `&#${blank.codePointAt(0)};`))
    .replace(/(?<=.)#$/, '\\#')
    .replace(/^(?=[#+\-=])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}
