import type { Finding } from '../report/report.ts';

/** A refusal as an editor reads it: what it is about, what was expected, what was found and how to mend it. */
export function formatRefusal(where: string, { expected, found, mend }: Finding): string {
  return [where, ...field('expected', expected), ...field('found', found), ...field('mend', mend), ''].join(
    '\n',
  );
}

function field(name: string, value: string): string[] {
  return value.split('\n').map((line, n) => `  ${(n === 0 ? name : '').padEnd(9)} ${line}`.trimEnd());
}
