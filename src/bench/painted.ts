/** When what has changed is on the screen: measured in the frame that shows it, and not in the one after. */

/** The part of Chromium's scheduler that is used. */
interface Scheduler {
  postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<void>;
}
declare const scheduler: Scheduler;

/** From a frame's first callback until it has been painted. */
let isDrawing = false;

const askFrame = requestAnimationFrame.bind(globalThis);

// What draws in a frame's own callbacks, as vis-timeline does, is in that frame. To ask for a frame there is to ask for
// the next, which comes up to 16 ms after.
globalThis.requestAnimationFrame = (callback) =>
  askFrame((time) => {
    begin();
    callback(time);
  });

function begin(): void {
  if (isDrawing) return;
  isDrawing = true;
  afterFrame(() => {
    isDrawing = false;
  });
}

/** Asked for in a frame: no other task comes between its painting and this one. */
function afterFrame(then: () => void): void {
  void scheduler.postTask(then, { priority: 'user-blocking' });
}

/** @param then called when what was changed so far has been painted */
export function whenPainted(then: () => void): void {
  if (isDrawing) afterFrame(then);
  else
    askFrame(() => {
      begin();
      afterFrame(then);
    });
}
