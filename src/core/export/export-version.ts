/** Raised when a reader of version N could misread what is written; additions do not raise it. */
export const EXPORT_VERSION = 1;
