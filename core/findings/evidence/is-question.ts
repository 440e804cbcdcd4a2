import type { Passage } from '../../model.ts';
import type { Evidence } from './evidence.ts';

/** A question states nothing and denies nothing. */
export const isQuestion = ({ textOf }: Evidence, passage: Passage): boolean =>
  /\?\W*$/u.test(textOf(passage));
