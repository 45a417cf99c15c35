import type { Folder, Report } from './report.ts';

/** Reports as an editor reads them. The folders stand before the names of files, so that a terminal can open them. */
export function formatReports(reports: readonly Report[], folders: Record<Folder, string>): string {
  return reports.map((report) => formatReport(report, folders[report.folder])).join('\n');
}

/** Half a surrogate pair, which a quote that cuts a character ends with, cannot be written as UTF-8. */
function formatReport(report: Report, folder: string): string {
  const { rule, level, file, line, path, expected, found, mend } = report;
  const head = [`${folder}/${file}:${line}`, level === 'note' ? `${rule} (note)` : rule, path].filter(
    Boolean,
  );
  return [
    head.join('  '),
    ...field('expected', expected),
    ...field('found', found),
    ...field('mend', mend),
    '',
  ]
    .join('\n')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** Later lines of a value stand below its first. */
function field(name: string, value: string): string[] {
  return value.split('\n').map((line, n) => `  ${(n === 0 ? name : '').padEnd(9)} ${line}`.trimEnd());
}
