import { readWhen } from '../../core/dates/read-when.ts';
import type { When } from '../../core/model/published.ts';
import { isEdtf } from '../date/read-edtf.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import { isSameJson } from './canonical.ts';
import { COMPILER_FAULT } from './compiler-fault.ts';
import type { Written } from './verify.ts';

/** Rule D10: bounds, precision and form are those of the EDTF, and an open end says how far it is vouched for. */
export function verifyWhen({ value: when, spot }: Written<When>, book: ReportBook): void {
  const { reaches, ...own } = when;
  const read = isEdtf(when.edtf) ? readWhen(when.edtf) : null;
  if (read && isSameJson(read, own)) return;
  book.error('D10', spot, {
    expected: read ? quoteValue(read) : 'valid EDTF',
    found: quoteValue(when),
    mend: COMPILER_FAULT,
  });
}
