/**
 * Long work in short tasks, so that the page answers a reader in between: a generator says with `yield` where it
 * may be interrupted. What it works out never depends on where it was.
 */
export type Work<Result = void> = Generator<undefined, Result>;

/** A task that has taken this long gives way; twice as long again would be felt on a slow machine. */
const TURN_MS = 8;

/** All of it at once. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** @returns the way to give it up */
export function inTurns(work: Work): () => void {
  let isGivenUp = false;
  let isWorking = false;
  const turn = () => {
    if (isGivenUp) return;
    const began = performance.now();
    isWorking = true;
    let step = work.next();
    while (!step.done && !isGivenUp && performance.now() - began < TURN_MS) step = work.next();
    isWorking = false;
    if (isGivenUp) work.return();
    else if (!step.done) afterOthers(turn);
  };
  afterOthers(turn);
  return () => {
    isGivenUp = true;
    if (!isWorking) work.return();
  };
}

/** @returns the way to give it up */
export function inATurn(act: () => void): () => void {
  const work = function* (): Work {
    yield;
    act();
  };
  return inTurns(work());
}

/** As a task of its own, behind what the browser has to do for the reader. */
function afterOthers(turn: () => void): void {
  // Safari has none.
  if ('scheduler' in window && 'yield' in window.scheduler) {
    void window.scheduler.yield().then(turn);
    return;
  }
  // Not a timer: those wait for 4 ms as soon as they are nested.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    turn();
  };
  port2.postMessage(null);
}
