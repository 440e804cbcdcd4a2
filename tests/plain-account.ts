import type { Account } from '../core/model.ts';

/** An English account that is all body and states nothing else about itself. */
export function plainAccount(id: string, text: string, stated: Partial<Account> = {}): Account {
  return {
    id,
    file: `${id}.txt`,
    sha256: id,
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length, reason: '' }],
    outlet: null,
    headline: null,
    byline: null,
    dateline: null,
    published: null,
    updated: null,
    address: null,
    language: 'en',
    ...stated,
  };
}
