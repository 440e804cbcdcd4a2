// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Snapshot } from '../../preload/contract.ts';
import { connect, snapshotStore, useShownSnapshot, useSnapshot } from '../../renderer/state/snapshot.ts';

type Known = Parameters<typeof snapshotStore.set>[0];

const known = (version: string): Known => ({ version }) as Known;

/** What is known, and what a part that takes long to draw shows of it. */
function Parts() {
  const now = useSnapshot(({ version }) => version);
  const shown = useShownSnapshot(({ version }) => version);
  return (
    <p>
      {now} {shown}
    </p>
  );
}

test('what takes long to draw waits until what is quick has been shown', async () => {
  snapshotStore.set(known('one'));
  const root = createRoot(document.body);
  root.render(<Parts />);
  await vi.waitFor(() => expect(document.body.textContent).toBe('one one'));
  const seen: string[] = [];
  const watch = new MutationObserver(() => seen.push(document.body.textContent ?? ''));
  watch.observe(document.body, { subtree: true, characterData: true, childList: true });
  snapshotStore.set(known('two'));
  await vi.waitFor(() => expect(seen).toEqual(['two one', 'two two']));
  watch.disconnect();
  root.unmount();
});

test('of shares of progress that follow each other closely one is shown; the end always is', () => {
  let tell: (slices: string) => void = () => undefined;
  const listen = (_name: string, listener: typeof tell) => {
    tell = listener;
    return () => undefined;
  };
  const snapshot = () => Promise.resolve({ ok: true, value: known('one') });
  snapshotStore.set(known('one'));
  connect(
    { listen, snapshot, snapshotIfThere: () => null } as unknown as Parameters<typeof connect>[0],
    () => undefined,
  );
  const progress = (analysisProgress: Snapshot['analysisProgress']) => {
    tell(JSON.stringify({ analysisProgress }));
    return snapshotStore.get()?.analysisProgress;
  };
  const running = (share: number) => ({ state: 'running', stage: 'facts', share }) as const;
  expect(progress(running(0.1))).toEqual(running(0.1));
  expect(progress(running(0.2))).toEqual(running(0.1));
  expect(progress({ state: 'done' })).toEqual({ state: 'done' });
});

test('a first snapshot that is there is shown at once, with what has changed since it was asked for', () => {
  const listen = (_name: string, listener: (slices: string) => void) => {
    listener(JSON.stringify({ undo: 'Add note' }));
    return () => undefined;
  };
  const snapshotIfThere = () => ({ ok: true, value: known('three') });
  snapshotStore.set(null);
  connect({ listen, snapshotIfThere } as unknown as Parameters<typeof connect>[0], () => undefined);
  expect(snapshotStore.get()).toEqual({ ...known('three'), undo: 'Add note' });
});
