import type { Schema } from './fetch-data.ts';

/** The data is of another version of the site than the page. */
export class OtherVersion extends Error {
  constructor(found: string, expected: string) {
    super(`data of version ${found}, where ${expected} is meant`);
    this.name = 'OtherVersion';
  }
}

/**
 * The same schema, for data of one version alone. Asked before anything else: data of another version may have
 * another form, and is then not broken either.
 *
 * @param version `dataVersion` of the index that is meant; `null`: any
 */
export function sameVersion<Value>(schema: Schema<Value>, version: string | null): Schema<Value> {
  if (version === null) return schema;
  return {
    safeParse: (data) => {
      const found = versionIn(data);
      if (found === null || found === version) return schema.safeParse(data);
      return { success: false, error: new OtherVersion(found, version) };
    },
  };
}

function versionIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('dataVersion' in data)) return null;
  return typeof data.dataVersion === 'string' ? data.dataVersion : null;
}
