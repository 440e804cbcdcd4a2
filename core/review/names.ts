import { nameOfAccount } from '../account/name.ts';
import type { Annotation } from '../annotations.ts';
import type { Edit, Review } from '../review.ts';
import { unknownEdit } from '../review.ts';

/** What an edit is called in "Undo ..." and in the history. */
export function nameOf(edit: Edit): string {
  switch (edit.type) {
    case 'set-title':
      return 'Rename review';
    case 'add-account':
      return 'Add account';
    case 'remove-account':
      return 'Remove account';
    case 'update-account':
      return 'Update account';
    case 'restore-account':
      return 'Restore account';
    case 'change-account':
      return 'Change account';
    case 'set-block-kind':
      return 'Change block';
    case 'move-account':
      return 'Move account';
    case 'add-annotation':
      return 'Add note';
    case 'change-annotation':
      return 'Change note';
    case 'remove-annotation':
      return 'Delete note';
    case 'decide':
      return edit.decision === null ? 'Reopen finding' : decidedNames[edit.decision.state];
    case 'set-link':
      return edit.decision?.state === 'linked' ? 'Link passages' : 'Unlink passages';
    case 'add-rule':
      return 'Add rule';
    case 'change-rule':
      return 'Change rule';
    case 'remove-rule':
      return 'Remove rule';
    case 'set-seen':
      return 'Mark seen';
    case 'group':
      return edit.name;
    default:
      return unknownEdit(edit);
  }
}

const decidedNames = {
  confirmed: 'Confirm finding',
  dismissed: 'Dismiss finding',
  deferred: 'Defer finding',
} as const;

/**
 * An edit as the history tells it: its name and what it was done to, e.g. `Delete note: “Ask the desk”`. The review is
 * the one before the edit, as only that still has what an edit removes.
 */
export function describeEdit(review: Review, edit: Edit): string {
  const detail = detailOf(review, edit);
  return detail === '' ? nameOf(edit) : `${nameOf(edit)}: ${detail}`;
}

function detailOf(review: Review, edit: Edit): string {
  switch (edit.type) {
    case 'set-title':
      return quoted(edit.title);
    case 'add-account':
    case 'update-account':
      return nameOfAccount(edit.account);
    case 'remove-account':
    case 'restore-account':
    case 'change-account':
    case 'move-account':
      return accountName(review, edit.id);
    case 'set-block-kind':
      return `${accountName(review, edit.account)}, now ${edit.kind}`;
    case 'add-annotation':
    case 'change-annotation':
      return noteName(edit.annotation);
    case 'remove-annotation':
      return noteName(review.annotations.find(({ id }) => id === edit.id));
    case 'decide': {
      const known = edit.decision ?? review.decisions.find(({ finding }) => finding === edit.finding);
      return known?.about?.sides.map(({ text }) => quoted(text)).join(' / ') ?? '';
    }
    case 'set-link':
      return `${quoted(edit.a.quote)} / ${quoted(edit.b.quote)}`;
    case 'add-rule':
    case 'change-rule':
      return edit.rule.forms.join(' = ');
    case 'remove-rule':
      return review.rules.find(({ id }) => id === edit.id)?.forms.join(' = ') ?? '';
    case 'set-seen':
      return '';
    case 'group': {
      const details = [...new Set(edit.edits.map((part) => detailOf(review, part)))].filter(
        (part) => part !== '',
      );
      const more = details.length - mostDetails;
      return [...details.slice(0, mostDetails), ...(more > 0 ? [`${more} more`] : [])].join(', ');
    }
    default:
      return unknownEdit(edit);
  }
}

function accountName(review: Review, account: string): string {
  const record = review.accounts.find(({ id }) => id === account);
  return record === undefined ? '' : nameOfAccount(record);
}

function noteName(note: Annotation | undefined): string {
  return note === undefined ? '' : quoted(note.text);
}

/** Of a group: what it was about is said by its first parts. */
const mostDetails = 5;

const longest = 60;

/** The first line of a text, in quotation marks, cut at a length (in code units) that a list can show. */
function quoted(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  if (line === '') return '';
  if (line.length <= longest) return `“${line}”`;
  // Never through the middle of a character that takes two code units.
  const cut = line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `“${cut.trimEnd()}…”`;
}
