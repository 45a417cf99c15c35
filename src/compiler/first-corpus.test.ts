import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ARTICLES = new URL('../../data/articles/', import.meta.url);

/** SHA-256 of the five texts as they were received. They are their publishers': not a byte of them is ours to change. */
const RECEIVED: Record<string, string> = {
  'abdollahian-moscow.txt': '7a8a49e511d6447e10ff28daeda49938a64c65deff93c6ebe6ac77120e3c57e8',
  'adviser-meets-putin.txt': '547124d34fd6b18a09c6199f69ad6d4851e687f3d77be8740866429cb90c984e',
  'larijani-message.txt': '75f6ca690d795ff506629951417b4ed0e317892960a7db4edaea58835aed1992',
  'moscow-summit.txt': 'd068c8b92d4cc83c90e8df88e23e7cb38faeaf06e77f882d8a306d51ee614b62',
  'raisi-invited.txt': '084ca6797c67c6be3638ff45cacd9a67d76de152da54be65c3635bcc277747ce',
};

describe('P1: the texts are as they were received', () => {
  it.each(Object.entries(RECEIVED))('%s', (file, digest) => {
    expect(
      createHash('sha256')
        .update(readFileSync(new URL(file, ARTICLES)))
        .digest('hex'),
    ).toBe(digest);
  });
});
