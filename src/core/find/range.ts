/** Part of a text, in UTF-16 units of its original letters; the end is outside. */
export interface Range {
  start: number;
  end: number;
}
