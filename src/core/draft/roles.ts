import { beginsAsReport, isFurniture, type Line, leadsToLinks, lineOf, linksBelow } from './page-lines.ts';

export type Role = 'title' | 'heading' | 'body' | 'boilerplate';

const LONGEST_TITLE = 22;
const LONGEST_HEADING = 12;
/** Where paragraphs end without a full stop, only so short a line is a heading. */
const LONGEST_BARE_HEADING = 6;
const LONGEST_LINK = 20;
const MOST_LINKS = 6;
const SHORTEST_BODY = 12;

/**
 * What each paragraph of a page is. Readers do not see boilerplate, so a paragraph is that only where its own
 * words say so, where it stands among links that are announced, or where it says again, word for word, what stood
 * before. What is in doubt is body.
 */
export function guessRoles(paragraphs: readonly string[]): Role[] {
  const lines = paragraphs.map(lineOf);
  const roles: Role[] = lines.map((line) => (isFurniture(line) ? 'boilerplate' : 'body'));
  markLinks(lines, roles);
  markRepeated(lines, roles);
  const title = titleOf(lines, roles);
  if (title !== null) roles[title] = 'title';
  const stops = mostlyStopped(lines, roles);
  lines.forEach((line, at) => {
    const next = nextOf(roles, at);
    if (roles[at] !== 'body' || (title === null && at === firstOf(roles))) return;
    const below = next === undefined ? undefined : lines[next];
    if (below && isHeading(line, below, stops)) roles[at] = 'heading';
  });
  return roles;
}

/** The lines below «اقرأ أيضا:»: at the end of a page all, amid the article the first, if they look like headlines. */
function markLinks(lines: readonly Line[], roles: Role[]): void {
  lines.forEach((line, at) => {
    if (!leadsToLinks(line) || !linksBelow(line)) return;
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((other, n) => roles[at + 1 + n] === 'body' && !isLink(other));
    const most = end === -1 ? MOST_LINKS : Math.min(end, 1);
    for (let n = 0; n < Math.min(most, rest.length); n += 1) roles[at + 1 + n] = 'boilerplate';
  });
}

function isLink(line: Line): boolean {
  return line.count <= LONGEST_LINK && !/[.،:؛]\s*$/u.test(line.text) && !beginsAsReport(line);
}

/** What stood before word for word, and a headline that comes again with the name of the site behind it. */
function markRepeated(lines: readonly Line[], roles: Role[]): void {
  const first = new Map<string, number>();
  lines.forEach((line, at) => {
    if (line.count === 0) return;
    if (first.has(line.words) && roles[first.get(line.words) ?? 0] !== 'boilerplate')
      roles[at] = 'boilerplate';
    else if (!first.has(line.words)) first.set(line.words, at);
    const headline = line.text.split(/\s[|\-–—]\s/u)[0] ?? '';
    if (headline === line.text) return;
    const same = first.get(lineOf(headline).words);
    const twin =
      same ?? lines.findIndex((other, n) => n > at && n <= at + 3 && other.text.trim() === headline.trim());
    if (twin !== -1 && twin !== at && line.count - lineOf(headline).count <= 4) roles[at] = 'boilerplate';
  });
}

/** The first line, if it is as short as headlines are, ends without a full stop and leads to longer paragraphs. */
function titleOf(lines: readonly Line[], roles: readonly Role[]): number | null {
  const first = firstOf(roles);
  const line = lines[first];
  if (!line || line.count < 3 || line.count > LONGEST_TITLE || /[.:،؛]\s*$/u.test(line.text)) return null;
  if (beginsAsReport(line) || isDateline(line)) return null;
  const repeated = lines.some((other, at) => at > first && other.words === line.words);
  const rest = lines.filter((_, at) => at > first && roles[at] === 'body');
  if (rest.length === 0) return null;
  const sum = (some: readonly Line[]) => some.reduce((words, { count }) => words + count, 0);
  const longer = rest.filter((other) => other.ended || other.count > line.count * 1.4);
  return repeated || sum(longer) * 2 > sum(rest) ? first : null;
}

/** «بيروت - …»: a report that begins with its place. */
function isDateline(line: Line): boolean {
  return /^\S+(?:\s\S+)?\s?(?:[-–—]|\([^)]*\)\s?[-–—:])\s?\S/u.test(line.text) && /[:،]/u.test(line.text);
}

function isHeading(line: Line, below: Line, stops: boolean): boolean {
  if (line.count === 0 || line.count > (stops ? LONGEST_HEADING : LONGEST_BARE_HEADING)) return false;
  if (/[^.]\.\s*$|[،؛"”»]\s*$/u.test(line.text) || /^\s*[-–—•*"“«\d]/u.test(line.text)) return false;
  return !beginsAsReport(line) && below.count >= SHORTEST_BODY && below.count > line.count * 1.5;
}

/** Whether the paragraphs of the article end with full stops, so that a line without one stands out. */
function mostlyStopped(lines: readonly Line[], roles: readonly Role[]): boolean {
  const long = lines.filter((line, at) => roles[at] === 'body' && line.count >= SHORTEST_BODY);
  return long.filter((line) => line.ended).length * 2 > long.length;
}

function firstOf(roles: readonly Role[]): number {
  return roles.findIndex((role) => role !== 'boilerplate');
}

function nextOf(roles: readonly Role[], at: number): number | undefined {
  const next = roles.findIndex((role, n) => n > at && role !== 'boilerplate');
  return next === -1 ? undefined : next;
}
