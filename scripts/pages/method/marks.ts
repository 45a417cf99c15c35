import type { MarkOptions } from '../../../src/app/marks/mark-pieces.ts';
import { readWhen } from '../../../src/core/dates/read-when.ts';
import type { Status, When } from '../../../src/core/model/published.ts';
import { escapeHtml } from '../escape-html.ts';
import type { MethodWords, ShownForm } from './words.ts';

/** Draws a mark as the app does, as HTML that a page may hold. */
export type MarkHtml = (options: MarkOptions) => string;

const FORMS: Readonly<Record<ShownForm, string>> = {
  day: '2020-05-12',
  span: '2020-05-04/2020-05-20',
  part: '2020-05',
  set: '[2020-05-01,2020-05-12,2020-05-23]',
  around: '2020-05~',
  open: '2020-05/..',
};

const FILLS: readonly Status[] = ['happened', 'planned', 'claimed'];

/** The marks with what they mean: each form, each fill, and a disagreement. */
export function marksHtml({ marks }: MethodWords, mark: MarkHtml): string {
  const plain = { status: 'happened', topicIndex: null, within: true } as const;
  const forms = Object.entries(FORMS).map(([form, edtf]) =>
    rowHtml(mark({ ...plain, when: whenOf(edtf) }), marks.form[form as ShownForm], form === 'day'),
  );
  const fills = FILLS.map((status) =>
    rowHtml(mark({ ...plain, status, when: whenOf(FORMS.span) }), marks.fill[status]),
  );
  const sides = ['2020-05-04', '2020-05-20'].map((day) => ({
    when: whenOf(day),
    status: 'happened' as const,
    keys: [],
  }));
  const clash = rowHtml(mark({ ...plain, when: null, clash: sides }), marks.clash);
  return [forms, fills, [clash]].map((rows) => `<ul class="method-marks">${rows.join('')}</ul>`).join('');
}

/** A day is a nib: it has the width of a day, not of the whole column. */
const rowHtml = (mark: string, text: string, isNib = false): string =>
  `<li><span class="method-mark${isNib ? ' method-nib' : ''}">${mark}</span><span>${escapeHtml(text)}</span></li>`;

function whenOf(edtf: string): When {
  const when = readWhen(edtf);
  if (when === null) throw new Error(`${edtf} is no date`);
  return edtf.endsWith('..') ? { ...when, reaches: '2020-06-30' } : when;
}
