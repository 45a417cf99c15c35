import { type Manifest, manifestSchema } from '../../core/archive/format.ts';
import type { Schema } from '../fetch-data.ts';

/** Beside the page and not in it: most sites have no archive, and none should carry its format. */
export const checkedManifest: Schema<Manifest> = manifestSchema;
