/** Values laid out by number, to look up what one passage has in constant time. */
export type Spread = {
  /** Lays out the values of some numbers in place of the last ones. */
  readonly lay: (numbers: readonly number[], valueOf: (number: number, place: number) => number) => void;
  /** The value of a number; 0 where none is laid out. */
  readonly at: (number: number) => number;
  /** Sum of the values of these numbers. */
  readonly total: (numbers: readonly number[]) => number;
};

/** A spread over the numbers below `size`. */
export function spreadOver(size: number): Spread {
  const values = new Float64Array(size);
  let laid: readonly number[] = [];
  return {
    lay: (numbers, valueOf) => {
      for (const number of laid) values[number] = 0;
      for (let place = 0; place < numbers.length; place += 1) {
        const number = numbers[place] ?? 0;
        values[number] = valueOf(number, place);
      }
      laid = numbers;
    },
    at: (number) => values[number] ?? 0,
    total: (numbers) => {
      let sum = 0;
      for (let place = 0; place < numbers.length; place += 1) sum += values[numbers[place] ?? 0] ?? 0;
      return sum;
    },
  };
}
