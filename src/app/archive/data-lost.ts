import { type DataFailure, failureOf } from '../fetch-data.ts';

/** What was asked for rests on data that did not arrive. */
export class DataLost extends Error {
  readonly failure: DataFailure;

  constructor(failure: DataFailure) {
    super(failure);
    this.name = 'DataLost';
    this.failure = failure;
  }
}

/** Why something could not be answered: a piece that contradicts itself is broken, whatever noticed it. */
export function reasonOf(error: unknown): DataFailure {
  if (error instanceof DataLost) return error.failure;
  return error instanceof RangeError ? 'broken' : failureOf(error);
}
