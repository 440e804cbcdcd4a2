import type { Edit } from '../../core/review.ts';

/** What a merge brings, counted: `2 notes added`. Empty when it brings nothing. */
export function mergeChanges(edit: Edit | null): readonly string[] {
  if (edit?.type !== 'group') return [];
  // A merge passes through the colleague's state: what was touched twice is one change.
  const touched = new Map<string, Set<string>>();
  for (const part of edit.edits) {
    const [what, key] = changeOf(part);
    touched.set(what, (touched.get(what) ?? new Set()).add(key));
  }
  return [...touched].map(([what, keys]) => worded(what, keys.size));
}

const many: Readonly<Record<string, string>> = { decision: 'decisions', link: 'links', rule: 'rules' };

function worded(what: string, count: number): string {
  const [noun = '', ...rest] = what.split(' ');
  const plural = many[noun] ?? `${noun}s`;
  return [String(count), count === 1 ? noun : plural, ...rest].join(' ');
}

function changeOf(edit: Edit): readonly [what: string, key: string] {
  switch (edit.type) {
    case 'add-account':
      return ['account added', edit.account.id];
    case 'update-account':
      return ['account updated', edit.account.id];
    case 'change-account':
      return ['account changed', edit.id];
    case 'set-block-kind':
      return ['account changed', edit.account];
    case 'add-annotation':
      return ['note added', edit.annotation.id];
    case 'change-annotation':
      return ['note changed', edit.annotation.id];
    case 'decide':
      return ['decision', edit.finding];
    case 'set-link':
      return ['link', `${edit.a.quote} ${edit.b.quote}`];
    case 'add-rule':
    case 'change-rule':
      return ['rule', edit.rule.id];
    case 'set-title':
      return ['title changed', ''];
    default:
      return ['other change', JSON.stringify(edit)];
  }
}
