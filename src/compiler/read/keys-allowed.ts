import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** Keys of the map to which the steps lead, for the message about a key that is none of them. */
export function keysAllowedAt(schema: Schema, steps: readonly (string | number)[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return keysAllowedAt(def.innerType, steps);
    case 'union':
      return [...new Set(def.options.flatMap((option) => keysAllowedAt(option, steps)))];
    case 'object': {
      const [step, ...rest] = steps;
      if (step === undefined) return Object.keys(def.shape);
      const inner = def.shape[step];
      return inner ? keysAllowedAt(inner, rest) : [];
    }
    case 'array':
      return steps.length > 0 ? keysAllowedAt(def.element, steps.slice(1)) : [];
    case 'record':
      return steps.length > 0 ? keysAllowedAt(def.valueType, steps.slice(1)) : [];
    default:
      return [];
  }
}
