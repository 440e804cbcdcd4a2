import type { Account } from '../../core/model.ts';
import type { Reading } from '../model/reading.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import type { Wording } from '../model/wording.ts';
import { counted } from '../model/words-for-people.ts';
import { readingStore } from '../state/reading.ts';
import { useStore } from '../state/store.ts';

type ColumnStateProps = { readonly account: Account; readonly index: ReviewIndex };

/** What an account says to the passage looked at; at rest, how much it has and how much of it only it has. */
export function ColumnState({ account, index }: ColumnStateProps) {
  const reading = useStore(readingStore, (state) => state);
  const silent = reading.silent.has(account.id);
  const words = silent ? '' : said(account, index, reading);
  return (
    <p className="column-state" data-silent={silent || undefined} title={words}>
      <span role="status">{silent ? 'silent here' : ''}</span>
      {!silent && <span>{words}</span>}
    </p>
  );
}

function said(account: Account, index: ReviewIndex, reading: Reading): string {
  const passages = index.passagesOf.get(account.id) ?? [];
  if (passages.length === 0) return '';
  if (reading.focus.type === 'nothing') {
    const alone = passages.filter(({ id, zone }) => zone === 'body' && (index.agreement.get(id) ?? 1) === 1);
    return index.accounts.length < 2
      ? counted(passages.length, 'passage')
      : `${counted(passages.length, 'passage')}, ${alone.length} only here`;
  }
  const lit = passages.map(({ id }) => reading.lights.get(id)).filter((light) => light !== undefined);
  if (lit.length === 0) return '';
  if (reading.focus.type === 'spans') {
    return `${counted(lit.length, 'passage')} in this ${reading.focus.of}`;
  }
  if (lit.some(({ role }) => role === 'selected')) return 'selected';
  const lead = lit.find(({ role }) => role === 'counterpart');
  const more = lit.length - 1;
  return `${lead === undefined ? '' : wordings[lead.wording]}${more > 0 ? ` · ${counted(more, 'more passage')}` : ''}`;
}

const wordings: Readonly<Record<Wording, string>> = {
  same: 'same words',
  near: 'nearly the same words',
  far: 'in other words',
};
