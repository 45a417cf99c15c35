import { createHash } from 'node:crypto';
import { CannotEdit } from '../../src/compiler/drafts/cannot-edit.ts';
import { checkDraft } from '../../src/compiler/drafts/check-draft.ts';
import {
  draftFiles,
  type FileStep,
  InTheWay,
  readIn,
  revisionOf,
  takeSteps,
  UnsafePath,
} from '../../src/compiler/drafts/draft-files.ts';
import { marksIn } from '../../src/compiler/drafts/draft-marks.ts';
import { editDraft, NoProposal } from '../../src/compiler/drafts/edit-draft.ts';
import { contentOf } from '../../src/compiler/drafts/yaml-content.ts';
import { splitParagraphs } from '../../src/compiler/read/article-text.ts';
import { type DataFiles, readDataFolder } from '../../src/compiler/read/data-folder.ts';
import { waitingDrafts } from '../../src/compiler/read/drafts.ts';
import { type Edit, type ReviewRequest, requestSchema } from '../../src/core/review/edits.ts';
import type {
  DraftEntry,
  Refusal,
  ReviewAnswer,
  ReviewedDraft,
} from '../../src/core/review/reviewed-draft.ts';
import { freshEvent, freshFromWords } from './fresh.ts';
import { KnownCorpus } from './known-corpus.ts';
import { publishSteps } from './publish-steps.ts';
import { fieldsOf, listOf, wordsOf } from './read-draft.ts';
import { Reader, type Understood } from './understand.ts';
import { type DraftOnDisk, viewDraft } from './view-draft.ts';

/** Something that was done, and can be undone while the files are as it left them. */
interface Done {
  what: Edit['do'];
  key: string | null;
  back: readonly FileStep[];
  /** What the files held afterwards. */
  left: string;
}

interface Options {
  /** What editors write, absolute. */
  folder: string;
  /** YYYY-MM-DD. */
  today: () => string;
}

/** The drafts of a data folder: gives them, does what an editor decides, and takes it back. */
export class ReviewDesk {
  readonly #options: Options;
  readonly #known = new KnownCorpus();
  readonly #reader = new Reader();
  readonly #done = new Map<string, Done[]>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** What a page asks, as it came; `null` if it is none of our requests. */
  answerTo(asked: unknown): ReviewAnswer | null {
    const request = requestSchema.safeParse(asked);
    return request.success ? this.answer(request.data) : null;
  }

