/** The package has no types; this is the one function of it that is used. */
declare module 'edtf' {
  /** @throws Error (also a SyntaxError) when the text is not EDTF, level 0–2. */
  export function parse(text: string): { type: string };
}
