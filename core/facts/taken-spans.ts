import { addTo } from '../grouped.ts';
import { overlap, type Span } from '../span.ts';

/**
 * The spans of a text that are taken. They are kept by blocks of the text, so that looking one up does not depend on how
 * many there are.
 */
export class TakenSpans {
  readonly #blocks = new Map<number, Span[]>();

  constructor(spans: readonly Span[] = []) {
    for (const at of spans) this.add(at);
  }

  has(at: Span): boolean {
    for (let block = blockOf(at.start); block <= blockOf(at.end); block += 1) {
      if (this.#blocks.get(block)?.some((other) => overlap(other, at) > 0) === true) return true;
    }
    return false;
  }

  /** False when some of it was taken already. */
  add(at: Span): boolean {
    if (this.has(at)) return false;
    for (let block = blockOf(at.start); block <= blockOf(at.end); block += 1) addTo(this.#blocks, block, at);
    return true;
  }
}

/** In UTF-16 code units. */
const blockLength = 128;
const blockOf = (at: number): number => Math.floor(at / blockLength);
