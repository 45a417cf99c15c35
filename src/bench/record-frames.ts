import type { FrameRecord, FrameRecorder } from './handle.ts';

export function frameRecorder(): FrameRecorder {
  let record: FrameRecord = { gaps: [], longTasks: [] };
  let last = 0;
  let handle = 0;
  const take = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) record.longTasks.push(duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  const frame = (now: number) => {
    if (last > 0) record.gaps.push(now - last);
    last = now;
    handle = requestAnimationFrame(frame);
  };
  return {
    start() {
      record = { gaps: [], longTasks: [] };
      last = 0;
      observer.observe({ type: 'longtask' });
      handle = requestAnimationFrame(frame);
    },
    stop() {
      cancelAnimationFrame(handle);
      take(observer.takeRecords());
      observer.disconnect();
      return record;
    },
  };
}
