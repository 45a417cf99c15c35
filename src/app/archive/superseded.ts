/** A question that another one of its kind has come after: nobody waits for its answer any more. */
export class Superseded extends Error {
  constructor() {
    super('superseded');
    this.name = 'Superseded';
  }
}
