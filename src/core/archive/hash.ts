const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits, of an id: ids are ASCII, so that a character is a byte. */
export function hashOf(id: string): number {
  let hash = OFFSET;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ (id.charCodeAt(i) & 0xff), PRIME);
  return hash >>> 0;
}
