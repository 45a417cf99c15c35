import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Edit, ReviewRequest } from '../core/review/edits.ts';
import type { Refusal, ReviewAnswer, ReviewedDraft } from '../core/review/reviewed-draft.ts';
import { ask } from './ask.ts';
import { foreseen, inOrder, nextAfter, nextWaiting } from './board.ts';

/** What is told above the page. */
type Notice =
  | { about: Exclude<Refusal, 'not-ready'>; detail: string }
  | { about: 'waiting'; count: number }
  | { about: 'faulty' | 'marked' | 'failed' }
  | { about: 'published'; draft: string };

export interface Review {
  draft: ReviewedDraft | null;
  current: string | null;
  notice: Notice | null;
  /** The proposal whose fields are open. */
  correcting: boolean;
  /** Something was asked, and is not answered yet. */
  saving: boolean;
  choose: (key: string | null) => void;
  correct: (open: boolean) => void;
  tell: (notice: Notice | null) => void;
  act: (edit: Edit) => void;
  undo: () => void;
  /** Asks again for what stands in the files. */
  refresh: () => void;
}

/** A draft and what is done to it. Edits go one after the other, each on what the one before it left. */
export function useReview(id: string): Review {
  const [draft, setDraft] = useState<ReviewedDraft | null>(null);
  const shown = useRef<ReviewedDraft | null>(null);
  const show = useCallback((next: ReviewedDraft | null) => {
    shown.current = next;
    setDraft(next);
  }, []);
  const [current, setCurrent] = useState<string | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const [saving, setSaving] = useState(false);
  const [notice, tell] = useState<Notice | null>(null);
  const line = useRef<{ queue: Promise<void>; waiting: number; revision: string; broken: number }>({
    queue: Promise.resolve(),
    waiting: 0,
    revision: '',
    broken: 0,
  });

  const take = useCallback(
    (answer: ReviewAnswer) => {
      if ('draft' in answer) {
        line.current.revision = answer.draft.revision;
        if (answer.refused) line.current.broken += 1;
        // What was done meanwhile is not in this answer; the last one has it all.
        if (line.current.waiting === 0 || answer.refused) {
          const proposals = inOrder(answer.draft.proposals);
          show({ ...answer.draft, proposals });
          setCurrent((key) => (proposals.some((one) => one.key === key) ? key : nextAfter(proposals, null)));
        }
        if (answer.refused && answer.refused !== 'not-ready')
          tell({ about: answer.refused, detail: answer.detail ?? '' });
      } else if ('revision' in answer) {
        line.current.revision = answer.revision;
      } else if ('published' in answer) {
        tell({ about: 'published', draft: answer.published });
        show(null);
      } else if ('refused' in answer && answer.refused !== 'not-ready') {
        line.current.broken += 1;
        tell({ about: answer.refused, detail: answer.detail });
      }
      return answer;
    },
    [show],
  );

  const send = useCallback(
    (request: () => ReviewRequest, then: (answer: ReviewAnswer) => void = () => undefined) => {
      const { broken } = line.current;
      line.current.waiting += 1;
      setSaving(true);
      line.current.queue = line.current.queue.then(async () => {
        line.current.waiting -= 1;
        try {
          // After a refusal, what was still to come was meant for another state.
          if (line.current.broken === broken) then(take(await ask(request())));
        } catch {
          line.current.broken += 1;
          tell({ about: 'failed' });
        } finally {
          if (line.current.waiting === 0) setSaving(false);
        }
      });
    },
    [take],
  );

  const refresh = useCallback(() => send(() => ({ ask: 'draft', id })), [send, id]);
  useEffect(() => {
    refresh();
    // Another window may be the editor's own text editor.
    const seen = () => document.visibilityState === 'visible' && refresh();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [refresh]);

  const choose = useCallback((key: string | null) => {
    setCurrent(key);
    setCorrecting(false);
  }, []);

  const act = useCallback(
    (edit: Edit) => {
      tell(null);
      setCorrecting(false);
      const before = shown.current;
      const after = before && foreseen(before, edit);
      if (before && after && after !== before && 'key' in edit) {
        show(after);
        setCurrent(nextWaiting(before, after, edit.key));
      }
      send(
        () => ({
          ask: 'edit',
          id,
          revision: line.current.revision,
          edit,
          ...(line.current.waiting > 0 && { brief: true }),
        }),
        (answer) => {
          if (edit.do !== 'cite' || !('did' in answer) || !answer.did?.key) return;
          // What the words are a citation of, only the editor knows.
          setCurrent(answer.did.key);
          setCorrecting(true);
        },
      );
    },
    [send, show, id],
  );

  const undo = useCallback(() => {
    tell(null);
    setCorrecting(false);
    send(
      () => ({ ask: 'undo', id, revision: line.current.revision }),
      (answer) => {
        if ('did' in answer && answer.did?.key) setCurrent(answer.did.key);
      },
    );
  }, [send, id]);

  return useMemo(
    () => ({
      draft,
      current,
      notice,
      correcting,
      saving,
      choose,
      correct: setCorrecting,
      tell,
      act,
      undo,
      refresh,
    }),
    [draft, current, notice, correcting, saving, choose, act, undo, refresh],
  );
}
