import type { Side } from '../../model.ts';
import type { Span } from '../../span.ts';
import { type Evidence, sideOf } from './evidence.ts';

/** What an account has at a stretch, for a sentence of a finding: in its own words, but in one line. */
export function printed({ account }: Pick<Evidence, 'account'>, id: string, { start, end }: Span): string {
  return account(id).text.slice(start, end).replace(/\s+/gu, ' ');
}

/** A side whose value is what the account has there. */
export const printedSide = (evidence: Evidence, id: string, at: Span): Side =>
  sideOf(evidence, id, at, printed(evidence, id, at));
