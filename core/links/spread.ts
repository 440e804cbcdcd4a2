/** Values laid out by number, to look up what one passage has in constant time. */
export type Spread = {
  /** Lays out the values of some numbers in place of the last ones. */
  readonly lay: (numbers: ArrayLike<number>, valueOf: (number: number, place: number) => number) => void;
  /** The value of a number; 0 where none is laid out. */
  readonly at: (number: number) => number;
};

/** A spread over the numbers below `size`. */
export function spreadOver(size: number): Spread {
  const values = new Float64Array(size);
  let laid: ArrayLike<number> = [];
  return {
    lay: (numbers, valueOf) => {
      for (let place = 0; place < laid.length; place += 1) values[laid[place] ?? 0] = 0;
      for (let place = 0; place < numbers.length; place += 1) {
        const number = numbers[place] ?? 0;
        values[number] = valueOf(number, place);
      }
      laid = numbers;
    },
    at: (number) => values[number] ?? 0,
  };
}
