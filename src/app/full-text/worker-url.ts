// By its URL and not by `new Worker(new URL(…))`: the Trusted Types policy lets through this one alone.
import url from './worker.ts?worker&url';

/** Where the worker's script is; as the build wrote it, so it may be relative to the page. */
export const FULL_TEXT_WORKER: string = url;
