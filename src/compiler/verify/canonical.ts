import { isDeepStrictEqual } from 'node:util';

/** Whether two values are the same JSON, in whatever order their keys stand. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b) || canonical(a) === canonical(b);
}

/** A value as JSON, keys sorted: equal for equal values, whatever built them. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
