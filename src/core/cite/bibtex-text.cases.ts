/** Texts that TeX would read otherwise, and how they are written so that it does not. */
export const BIBTEX_TEXTS: [text: string, written: string][] = [
  ['plain words', 'plain words'],
  ['5 % of #1 & a_b for $3', '5 \\% of \\#1 \\& a\\_b for \\$3'],
  ['C:\\x', 'C:\\textbackslash{}x'],
  ['} { }', '\\textbraceright{} \\textbraceleft{} \\textbraceright{}'],
  ['~a^b', '\\textasciitilde{}a\\textasciicircum{}b'],
  ['1990--1991 --- so', '1990-{}-1991 -{}-{}- so'],
  ["''it'' `so`", "'{}'it'{}' \\textasciigrave{}so\\textasciigrave{}"],
  ['"said"', '\\textquotedbl{}said\\textquotedbl{}'],
  ['<<a>> ,,b', '<{}<a>{}> ,{},b'],
  ['“على روسيا أن تكف عن قصف المدنيين”', '“على روسيا أن تكف عن قصف المدنيين”'],
  ['مواکبة روسیا، ٥٪ 🚗', 'مواکبة روسیا، ٥٪ 🚗'],
  ['two\nlines\t', 'two lines'],
  [
    '@misc{x, title = {y}}',
    '@misc\\textbraceleft{}x, title = \\textbraceleft{}y\\textbraceright{}\\textbraceright{}',
  ],
];
