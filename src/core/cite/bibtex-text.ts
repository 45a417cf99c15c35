/**
 * A text as the value of a BibTeX field: what TeX takes for commands is written so that it prints as itself, and
 * everything else, Arabic too, stays UTF-8, as Biber and the engines that set Arabic read it.
 *
 * Braces are written by name, for BibTeX counts them even behind a backslash. Pairs that TeX draws together into
 * other signs (-- ‹‹ ,, '') are kept apart: a quote is printed to the character.
 */
export function bibtexText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u001F\u007F\u2028\u2029]+/g, ' ')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/[\\{}%#&_$~^`"]/g, (sign) => WRITTEN[sign] ?? sign)
      .replace(/([-<>,'])(?=\1)/g, '$1{}')
      .trim()
  );
}

const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '"': '\\textquotedbl{}',
};

/** An address, which BibTeX keeps as it is: only what would end or break the field is percent-encoded. */
export function bibtexAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
