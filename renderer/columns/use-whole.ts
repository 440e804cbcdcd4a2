import { startTransition, useEffect, useState } from 'react';
import type { Account } from '../../core/model.ts';

/** Accounts of this many characters together are drawn at once without anybody noticing. */
const quicklyDrawn = 60_000;

/** Whether the accounts are drawn whole by now, or only as far as is seen at first: long ones are drawn in the background. */
export function useWhole(accounts: readonly Account[]): boolean {
  const [whole, setWhole] = useState<readonly Account[] | null>(null);
  useEffect(() => startTransition(() => setWhole(accounts)), [accounts]);
  const length = accounts.reduce((sum, { text }) => sum + text.length, 0);
  return whole === accounts || length <= quicklyDrawn;
}
