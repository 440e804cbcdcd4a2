/** A part of the day, in hours from midnight, and the words for it. */
export type DayPart = {
  readonly from: number;
  readonly to: number;
  /** Wherever a time is told, with a day or an hour beside it. */
  readonly words: RegExp;
  /** For those that may stand alone as the time of an act: how a summary has it, and the words that put an act there. */
  readonly alone: { readonly name: string; readonly words: RegExp } | null;
};

/** `In the early morning`, `on Friday morning`; not `the morning session`. */
const when = (noun: string, or = ''): RegExp =>
  new RegExp(
    String.raw`\b(?:in|on|this|that|\w+day) (?:the )?(?:(?:early|late|mid-?) ?)?${noun}s?\b${or}`,
    'giu',
  );

/** In the order of a day. */
export const dayParts: readonly DayPart[] = [
  { from: 0, to: 6.5, words: /\b(?:early|small|wee) hours\b/giu, alone: null },
  {
    from: 2,
    to: 7.5,
    words: /\b(?:(?:just|shortly) )?(?:before|at|around) (?:dawn|daybreak|sunrise)\b/giu,
    alone: { name: 'at dawn', words: /\b(?:at|before|around|just before) (?:dawn|daybreak|sunrise)\b/giu },
  },
  { from: 6.5, to: 10, words: /\b(?:at|around|over) breakfast(?:[ -]?time)?\b/giu, alone: null },
  { from: 0, to: 12, words: /\bmorning\b/giu, alone: { name: 'in the morning', words: when('morning') } },
  {
    from: 11.5,
    to: 14.5,
    words: /\b(?:at|around|about) (?:noon|midday|lunch[ -]?time)\b/giu,
    alone: { name: 'at noon', words: /\b(?:at|around|about) (?:noon|midday|lunchtime)\b/giu },
  },
  {
    from: 12,
    to: 19,
    words: /\bafternoon\b/giu,
    alone: { name: 'in the afternoon', words: when('afternoon') },
  },
  {
    from: 16.5,
    to: 23.5,
    words: /\b(?:evening|at dusk|at sunset)\b/giu,
    alone: { name: 'in the evening', words: when('evening', String.raw`|\bat dusk\b`) },
  },
  {
    from: 18,
    to: 30,
    words: /\b(?:night|overnight)\b/giu,
    alone: { name: 'at night', words: /\b(?:at|\w+day) night\b|\bovernight\b|\bmidnight\b/giu },
  },
];

/** Cheap to look for: each of the parts has one of them. */
const anyPart = /hours|dawn|daybreak|sunrise|breakfast|morning|noon|midday|lunch|dusk|sunset|evening|night/iu;
export const namesDayPart = (words: string): boolean => anyPart.test(words);
