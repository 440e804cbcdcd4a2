import type { Side } from '../../model.ts';
import type { Span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { sideOf } from './sides.ts';

/** The account's own words at a stretch, on one line, for the summary of a finding. */
export function printed({ textOf }: Pick<Evidence, 'textOf'>, account: string, { start, end }: Span): string {
  return textOf({ account, start, end }).replace(/\s+/gu, ' ');
}

/** Without the stop at the end, or another mark that leads on, but for the stop of `a.m.` and the like. */
export const withoutStop = (words: string): string => words.replace(/(?:[\s,;:—–-]|(?<!\.[a-z])\.)+$/iu, '');

/** A side whose value is the account's own words. */
export const printedSide = (evidence: Evidence, id: string, at: Span): Side =>
  sideOf(evidence, id, at, printed(evidence, id, at));
