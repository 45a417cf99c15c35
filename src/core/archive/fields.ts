/** Parts that the pieces of an archive are made of: long rows of small numbers, checked in one pass. */
import * as z from 'zod/mini';
import { type Text, whenSchema } from '../model/published.ts';

function isIntegers(value: unknown, least: number): value is number[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!Number.isSafeInteger(item) || item < least) return false;
  return true;
}

function isTexts(value: unknown, pattern: RegExp | null): value is string[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== 'string' || pattern?.test(item) === false) return false;
  return true;
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const text of Object.values(value)) if (typeof text !== 'string') return false;
  return true;
}

/** Numbers from 0: counts, lengths, positions. A schema for each number would take ten times as long. */
export const numbersSchema = z.custom<number[]>((value) => isIntegers(value, 0), 'numbers from 0');

/** Whole numbers that may go below 0: differences of days. */
export const differencesSchema = z.custom<number[]>(
  (value) => isIntegers(value, Number.MIN_SAFE_INTEGER),
  'whole numbers',
);

/** One digit for each: positions in a short list of words (`codes.ts`). */
export const digitsSchema = z.string().check(z.regex(/^\d*$/));

export const idsSchema = z.custom<string[]>((value) => isTexts(value, /^[a-z0-9]+(?:-[a-z0-9]+)*$/), 'ids');

/** Of a piece: what stands in its name, 16 hexadecimal digits of the SHA-256 of its bytes. */
export const nameSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

export const namesSchema = z.custom<string[]>((value) => isTexts(value, /^[0-9a-f]{16}$/), 'names of pieces');

/** Texts by language, as `textSchema`. */
export const textsSchema = z.custom<Text[]>((value) => Array.isArray(value) && value.every(isText), 'texts');

/** By position, of those few that have one. */
export function sparseSchema<T extends z.core.$ZodType>(schema: T) {
  return z.record(z.string().check(z.regex(/^\d+$/)), schema);
}

/** Several values for each: how many each has, and all of them one after the other. */
export const listsSchema = z.strictObject({ lengths: numbersSchema, values: numbersSchema });

/**
 * Dates by their days. The first so many have one, the others are undated; of the dated each stands at the
 * first day that is known of it: its earliest, or its latest where the beginning is not known.
 */
export const datesSchema = z.strictObject({
  dated: z.number(),
  /** Days from the one before it to this one's; of the first, from 1 January 1970. 0 where no day is known. */
  days: differencesSchema,
  /** Days from there to the latest; 0 where that is not known. */
  lasts: numbersSchema,
  precisions: digitsSchema,
  forms: digitsSchema,
  /** Positions. */
  openStarts: numbersSchema,
  openEnds: numbersSchema,
  approximate: numbersSchema,
});

/** Dates as they are published: whole where the days do not say all of it. */
export const wholeDatesSchema = z.extend(datesSchema, { extras: sparseSchema(whenSchema) });

export type Lists = z.infer<typeof listsSchema>;
export type Dates = z.infer<typeof datesSchema>;
export type WholeDates = z.infer<typeof wholeDatesSchema>;
