import type { WorkboxPlugin } from 'workbox-core';
import { versionOf } from './shell-at.ts';

/**
 * Whether what a server sent may be kept under the name of this version. A server in the middle of an update answers
 * with pages of the one before it, which name files that will soon be nowhere. The version is asked for, not the
 * content: some hosts write a line of their own into every page.
 *
 * @param url absolute; pages end with a slash
 */
export async function isOfBuild(url: string, response: Response, version: string): Promise<boolean> {
  if (response.status >= 400) return false;
  if (!new URL(url).pathname.endsWith('/')) return true;
  return versionOf(await response.clone().text()) === version;
}

/** Refuses to keep pages of another version; installing then fails, and is tried again later. */
export function ofBuild(version: string): WorkboxPlugin {
  return {
    cacheWillUpdate: async ({ request, response }) =>
      (await isOfBuild(request.url, response, version)) ? response : null,
  };
}
