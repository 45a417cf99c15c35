/** A file is written in a way that the review leaves to its editor's own hand. */
export class CannotEdit extends Error {
  override readonly name = 'CannotEdit';
}
