import { type Span, span } from '../span.ts';

/** A part of the day, in hours from midnight; what of a night is left after midnight is beyond 24. */
export type DayPart = { readonly from: number; readonly to: number };

/** `Morning`, `in the early morning`. */
const told = (noun: string): RegExp =>
  new RegExp(
    String.raw`(?:\b(?:in|during) (?:the )?(?:(?:early|late|mid)[ -])?|\bat )?\b(?:${noun})\b`,
    'giu',
  );

/** The parts of the day, with the words for them; the words alone say no more than the hours given here. */
const dayParts: readonly (DayPart & { readonly words: RegExp })[] = [
  { from: 0, to: 6.5, words: told('(?:early|small|wee) hours') },
  { from: 2, to: 7.5, words: /\b(?:(?:just|shortly) )?(?:before|at|around) (?:dawn|daybreak|sunrise)\b/giu },
  { from: 6.5, to: 10, words: /\b(?:at|around|over) breakfast(?:[ -]?time)?\b/giu },
  { from: 5, to: 12, words: told('morning') },
  { from: 11.5, to: 14.5, words: /\b(?:at|around|about) (?:noon|midday|lunch[ -]?time)\b/giu },
  { from: 12, to: 19, words: told('afternoon') },
  { from: 16.5, to: 23.5, words: told('evening|at dusk|at sunset') },
  { from: 19, to: 29, words: told('night|overnight') },
];

/** Cheap to look for: each of the parts has one of them. */
const anyPart = /hours|dawn|daybreak|sunrise|breakfast|morning|noon|midday|lunch|dusk|sunset|evening|night/iu;

/** The parts of the day that a text names, in no order. */
export function dayPartsIn(text: string): readonly (Span & { readonly part: DayPart })[] {
  if (!anyPart.test(text)) return [];
  return dayParts.flatMap((part) =>
    [...text.matchAll(part.words)].map(({ index, 0: words }) => ({
      ...span(index, index + words.length),
      part,
    })),
  );
}

const day = 24;

/** Whether no hour is of both parts. */
export const areApart = (one: DayPart, other: DayPart): boolean =>
  [-day, 0, day].every((shift) => one.to + shift <= other.from || other.to <= one.from + shift);
