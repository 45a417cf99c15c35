/** The package has no types; these are the functions of it that are used. */
declare module 'edtf' {
  /** @throws Error (also a SyntaxError) when the text is not EDTF, level 0–2. */
  export function parse(text: string): { type: string };
  /** With its first and last instant, in milliseconds UTC; tests compare ours with them where they are right. */
  export default function edtf(text: string): { min: number; max: number };
}
