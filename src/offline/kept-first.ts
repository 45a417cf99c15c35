import { Strategy, type StrategyHandler } from 'workbox-strategies';
import type { Files } from './files.ts';

/** Answers with what is kept; fetches the rest, and keeps it from then on. */
export class KeptFirst extends Strategy {
  readonly #files: Pick<Files, 'match' | 'put'>;

  constructor(files: Pick<Files, 'match' | 'put'>) {
    super();
    this.#files = files;
  }

  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    // Asked for again, past every cache: what came before was no good.
    const kept = request.cache === 'reload' ? undefined : await this.#files.match(request.url);
    if (kept !== undefined) return kept;
    const response = await handler.fetch(request);
    void handler.waitUntil(this.#files.put(request.url, response.clone()));
    return response;
  }
}
