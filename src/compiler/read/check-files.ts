import { idSchema } from '../../core/model/published.ts';
import { fileSpot } from '../report/file-spot.ts';
import type { ReportBook } from '../report/report.ts';
import type { DataFiles } from './data-folder.ts';
import { checkDrafts, withoutDrafts } from './drafts.ts';

const SINGLE_FILES = ['site.yaml', 'people.yaml', 'places.yaml', 'topics.yaml', 'kinds.yaml', 'retired.yaml'];

/** Rule L1: each file that must be there is, and none that would silently be passed over. Names of articles: L4. */
export function checkFiles(files: DataFiles, book: ReportBook): void {
  for (const file of SINGLE_FILES) {
    if (files.has(file)) continue;
    book.error('L1', fileSpot(file), {
      expected: `a file ${file}`,
      found: 'none',
      mend: file === 'site.yaml' ? 'write it' : 'write it; [] if it lists nothing',
    });
  }
  checkDrafts(files, book);
  const compiled = withoutDrafts(files);
  for (const file of compiled.keys()) checkFile(file, compiled, book);
}

function checkFile(file: string, files: DataFiles, book: ReportBook): void {
  const article = /^articles\/([^/]+)\.(txt|yaml)$/.exec(file);
  if (article) {
    const [, id = '', extension] = article;
    const twin = `articles/${id}.${extension === 'txt' ? 'yaml' : 'txt'}`;
    if (!files.has(twin)) {
      book.error('L1', fileSpot(file), {
        expected: `${twin} beside it`,
        found: 'none',
        mend: 'an article is a text and a YAML file of one name (or a draft of that file, <id>.draft.yaml)',
      });
    }
    if (extension === 'txt' && !idSchema.safeParse(id).success) {
      book.error('L4', fileSpot(file), {
        expected: 'a name of lower-case ASCII words joined by hyphens',
        found: `“${id}”`,
        mend: 'rename both files: their name is the id of the article',
      });
    }
  } else if (
    !SINGLE_FILES.includes(file) &&
    !/^events\/[^/]+\.yaml$/.test(file) &&
    !/^[^/]+\.md$/.test(file)
  ) {
    book.error('L1', fileSpot(file), {
      expected: `articles/<id>.txt, articles/<id>.yaml, events/<theme>.yaml, ${SINGLE_FILES.join(', ')} and notes as *.md`,
      found: `a file that is none of them`,
      mend: 'correct its name, or keep it elsewhere',
    });
  }
}
