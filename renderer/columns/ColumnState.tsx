import type { Account } from '../../core/model.ts';
import { counted } from '../../core/render/labels.ts';
import { isHardlyShared } from '../model/hardly-shared.ts';
import type { Reading } from '../model/reading.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import type { Wording } from '../model/wording.ts';
import { readingStore } from '../state/reading.ts';
import { useStore } from '../state/store.ts';

type ColumnStateProps = { readonly account: Account; readonly index: ReviewIndex };

/** What an account has on the selected passage; with none selected, how much it has and how much of it only it has. */
export function ColumnState({ account, index }: ColumnStateProps) {
  const reading = useStore(readingStore, (state) => state);
  const missing = missingIn(account, reading);
  const words = missing ?? said(account, index, reading);
  return (
    <p
      className="column-state"
      data-silent={missing !== null || words === anotherEvent || undefined}
      title={hintOf(words)}
    >
      <span role="status">{missing}</span>
      {missing === null && <span>{words}</span>}
    </p>
  );
}

const anotherEvent = 'hardly shared: another event?';

/** Explains what "3 more" are, and what to do about an account that strayed in. */
function hintOf(words: string): string {
  if (words === anotherEvent)
    return 'The other accounts tell hardly anything of this. If it is about another event, remove it: it counts among those that are silent.';
  return words.endsWith(' more') ? `${words}: they begin with a bar` : words;
}

/** Silence is said only where a finding says so; otherwise that nothing was found, which may be the engine's fault. */
function missingIn(account: Account, { silent, unmatched }: Reading): string | null {
  if (silent.has(account.id)) return 'silent here';
  return unmatched.has(account.id) ? 'no matching passage found' : null;
}

function said(account: Account, index: ReviewIndex, reading: Reading): string {
  const passages = index.passagesOf.get(account.id) ?? [];
  if (passages.length === 0) return '';
  if (reading.focus.type === 'nothing') {
    const alone = passages.filter(({ id, zone }) => zone === 'body' && (index.agreement.get(id) ?? 1) === 1);
    if (index.accounts.length < 2) return counted(passages.length, 'passage');
    if (isHardlyShared(index, account.id)) return anotherEvent;
    return `${counted(passages.length, 'passage')}, ${alone.length} only here`;
  }
  const lit = passages.map(({ id }) => reading.lights.get(id)).filter((light) => light !== undefined);
  if (lit.length === 0) return '';
  if (reading.focus.type === 'spans') {
    return `${counted(lit.length, 'passage')} in this ${reading.focus.of}`;
  }
  if (lit.some(({ role }) => role === 'selected')) return 'selected';
  const lead = lit.find(({ role }) => role === 'counterpart');
  const more = lit.length - 1;
  return `${lead === undefined ? '' : wordings[lead.wording]}${more > 0 ? ` · ${more} more` : ''}`;
}

const wordings: Readonly<Record<Wording, string>> = {
  same: 'same words',
  near: 'nearly the same',
  far: 'in other words',
};
