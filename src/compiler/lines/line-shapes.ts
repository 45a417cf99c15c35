/** The shapes of a line of `--jsonl`: those of the YAML files, put together so that a line stands for itself. */
import * as z from 'zod/mini';
import { articleShape, citationShape, eventShape } from '../read/shapes.ts';

const { publisher, title, published } = articleShape.shape;
const { id, disagreements } = eventShape.shape;
const someCitations = z.array(z.unknown(), 'a list of citations');

export const lineShape = z.strictObject({
  article: z.unknown(),
  events: z.array(z.unknown(), 'a list of events'),
});

/** As `articles/<id>.yaml`, with its text; what a batch cannot know may be left out. */
export const lineArticleShape = z.extend(z.omit(articleShape, { citations: true }), {
  id,
  text: z.optional(z.string('the text of the article')),
  paragraphs: z.optional(z.array(z.string('a paragraph'), 'a list of paragraphs')),
  publisher: z.optional(publisher),
  title: z.optional(title),
  published: z.extend(published, { evidence: z.optional(published.shape.evidence) }),
});

/** As in `events/*.yaml`, with its citations in this article. */
export const describedEventShape = z.extend(eventShape, {
  history: z.optional(eventShape.shape.history),
  citations: someCitations,
});

/** An event that another line describes. */
export const bareEventShape = z.strictObject({ id, disagreements, citations: someCitations });

/** As in `articles/<id>.yaml`, without the event, in which it stands. */
export const lineCitationShape = z.omit(citationShape, { event: true });

/** What the first line may be instead of an article: what stands in the YAML files of a data folder. */
export const headShape = z.strictObject({
  site: z.optional(z.unknown()),
  people: z.optional(z.unknown()),
  places: z.optional(z.unknown()),
  topics: z.optional(z.unknown()),
  kinds: z.optional(z.unknown()),
  retired: z.optional(z.unknown()),
});
