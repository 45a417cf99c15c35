import { dateCorpus } from './date/date-corpus.ts';
import { joinCorpus } from './join/join-corpus.ts';
import type { PublishedCorpus } from './join/published-corpus.ts';
import { locateCorpus } from './locate/locate-corpus.ts';
import { type DataFiles, readDataFolder } from './read/data-folder.ts';
import { waitingDrafts } from './read/drafts.ts';
import { readCorpus } from './read/read-corpus.ts';
import { type Report, ReportBook } from './report/report.ts';
import { type ProvedFiles, verify } from './verify/verify.ts';
import { type OutputFiles, serialise } from './write/serialise.ts';

export type Compiled =
  | {
      /** Name relative to the output folder, with `/`, to text. */
      files: ProvedFiles;
      corpus: PublishedCorpus;
      /** What an editor may want to know although nothing is wrong. */
      notes: Report[];
      /** Ids of articles of which there is only a draft: they were passed over. */
      drafts: string[];
    }
  /** All errors, and nothing to write. */
  | { errors: Report[] };

/**
 * Compiles a data folder. Pure but for reading it: the same data gives the same text, on any machine, at any
 * time. What is wrong with the data comes back as reports.
 * @throws Error if the folder cannot be read
 */
export function compile(dataFolder: string): Compiled {
  return compileFiles(readDataFolder(dataFolder));
}

/** As `compile`. `afterwards` may change what is about to be verified: tests of the verification do. */
export function compileFiles(data: DataFiles, afterwards: (files: OutputFiles) => void = () => {}): Compiled {
  const book = new ReportBook();
  const read = readCorpus(data, book);
  const located = locateCorpus(read, book);
  const dated = dateCorpus(located, book);
  const corpus = joinCorpus(dated, book);
  if (!corpus) return { errors: book.reports };
  const files = serialise(corpus);
  afterwards(files);
  const proved = verify(files, data, book);
  if (!proved) return { errors: book.reports };
  return { files: proved, corpus, notes: book.reports, drafts: waitingDrafts(data) };
}
