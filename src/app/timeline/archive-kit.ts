import { ArchiveModel } from './archive-model.ts';
import type { ArchiveKit } from './axis-source.ts';

/** What the axis of an archive takes besides that of a small corpus; to be imported by whoever has one. */
export const archiveKit: ArchiveKit = {
  modelOf: (terms, source) => new ArchiveModel(terms, source),
};
