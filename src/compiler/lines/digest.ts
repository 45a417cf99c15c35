import { hash } from 'node:crypto';

/** Of bytes or of a text as UTF-8: 96 bits of SHA-256, enough to tell a thousand million lines apart. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 16);
}

/** The digests of texts, one behind the other. */
export function digestsOf(texts: readonly { digest: string }[]): Uint8Array {
  return Buffer.from(texts.map(({ digest }) => digest).join(''), 'latin1');
}
