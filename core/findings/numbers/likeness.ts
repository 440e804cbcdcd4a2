import type { Filled } from './filled.ts';

const fewestShared = 2;

/** How much of what stands around two values is the same, the nearer words weighing more; 0 where too little is shared. */
export function likenessOf(a: Filled, b: Filled): number {
  let shared = 0;
  let likeness = 0;
  for (const [root, weight] of a.around) {
    const other = b.around.get(root);
    if (other === undefined) continue;
    shared += 1;
    likeness += Math.min(weight, other);
  }
  return shared < fewestShared ? 0 : likeness;
}
