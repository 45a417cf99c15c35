const HEAD = `# Benchmarks

Written by \`npm run bench\`. Times differ from run to run and from machine to machine; the ratios hold.
`;

/**
 * `docs/benchmarks.md` with one of its sections written anew; the others stay as they are.
 *
 * @param {string} text as it stands; empty where there is none yet
 * @param {string} section begins with its heading, `## …`; ends with a line's end
 */
export function withSection(text, section) {
  const heading = headingOf(section);
  const [, ...old] = text.split(/^(?=## )/m);
  const at = old.findIndex((part) => headingOf(part) === heading);
  const parts = at === -1 ? [...old, section] : old.with(at, section);
  return [HEAD, ...parts].map((part) => `${part.trim()}\n`).join('\n');
}

/** @param {string} section */
const headingOf = (section) => section.slice(0, section.indexOf('\n'));
