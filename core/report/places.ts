import { countUpTo } from '../binary-search.ts';
/** Says where a position of a text is, in the ways people and other programs count. */
export type TextPlaces = {
  /** The line (from 1) in which the position stands; CR, LF and CRLF end a line. */
  readonly lineOf: (position: number) => number;
  /** How many characters (Unicode code points) stand before the position. */
  readonly characterOf: (position: number) => number;
};

/** The places of a text. Reads it once; each question after that takes the logarithm of its length. */
export function textPlacesOf(text: string): TextPlaces {
  const lineEnds = Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length);
  const secondHalves = Array.from(
    text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g),
    (match) => match.index + 2,
  );
  return {
    lineOf: (position) => countUpTo(lineEnds, position, itself) + 1,
    characterOf: (position) => position - countUpTo(secondHalves, position, itself),
  };
}

const itself = (value: number): number => value;
