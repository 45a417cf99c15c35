import { OtherVersion } from './same-version.ts';

/**
 * Why data did not arrive: `network` no answer, or the server's passing trouble; `missing` it is not there;
 * `broken` it came, but is not what its schema says; `changed` it is of another version of the site than the
 * page.
 */
export type DataFailure = 'network' | 'missing' | 'broken' | 'changed';

export class DataError extends Error {
  readonly failure: DataFailure;

  constructor(failure: DataFailure, url: URL, cause?: unknown) {
    super(`${failure}: ${url.pathname}`, { cause });
    this.name = 'DataError';
    this.failure = failure;
  }
}

export interface Schema<Value> {
  safeParse: (data: unknown) => { success: true; data: Value } | { success: false; error: unknown };
}

/** Fetches JSON and holds it against its schema. @throws DataError */
export async function fetchData<Value>(
  url: URL,
  schema: Schema<Value>,
  options: Pick<RequestInit, 'signal' | 'cache'> = {},
): Promise<Value> {
  const response = await fetch(url, options).catch((cause: unknown) => {
    throw new DataError('network', url, cause);
  });
  if (response.status >= 500) throw new DataError('network', url);
  if (!response.ok) throw new DataError('missing', url);
  const body = await response.text().catch((cause: unknown) => {
    throw new DataError('network', url, cause);
  });
  const parsed = schema.safeParse(json(body, url));
  if (!parsed.success) {
    throw new DataError(parsed.error instanceof OtherVersion ? 'changed' : 'broken', url, parsed.error);
  }
  return parsed.data;
}

/** Servers that answer a missing file with a page of their own and "200 OK" end here too. */
function json(body: string, url: URL): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new DataError('broken', url, cause);
  }
}

export function failureOf(error: unknown): DataFailure {
  return error instanceof DataError ? error.failure : 'network';
}

/** Worth trying again by itself. */
export function isPassing(error: unknown): boolean {
  return failureOf(error) === 'network';
}
