import type { Passage } from '../../model.ts';
import type { Evidence } from './evidence.ts';

/** A question states nothing and denies nothing. */
export const isQuestion = ({ account }: Evidence, { account: id, start, end }: Passage): boolean =>
  /\?\W*$/u.test(account(id).text.slice(start, end));
