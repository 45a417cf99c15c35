import type { Text } from '../../src/core/model/published.ts';

/** What an editor wrote, before anything of it is proved: each field is there if it is of its kind. */
export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const idsOf = (value: unknown): string[] => listOf(value).filter((one) => typeof one === 'string');

/** Text by language; what is no text is left out. */
export function textOf(value: unknown): Text {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).filter(([, words]) => typeof words === 'string'),
  ) as Text;
}

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : -1);
