/**
 * Must be imported first of all: under `require-trusted-types-for 'script'` every innerHTML throws until a
 * policy named `default` exists. Browsers without Trusted Types (Firefox and Safari of 2024) skip it.
 */
import { ARCHIVE_WORKER } from '../archive/worker-url.ts';
import { FULL_TEXT_WORKER } from '../full-text/worker-url.ts';
import { SERVICE_WORKER } from '../offline/service-worker-url.ts';
import { knownScriptOnly, plainTextOnly } from './html-policy.ts';

/** The part of the API used here; TypeScript's DOM library does not know it yet. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string; createScriptURL: (url: string) => string },
  ): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

// No createScript: text is never run.
trustedTypes?.createPolicy('default', {
  createHTML: plainTextOnly,
  createScriptURL: (url) =>
    knownScriptOnly(url, document.baseURI, [ARCHIVE_WORKER, FULL_TEXT_WORKER, SERVICE_WORKER]),
});
