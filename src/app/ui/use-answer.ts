import { useEffect, useMemo, useState } from 'react';

/**
 * What was asked, as soon as it is known: at once where it is no promise; else what was known before stands until the
 * answer comes, and stays if none does.
 *
 * @param ask the same function for the same question
 */
export function useAnswer<Value>(ask: () => Value | Promise<Value>): Value | null {
  const asked = useMemo(ask, [ask]);
  const [told, setTold] = useState<{ value: Value } | null>(null);
  useEffect(() => {
    if (!(asked instanceof Promise)) return;
    let stale = false;
    asked.then(
      (value) => {
        if (!stale) setTold({ value });
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [asked]);
  return asked instanceof Promise ? (told?.value ?? null) : asked;
}
