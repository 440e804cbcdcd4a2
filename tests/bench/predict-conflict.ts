import { contradictionOf } from '../../core/contradiction/contradiction.ts';
import { readConflicts } from './conflict-data.ts';

/** How likely every pair of wordings contradicts itself, as the set `conflict` of the public benchmarks asks for it. */
export function predictConflict(data: unknown): Readonly<Record<string, number>> {
  return Object.fromEntries(readConflicts(data).map(({ id, a, b }) => [id, contradictionOf(a, b).score]));
}
