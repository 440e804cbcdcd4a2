import type { Annotation } from '../../annotations.ts';
import { addTo } from '../../grouped.ts';
import type { Rule } from '../../model.ts';
import type { AccountRecord, Decision, Edit, ManualLink, Review } from '../../review.ts';
import { linkKey } from '../links.ts';
import { same } from './same.ts';

/** Every value an item has had, oldest first, the present one last; null where it was not there. */
type Past<T> = readonly (T | null)[];

/** What a review has passed through, item by item; `key` is an id, a finding's key or a link's. */
export type Passed = {
  readonly titles: Past<string>;
  readonly account: (id: string) => Past<AccountRecord>;
  readonly note: (id: string) => Past<Annotation>;
  readonly decision: (key: string) => Past<Decision>;
  readonly link: (key: string) => Past<ManualLink>;
  readonly rule: (id: string) => Past<Rule>;
};

/** The pasts of a review's items, from edits, and from the state they led to where that is given. */
export function passedThrough(edits: readonly Edit[], review: Review | null): Passed {
  const titles: string[] = [];
  const accounts = new Pasts<AccountRecord>();
  const notes = new Pasts<Annotation>();
  const decisions = new Pasts<Decision>();
  const links = new Pasts<ManualLink>();
  const rules = new Pasts<Rule>();
  for (const edit of edits.flatMap(flattened)) {
    switch (edit.type) {
      case 'set-title':
        titles.push(edit.title);
        break;
      case 'add-annotation':
      case 'change-annotation':
        notes.add(edit.annotation.id, edit.annotation);
        break;
      case 'remove-annotation':
        notes.add(edit.id, null);
        break;
      case 'decide':
        decisions.add(edit.finding, edit.decision);
        break;
      case 'set-link': {
        const { a, b, decision } = edit;
        links.add(linkKey(edit), decision === null ? null : { a, b, ...decision });
        break;
      }
      case 'add-rule':
      case 'change-rule':
        rules.add(edit.rule.id, edit.rule);
        break;
      case 'remove-rule':
        rules.add(edit.id, null);
        break;
      default:
        passAccount(accounts, edit);
    }
  }
  // An edit may be missing from what was kept; the present state is known in any case.
  for (const account of review?.accounts ?? []) accounts.add(account.id, account);
  for (const note of review?.annotations ?? []) notes.add(note.id, note);
  for (const decision of review?.decisions ?? []) decisions.add(decision.finding, decision);
  for (const link of review?.links ?? []) links.add(linkKey(link), link);
  for (const rule of review?.rules ?? []) rules.add(rule.id, rule);
  return {
    titles: review === null ? titles : [...titles, review.title],
    account: accounts.of,
    note: notes.of,
    decision: decisions.of,
    link: links.of,
    rule: rules.of,
  };
}

function passAccount(accounts: Pasts<AccountRecord>, edit: Edit): void {
  switch (edit.type) {
    case 'add-account':
    case 'update-account':
      accounts.add(edit.account.id, edit.account);
      break;
    case 'remove-account':
      accounts.add(edit.id, null);
      break;
    case 'change-account': {
      const before = accounts.of(edit.id).at(-1) ?? null;
      if (before !== null) accounts.add(edit.id, { ...before, ...edit.metadata });
      break;
    }
    case 'set-block-kind': {
      const before = accounts.of(edit.account).at(-1) ?? null;
      const block = before?.blocks[edit.at];
      if (before === null || block === undefined) break;
      const { kind, reason } = edit;
      accounts.add(edit.account, {
        ...before,
        blocks: before.blocks.with(edit.at, { ...block, kind, reason }),
      });
      break;
    }
    default:
  }
}

class Pasts<T> {
  readonly #values = new Map<string, (T | null)[]>();

  readonly of = (key: string): Past<T> => this.#values.get(key) ?? [];

  add(key: string, value: T | null): void {
    addTo(this.#values, key, value);
  }
}

function flattened(edit: Edit): readonly Edit[] {
  return edit.type === 'group' ? edit.edits.flatMap(flattened) : [edit];
}

/** What is known of one item: what it was while there was one copy, and in mine and in theirs since. */
export type Story<T> = { readonly fork: Past<T>; readonly mine: Past<T>; readonly theirs: Past<T> };

/**
 * The state that the two present ones are to be compared with; null when the item was not there. One that the other
 * copy has been through since is simply older than the other.
 */
export function baseOf<T>(mine: T | null, theirs: T | null, story: Story<T>): T | null {
  const mineIsOlder = includes(story.theirs.slice(0, -1), mine);
  const theirsIsOlder = includes(story.mine.slice(0, -1), theirs);
  if (mineIsOlder && !theirsIsOlder) return mine;
  if (theirsIsOlder && !mineIsOlder) return theirs;
  const metAgain = story.mine.findLast((value) => includes(story.theirs, value));
  return metAgain ?? story.fork.at(-1) ?? null;
}

export function includes<T>(past: Past<T>, value: T | null): boolean {
  return past.some((former) => same(former, value));
}
