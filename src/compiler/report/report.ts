/** Number of a rule in `data/SPEC.md`; a test holds that every number used here is in it, and the reverse. */
export type RuleId = `${'A' | 'Q' | 'D' | 'E' | 'L'}${number}`;

/** What an editor reads: where it is, what the rule wants, what stands there, what to do. */
export interface Report {
  rule: RuleId;
  /** An error stops the compiler; a note is only told. */
  level: 'error' | 'note';
  /** What editors write, or what is about to be written. */
  folder: Folder;
  /** Relative to the folder, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  /** Way to the datum within the file: `citations[some-key].date.when`; empty for the file itself. */
  path: string;
  expected: string;
  found: string;
  mend: string;
}

export type Folder = 'data' | 'out';

/** The part of a report that a check writes; where it stands comes from the `Spot`. */
export type Finding = Pick<Report, 'expected' | 'found' | 'mend'>;

/** A place in the data that a report can point to. */
export interface Spot {
  readonly folder: Folder;
  readonly file: string;
  readonly line: number;
  readonly path: string;
  /** The spot of a key or list position below this one. */
  at(...steps: (string | number)[]): Spot;
}

/** Collects reports, so that all errors are told at once. */
export class ReportBook {
  readonly #reports: Report[] = [];

  error(rule: RuleId, spot: Spot, finding: Finding): void {
    this.#add(rule, 'error', spot, finding);
  }

  note(rule: RuleId, spot: Spot, finding: Finding): void {
    this.#add(rule, 'note', spot, finding);
  }

  /** Takes in what was found elsewhere. */
  add(report: Report): void {
    this.#reports.push(report);
  }

  get hasErrors(): boolean {
    return this.#reports.some((report) => report.level === 'error');
  }

  /** Sorted by file, line, rule and path, whatever the order of the checks. */
  get reports(): Report[] {
    return this.#reports.toSorted(
      (a, b) =>
        compareText(a.folder, b.folder) ||
        compareText(a.file, b.file) ||
        a.line - b.line ||
        compareText(a.rule, b.rule) ||
        compareText(a.path, b.path),
    );
  }

  #add(rule: RuleId, level: Report['level'], { folder, file, line, path }: Spot, finding: Finding): void {
    this.#reports.push({ rule, level, folder, file, line, path, ...finding });
  }
}

/** By UTF-16 units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
