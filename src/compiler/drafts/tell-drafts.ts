import { draftFiles } from './draft-files.ts';
import type { MadeDraft } from './make-draft.ts';

export interface Tally {
  drafted: number;
  unchanged: number;
  refused: number;
  proposals: number;
}

/** What a draft holds, for whoever made it. */
export function lineOf(from: string, data: string, made: MadeDraft, unchanged: boolean): string {
  const { draft, publication, notes, id } = made;
  const { proposals, noEvent, unknown } = draft;
  const dated = proposals.filter(({ dating }) => dating.by !== 'nothing').length;
  const known = proposals.filter(({ eventIs }) => eventIs === 'known').length;
  const asked = proposals.filter(({ eventIs, matches }) => eventIs === 'new' && matches.length > 0).length;
  const names = [...new Set(unknown.flat().map(({ text }) => text))];
  return [
    `${from} → ${data}/${draftFiles(id).article}${unchanged ? ' (unchanged)' : ''}`,
    `  published ${publication.edtf}${publication.derived ? ', as the text says' : ''}`,
    `  ${count(proposals.length, 'proposal')}: ${dated} dated, ${proposals.length - dated} undated; ${known} of known events, ${asked} to compare`,
    ...(noEvent.length > 0
      ? [
          `  ${count(noEvent.length, 'paragraph')} without an event: ${noEvent.map(({ paragraph }) => paragraph).join(', ')}`,
        ]
      : []),
    ...(names.length > 0 ? [`  names that the data lack: ${names.join('، ')}`] : []),
    ...notes.map((note) => `  note: ${note}`),
  ].join('\n');
}

/** What a run of many did. */
export function summaryOf({ drafted, unchanged, refused, proposals }: Tally): string {
  return `${count(drafted, 'draft')} written, ${unchanged} unchanged, ${refused} refused; ${count(proposals, 'proposal')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
