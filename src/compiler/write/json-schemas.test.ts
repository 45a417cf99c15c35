import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { compileFiles } from '../compile.ts';
import { SOUND } from '../museum/pieces.ts';
import { jsonSchemas } from './json-schemas.ts';

describe('the published JSON Schema', () => {
  const compiled = compileFiles(SOUND);
  const files = 'errors' in compiled ? new Map<string, string>() : compiled.files;
  const schemas = jsonSchemas();

  it.each([
    ['index.json', schemas.index],
    ['articles/gazette.json', schemas.article],
    ['articles/voice.json', schemas.article],
  ])('accepts %s, and not with a key that is unknown or missing', (file, schema) => {
    const reader = fromJSONSchema(schema);
    const value = JSON.parse(files.get(file) ?? '');
    expect(reader.safeParse(value).success).toBe(true);
    expect(reader.safeParse({ ...value, more: 1 }).success).toBe(false);
    expect(reader.safeParse({ ...value, version: undefined }).success).toBe(false);
  });

  it('names its parts', () => {
    expect(Object.keys(schemas.index)).toContain('$defs');
    expect(JSON.stringify(schemas)).not.toContain('__schema');
  });
});
