/** vis-timeline with all events, as one would begin; and as the bare axis that shows the very items that ours does. */
import { expose } from './page.ts';
import { visRival } from './vis.ts';

expose(visRival({}));
