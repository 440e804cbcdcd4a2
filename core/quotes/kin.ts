import { remembering } from '../text/remembering.ts';

const parent = 'boy|girl|son|daughter|child|children|kids?|baby|twins';
const grandparent = 'grandson|granddaughter|grandchild|grandchildren';

/** Whom somebody has whom an account calls a father, a widow, and so on. */
const relatives: Readonly<Record<string, string>> = {
  mother: parent,
  mum: parent,
  mom: parent,
  father: parent,
  dad: parent,
  grandmother: grandparent,
  grandfather: grandparent,
  wife: 'husband',
  widow: 'husband',
  husband: 'wife',
  widower: 'wife',
  sister: 'brother|sister|siblings?',
  brother: 'brother|sister|siblings?',
  daughter: 'father|mother|parents|mum|mom|dad',
  son: 'father|mother|parents|mum|mom|dad',
};

/**
 * Whether what stands around a name calls the person by such a noun: `Bloggs, the father of two`, `the boy’s father,
 * Bloggs`; and so do `the son of Bloggs`, `Bloggs’s son` and `Bloggs said his son`, which make him a father.
 */
export function isKinBeside(noun: string, before: string, after: string): boolean {
  const { calledBefore, calledAfter, relatedBefore, relatedAfter } = patternsOf(noun);
  return (
    [calledBefore, relatedBefore].some((pattern) => pattern?.test(before)) ||
    [calledAfter, relatedAfter].some((pattern) => pattern?.test(after))
  );
}

const patternsOf = remembering((noun) => {
  const related = relatives[noun];
  const own = String.raw`(?:[\p{L}\d-]+ ){0,2}(?:${related})\b`;
  return {
    calledBefore: new RegExp(String.raw`\b${noun}(?: of [^,.;:!?]{1,40})?,? $`, 'iu'),
    calledAfter: new RegExp(
      String.raw`^(?:, \d{1,3})?(?:,(?: who (?:is|was))?| is| was) (?:(?!(?:and|who|whose)\b)[\p{L}’'-]+ ){0,3}${noun}\b`,
      'u',
    ),
    relatedBefore:
      related === undefined
        ? null
        : new RegExp(String.raw`\b(?:${related}) of $|\bmy ${own}[^“”"\n]{0,60}[”"],? (?:said )?$`, 'iu'),
    relatedAfter:
      related === undefined
        ? null
        : new RegExp(String.raw`^(?:['’]s? ${own}|[^.!?\n]{0,60}?\b(?:his|her|my) ${own})`, 'iu'),
  };
});

/** How far around a name such words are looked for, in UTF-16 code units. */
export const kinReach = 110;
