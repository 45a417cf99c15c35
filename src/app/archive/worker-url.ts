// By its URL and not by `new Worker(new URL(…))`: the Trusted Types policy lets through those that it knows.
import url from './worker.ts?worker&url';

/** Where the worker's script is; as the build wrote it, so it may be relative to the page. */
export const ARCHIVE_WORKER: string = url;
