import type { ReviewRequest } from '../core/review/edits.ts';
import type { ReviewAnswer } from '../core/review/reviewed-draft.ts';

/** Given to this page by the server that sent it; without it nothing is answered. */
const token = () => document.querySelector<HTMLMetaElement>('meta[name="review-token"]')?.content ?? '';

/** The one door to the development server. @throws where it does not answer, or refuses */
export async function ask(request: ReviewRequest): Promise<ReviewAnswer> {
  const response = await fetch('api', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Review-Token': token() },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
