import { useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** The browser's history is the command stack; each entry carries in words what it did. */
interface Entry {
  index: number;
  did: string | null;
}

const STORE = 'explore.ahead';

function readAhead(): Record<number, string> {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Record<number, string>;
  } catch {
    return {};
  }
}

function writeAhead(ahead: Record<number, string>): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(ahead));
  } catch {
    // Without storage redo forgets its words on a reload; nothing else is lost.
  }
}

interface HistoryStep {
  location: { state: object };
  action: { type: string };
}

export interface Undo {
  /** What undo would take back, or null where nothing was changed here. */
  undoes: string | null;
  redoes: string | null;
  undo(): void;
  redo(): void;
}

export function useUndo(): Undo {
  const router = useRouter();
  const { index, did } = useRouterState({
    select: ({ location }): Entry => {
      const state = location.state as { __TSR_index?: number; did?: string };
      return { index: state.__TSR_index ?? 0, did: state.did ?? null };
    },
    structuralSharing: true,
  });
  const [ahead, setAhead] = useState(readAhead);
  useEffect(
    () =>
      router.history.subscribe(({ location, action }: HistoryStep) => {
        if (action.type !== 'PUSH') return;
        const state = location.state as { __TSR_index?: number };
        // A new step cuts off what had been undone.
        const kept = Object.entries(readAhead()).filter(([at]) => Number(at) < (state.__TSR_index ?? 0));
        const next = Object.fromEntries(kept);
        writeAhead(next);
        setAhead(next);
      }),
    [router],
  );
  useEffect(() => {
    if (did === null) return;
    const known = readAhead();
    if (known[index] === did) return;
    const next = { ...known, [index]: did };
    writeAhead(next);
    setAhead(next);
  }, [index, did]);
  const undoes = did;
  const redoes = ahead[index + 1] ?? null;
  useEffect(() => {
    const onUndo = (event: KeyboardEvent): void => {
      const typing = (event.target as HTMLElement | null)?.closest('input, textarea, [contenteditable="true"]');
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) {
        if (redoes !== null) router.history.forward();
      } else if (undoes !== null) router.history.back();
    };
    addEventListener('keydown', onUndo);
    return () => removeEventListener('keydown', onUndo);
  });
  return {
    undoes,
    redoes,
    undo: () => router.history.back(),
    redo: () => router.history.forward(),
  };
}
