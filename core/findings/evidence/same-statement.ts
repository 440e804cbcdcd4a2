import { addToSet } from '../../grouped.ts';
import type { Evidence } from './evidence.ts';

/** Whether two passages report the same thing, as the statements have it. */
export function sameStatement({ found }: Pick<Evidence, 'found'>): (a: string, b: string) => boolean {
  const statements = new Map<string, Set<string>>();
  for (const { id, members } of found.statements) {
    for (const member of members) addToSet(statements, member, id);
  }
  return (a, b) => {
    const of = statements.get(a);
    return of !== undefined && [...(statements.get(b) ?? [])].some((id) => of.has(id));
  };
}