  answer(request: ReviewRequest): ReviewAnswer {
    try {
      if (request.ask === 'drafts') return { drafts: this.#list() };
      if (request.ask === 'draft') return { draft: this.#view(request.id) };
      if (request.ask === 'undo') return this.#undo(request.id);
      if (revisionOf(this.#options.folder, request.id) !== request.revision)
        return { draft: this.#view(request.id), refused: 'stale' };
      return request.edit.do === 'publish'
        ? this.#publish(request.id)
        : this.#edit(request.id, request.edit, request.brief ?? false);
    } catch (error) {
      const refused = refusalOf(error);
      if (refused === null) throw error;
      return { refused, detail: (error as Error).message };
    }
  }

  #list(): DraftEntry[] {
    const { folder } = this.#options;
    return waitingDrafts(readDataFolder(folder)).map((id) => {
      const { article, paragraphs } = this.#read(id);
      let proposals = 0;
      try {
        proposals = listOf(fieldsOf(contentOf(article)).citations).length;
      } catch {
        // A draft that cannot be read is listed all the same: opening it says what is wrong.
      }
      const waiting = marksIn(article).filter(({ above }) => /^- key:/.test(above)).length;
      return { id, opening: (paragraphs[0] ?? '').slice(0, 120), proposals, waiting };
    });
  }

  #read(id: string): DraftOnDisk {
    const { folder } = this.#options;
    const names = draftFiles(id);
    const [text, article] = [readIn(folder, names.text), readIn(folder, names.article)];
    if (text === null || article === null) throw new NoProposal(id);
    const events = readIn(folder, names.events);
    return { id, article, events, paragraphs: splitParagraphs(text), revision: revisionOf(folder, id) };
  }

  #view(id: string): ReviewedDraft {
    const { folder } = this.#options;
    const disk = this.#read(id);
    const files = readDataFolder(folder);
    return viewDraft(disk, {
      known: this.#known.index(files),
      understood: this.#understood(disk, files),
      checked: checkDraft(files, id),
      undo: this.#last(id)?.what ?? null,
    });
  }

  #understood({ id, article, paragraphs }: DraftOnDisk, files: DataFiles): Understood {
    const { language, published } = fieldsOf(contentOf(article));
    const asked = {
      id,
      paragraphs,
      language: wordsOf(language),
      publication: wordsOf(fieldsOf(published).edtf),
    };
    return this.#reader.understand(asked, files);
  }

  #edit(id: string, edit: Exclude<Edit, { do: 'publish' }>, brief: boolean): ReviewAnswer {
    const disk = this.#read(id);
    const { folder } = this.#options;
    const ground = () => {
      const draft = this.#view(id);
      const taken = new Set([
        ...draft.events.map((event) => event.id),
        ...draft.proposals.map(({ key }) => key),
        ...this.#known.keys(readDataFolder(folder)),
      ]);
      return {
        draft,
        understood: this.#understood(disk, readDataFolder(folder)),
        taken,
        today: this.#options.today(),
      };
    };
    const next = editDraft({ article: disk.article, events: disk.events }, edit, {
      paragraphs: disk.paragraphs,
      fresh: (from) =>
        'quote' in from ? freshFromWords(from.quote, ground()) : freshEvent(from.key, ground()),
    });
    const names = draftFiles(id);
    const steps: FileStep[] = [];
    if (next.events !== null && next.events !== disk.events)
      steps.push({ do: 'write', file: names.events, text: next.events });
    if (next.article !== disk.article) steps.push({ do: 'write', file: names.article, text: next.article });
    const key = edit.do === 'cite' ? newKey(disk.article, next.article) : 'key' in edit ? edit.key : null;
    this.#take(id, { what: edit.do, key }, steps);
    return brief ? { revision: revisionOf(folder, id) } : { draft: this.#view(id), did: { key } };
  }

  #publish(id: string): ReviewAnswer {
    const { folder, today } = this.#options;
    const disk = this.#read(id);
    const draft = this.#view(id);
    const left = marksIn(disk.article).length + marksIn(disk.events ?? '').length;
    if (left > 0 || draft.errors.length > 0) return { draft, refused: 'not-ready' };
    const steps = publishSteps(disk, {
      files: readDataFolder(folder),
      languages: draft.languages,
      today: today(),
    });
    this.#take(id, { what: 'publish', key: null }, steps);
    return { published: id, undoable: true };
  }

  #take(id: string, done: Pick<Done, 'what' | 'key'>, steps: readonly FileStep[]): void {
    if (steps.length === 0) return;
    const back = takeSteps(this.#options.folder, steps);
    this.#done.set(id, [...(this.#done.get(id) ?? []), { ...done, back, left: this.#state(back) }]);
  }

  #undo(id: string): ReviewAnswer {
    const last = this.#last(id);
    if (!last) return { draft: this.#view(id), refused: 'nothing-to-undo' };
    takeSteps(this.#options.folder, last.back);
    this.#done.set(id, this.#done.get(id)?.slice(0, -1) ?? []);
    return { draft: this.#view(id), did: { key: last.key } };
  }

  /** What can be undone: nobody else has written to its files since. */
  #last(id: string): Done | undefined {
    const last = this.#done.get(id)?.at(-1);
    return last && this.#state(last.back) === last.left ? last : undefined;
  }

  /** Of the files that these steps would touch. */
  #state(steps: readonly FileStep[]): string {
    const hash = createHash('sha256');
    for (const { file } of steps) hash.update(`${file}\0${readIn(this.#options.folder, file) ?? '-'}\0`);
    return hash.digest('hex');
  }
}

/** @param folder what editors write, absolute */
export function openDesk(folder: string): ReviewDesk {
  return new ReviewDesk({ folder, today: () => new Date().toISOString().slice(0, 10) });
}

function newKey(before: string, after: string): string | null {
  const keys = (source: string) =>
    listOf(fieldsOf(contentOf(source)).citations).map((one) => wordsOf(fieldsOf(one).key));
  const old = new Set(keys(before));
  return keys(after).find((key) => !old.has(key)) ?? null;
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof CannotEdit || error instanceof InTheWay) return 'by-hand';
  if (error instanceof NoProposal || error instanceof UnsafePath) return 'missing';
  return null;
}
