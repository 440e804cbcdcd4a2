import type { Rule } from '../../model.ts';
import type { Decision, Edit, ManualLink } from '../../review.ts';
import type { Conflict, Merger, Part } from './model.ts';
import { nothingToDo } from './model.ts';
import type { Story } from './passed.ts';
import { baseOf } from './passed.ts';
import { same } from './same.ts';

/** How one kind of the editor's words is merged: decisions, links, rules. */
type Kind<T> = {
  readonly set: (value: T | null) => Edit;
  readonly about: string;
  readonly inWords: (value: T) => string;
  /** What stands when both said something else. */
  readonly both: (mine: T, theirs: T) => T;
};

/**
 * Three-way: what only one of the two changed since their last common state is taken, what both changed is a conflict.
 * What was taken back on one side and changed on the other stays.
 */
function merged<T>(mine: T | null, theirs: T | null, story: Story<T>, kind: Kind<T>): Part {
  if (same(mine, theirs)) return nothingToDo;
  const base = baseOf(mine, theirs, story);
  if (same(base, theirs)) return nothingToDo;
  if (same(base, mine)) return { edits: [kind.set(theirs)], conflicts: [] };
  const result = mine === null ? theirs : theirs === null ? mine : kind.both(mine, theirs);
  const said = (value: T | null): string => (value === null ? 'taken back' : kind.inWords(value));
  const conflict: Conflict = {
    about: kind.about,
    mine: said(mine),
    theirs: said(theirs),
    kept: said(result),
  };
  const edits = same(result, theirs) ? [kind.set(theirs)] : [kind.set(theirs), kind.set(result)];
  return { edits, conflicts: [conflict] };
}

export function mergedDecision(
  finding: string,
  mine: Decision | null,
  theirs: Decision | null,
  story: Story<Decision>,
): Part {
  // The same word from two editors is no dispute.
  if (mine !== null && theirs !== null && mine.state === theirs.state && mine.reason === theirs.reason)
    return nothingToDo;
  const quotes = (theirs ?? mine)?.about?.sides.map(({ text }) => `“${text}”`).join(' / ') ?? '';
  return merged(mine, theirs, story, {
    set: (decision) => ({ type: 'decide', finding, decision }),
    about: quotes === '' ? 'Finding' : `Finding ${quotes}`,
    inWords: decisionInWords,
    both: (one, other) => {
      const isOtherLater = (other.decided ?? '') > (one.decided ?? '');
      const [later, earlier] = isOtherLater ? [other, one] : [one, other];
      const reason = [later.reason, `(${decisionInWords(earlier)})`].filter((part) => part !== '').join(' ');
      return { ...later, reason };
    },
  });
}

function decisionInWords({ state, reason, author }: Decision): string {
  const who = author === '' ? '' : `${author}: `;
  return `${who}${state}${reason === '' ? '' : ` – ${reason}`}`;
}

export function mergedLink(
  mine: ManualLink | null,
  theirs: ManualLink | null,
  story: Story<ManualLink>,
): Part {
  const either = theirs ?? mine;
  if (either === null || (mine !== null && theirs !== null && mine.state === theirs.state))
    return nothingToDo;
  const { a, b } = either;
  return merged(mine, theirs, story, {
    set: (link) => {
      if (link === null) return { type: 'set-link', a, b, decision: null };
      const { state, author, decided } = link;
      return { type: 'set-link', a: link.a, b: link.b, decision: { state, author, decided } };
    },
    about: `Passages “${a.quote}” and “${b.quote}”`,
    inWords: ({ state, author }) => `${author}: ${state}`,
    both: (one, other) => (other.decided > one.decided ? other : one),
  });
}

export function mergedRule(
  mine: Rule | null,
  theirs: Rule | null,
  story: Story<Rule>,
  at: number,
  { copy }: Merger,
): Part {
  const either = theirs ?? mine;
  if (either === null) return nothingToDo;
  const part = merged(mine, theirs, story, {
    set: (rule) => (rule === null ? { type: 'remove-rule', id: either.id } : { type: 'change-rule', rule }),
    about: `Rule ${either.forms.join(' = ')}, also changed in ${copy}`,
    inWords: ({ forms, reason }) => `${forms.join(' = ')}${reason === '' ? '' : ` (${reason})`}`,
    both: (one, other) => ({
      ...one,
      forms: [...new Set([...one.forms, ...other.forms])],
      reason: [...new Set([one.reason, other.reason].filter((reason) => reason !== ''))].join('; '),
    }),
  });
  return { ...part, edits: insertedFirst(part.edits, mine !== null, at) };
}

/** A rule can be changed only while it is there: one that is not is added, also in the midst of a merge. */
function insertedFirst(edits: readonly Edit[], isThere: boolean, at: number): readonly Edit[] {
  let there = isThere;
  return edits.map((edit) => {
    const wasThere = there;
    there = edit.type !== 'remove-rule';
    return edit.type === 'change-rule' && !wasThere ? { type: 'add-rule', rule: edit.rule, at } : edit;
  });
}
