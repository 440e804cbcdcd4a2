import { addTo } from '../grouped.ts';

/** Numbers 0 to `size - 1` that are joined into groups; each group goes by its lowest number. */
export class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    for (let up = this.#parent[root]; up !== undefined && up !== root; up = this.#parent[root]) root = up;
    this.#parent[index] = root;
    return root;
  }

  same(a: number, b: number): boolean {
    return this.of(a) === this.of(b);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)];
    this.#parent[Math.max(one, other)] = Math.min(one, other);
  }

  /** The groups in the order of their lowest number, each in order. */
  all(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (const index of this.#parent.keys()) addTo(groups, this.of(index), index);
    return [...groups.values()];
  }
}
