import { createHash } from 'node:crypto';
import type { Annotation } from '../../../core/annotations.ts';
import { applyEdit } from '../../../core/review/apply.ts';
import type { AccountRecord, Edit, Review } from '../../../core/review.ts';
import { emptyReview } from '../../../core/review.ts';
import type { StoredFile } from '../../../main/store/store.ts';

/** Edits for tests of the store: each is a function of its number, so that any process can compute them again. */

export const exampleReview = emptyReview('review-1', 'Example', '2025-11-30T12:00:00.000Z');

export function note(number: number, text = `Note ${number} — “quoted” \u2028 😀`): Annotation {
  return {
    id: `note-${number}`,
    targets: [
      {
        account: 'a',
        start: number,
        end: number + 5,
        quote: 'words',
        prefix: 'before',
        suffix: 'after',
        anchor: 'exact',
        former: null,
      },
    ],
    silent: [],
    kind: 'remark',
    severity: 'low',
    status: 'open',
    text,
    tags: ['sums'],
    thread: [],
    author: 'Editor',
    created: '2025-11-30T12:00:00.000Z',
    updated: '2025-11-30T12:00:00.000Z',
  };
}

/** New notes come first. */
export function addNote(number: number): Edit {
  return { type: 'add-annotation', annotation: note(number), at: 0 };
}

/** The n-th edit of an endless sequence that always fits: notes are added, changed, removed; findings decided. */
export function exampleEdit(number: number): Edit {
  const group = Math.floor(number / 6);
  switch (number % 6) {
    case 0:
      return addNote(group);
    case 1:
      return { type: 'change-annotation', annotation: note(group, `Changed ${'x'.repeat(number % 97)}`) };
    case 2:
      return {
        type: 'decide',
        finding: `finding-${group % 20}`,
        decision: {
          finding: `finding-${group % 20}`,
          state: 'confirmed',
          reason: `because ${number}`,
          author: 'Editor',
          decided: '2025-11-30T12:00:00.000Z',
          about: { kind: 'number', sides: [{ account: 'a', text: `${number}` }] },
        },
      };
    case 3:
      return { type: 'set-title', title: `Title ${number}` };
    case 4:
      return {
        type: 'group',
        name: 'Two notes',
        edits: [
          { type: 'add-annotation', annotation: note(1_000_000 + group), at: 0 },
          { type: 'decide', finding: `finding-${group % 7}`, decision: null },
        ],
      };
    default:
      return { type: 'remove-annotation', id: `note-${1_000_000 + group}` };
  }
}

/** The example review after the first `count` example edits. */
export function afterEdits(count: number, from: Review = exampleReview): Review {
  let review = from;
  for (let number = 0; number < count; number += 1) review = applyEdit(review, exampleEdit(number));
  return review;
}

export function accountWith(
  id: string,
  text: string,
): { readonly account: AccountRecord; readonly file: StoredFile } {
  const bytes = Buffer.from(`bytes of ${text}`);
  return {
    file: { bytes, text },
    account: {
      id,
      file: `${id}.txt`,
      outlet: `Outlet ${id}`,
      headline: null,
      byline: null,
      dateline: null,
      published: null,
      updated: null,
      address: null,
      language: 'en',
      sha256: sha256(bytes),
      textSha256: sha256(text),
      blocks: [{ start: 0, end: text.length, kind: 'body', reason: '' }],
    },
  };
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
