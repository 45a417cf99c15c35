import { expect, test } from 'vitest';
import { articleSchemaOf } from './article-schema.ts';

const sound = {
  schema: 'sanad-article',
  version: 1,
  id: 'a',
  sha256: 'x',
  paragraphs: [{ n: 0, role: 'body', text: 'words' }],
};

test.each([
  ['the article', sound, true],
  ['another build of it', { ...sound, sha256: 'y' }, false],
  ['another article', { ...sound, id: 'b' }, false],
  ['another format', { ...sound, schema: 'x' }, false],
  ['no paragraphs', { ...sound, paragraphs: null }, false],
  ['a paragraph without words', { ...sound, paragraphs: [{ n: 0, role: 'body' }] }, false],
  ['no object', 'words', false],
  ['nothing', null, false],
])('%s', (_, data, success) => {
  expect(articleSchemaOf({ id: 'a', sha256: 'x' }).safeParse(data).success).toBe(success);
});
