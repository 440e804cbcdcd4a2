// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { snapshotStore, useShownSnapshot, useSnapshot } from '../../renderer/state/snapshot.ts';

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

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('what takes long to draw waits until what is quick has been shown', async () => {
  snapshotStore.set(known('one'));
  const root = createRoot(document.body);
  root.render(<Parts />);
  await settled();
  expect(document.body.textContent).toBe('one one');
  const seen: string[] = [];
  const watch = new MutationObserver(() => seen.push(document.body.textContent ?? ''));
  watch.observe(document.body, { subtree: true, characterData: true, childList: true });
  snapshotStore.set(known('two'));
  await settled();
  expect(seen).toEqual(['two one', 'two two']);
  watch.disconnect();
  root.unmount();
});
