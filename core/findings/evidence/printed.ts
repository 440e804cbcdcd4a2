import type { Span } from '../../span.ts';
import type { Evidence } from './evidence.ts';

/** What an account has at a stretch, for a sentence of a finding: in its own words, but in one line. */
export function printed({ account }: Pick<Evidence, 'account'>, id: string, { start, end }: Span): string {
  return account(id).text.slice(start, end).replace(/\s+/gu, ' ');
}
