import type { Status } from '../core/model/published.ts';

interface DateFields {
  words: string[];
  rule: string | null;
  when: string;
  editor: string | null;
}

/** What a citation's file says of its date, whatever of it is there. */
export function dateFields(date: unknown): DateFields {
  const { words, rule, when, editor } = recordOf(date);
  return {
    words: (Array.isArray(words) ? words : [words]).flatMap((one) => {
      const text = typeof one === 'string' ? one : recordOf(one).exact;
      return typeof text === 'string' ? [text] : [];
    }),
    rule: typeof rule === 'string' ? rule : null,
    when: typeof when === 'string' ? when : '',
    editor: editor === undefined ? null : String(Object.values(recordOf(editor))[0] ?? ''),
  };
}

/** What it is drawn as; whatever else is written there, the compiler says. */
export const statusOf = (status: string): Status =>
  status === 'planned' || status === 'claimed' ? status : 'happened';

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
