/**
 * The Trusted Types policy of a page that starts no script by URL, as `trusted-types.ts` is that of the app.
 * Imported before whatever writes through innerHTML.
 */
import { plainTextOnly } from './html-policy.ts';

/** The part of the API used here; TypeScript's DOM library does not know it yet. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

trustedTypes?.createPolicy('default', { createHTML: plainTextOnly });
