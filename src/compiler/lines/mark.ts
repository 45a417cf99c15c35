import { createHash } from 'node:crypto';

/** A short name for some texts together. */
export function markOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} ${text}`);
  return hash.digest('hex').slice(0, 16);
}
