import { demonyms, isKnownPlace, titleWords } from '../../names/lexicon.ts';
import { titleNoun } from '../../names/title-nouns.ts';
import { keysByWord } from '../../text/word-lists.ts';
import { foldedWords } from '../../text/words.ts';
import { countShared } from '../evidence/count-shared.ts';

/** A title taken apart, so that two can be compared: what the person is, at which rank, and of what. */
export type TitleParts = {
  /** The noun, in the form its equals share: `spokesperson` for spokesman, `head` for chief and leader. */
  readonly noun: string;
  /** `deputy`, `acting`, `first deputy`; empty for the full rank. */
  readonly rank: string;
  /** The words for what the office belongs to, without countries. */
  readonly scope: ReadonlySet<string>;
  /** The bodies among these; and whether the title names whoever holds an office: presidential, of the mayor. */
  readonly bodies: ReadonlySet<string>;
  readonly isOfHolder: boolean;
};

/** Titles that stand for one another loosely, and not only as spellings of one word. */
const looser = keysByWord({
  head: 'chief leader director boss',
  adviser: 'aide',
  representative: 'congressman congresswoman',
  lawyer: 'attorney barrister solicitor counsel',
  journalist: 'reporter correspondent',
  founder: 'co-founder cofounder',
  minister: 'pm premier',
  executive: 'ceo',
});
const ranks = new Set([
  'deputy',
  'vice',
  'assistant',
  'associate',
  'acting',
  'interim',
  'under',
  'undersecretary',
  'junior',
]);
const ignored = new Set(
  "the a an of for to in at on and s new former ex then current top senior longtime veteran his her their its own country countrys nation national state special presidential us u.s american us presidents president's who".split(
    ' ',
  ),
);

const body =
  /^(?:cabinet|council|committee|commission|ministry|department|secretariat|delegation|parliament|senate|court|agency)$/u;
const holder =
  /^(?:president(?:ial)?|mayor(?:al)?|governor|gubernatorial|minister(?:ial)?|chancellor|premier)$/u;

/** Null when no title word is in it. The noun is the last title word before "of", or the last of all. */
export function titleParts(title: string): TitleParts | null {
  const plain = title.replace(/-/gu, ' ').replace(/\bchief executive(?: officer)?\b/iu, 'CEO');
  const words = foldedWords(plain).map((word) => word.replace(/'s?$/u, ''));
  const complement = words.findIndex((word, index) => index > 0 && /^(?:of|for|to)$/u.test(word));
  const headEnd = complement < 0 ? words.length : complement;
  const at = words.slice(0, headEnd).findLastIndex((word) => titleWords.has(word) && !ranks.has(word));
  const word = words[at];
  if (word === undefined) return null;
  const rank = words.slice(0, headEnd).filter((each) => ranks.has(each));
  const scope = words.filter(
    (each, index) =>
      index !== at && !ranks.has(each) && !ignored.has(each) && !demonyms.has(each) && !isKnownPlace(each),
  );
  return {
    noun: looser.get(word) ?? titleNoun(word),
    rank: rank.join(' '),
    scope: new Set(scope.map(scopeWord)),
    bodies: new Set(words.filter((each) => body.test(each))),
    isOfHolder: words.some((each, index) => index !== at && holder.test(each)),
  };
}

/** `president` for presidential and president's office: one root is enough here. One field of government has one name. */
function scopeWord(word: string): string {
  const root = word.replace(/(?:ial|al|s)$/u, '').replace(/(?:defence)$/u, 'defense');
  return sameFields.get(root) ?? root;
}

const sameFields = keysByWord({
  foreign: 'extern',
  interior: 'home intern',
  finance: 'economy economic treasury financ',
  trade: 'commerce',
  work: 'labor labour employment',
});

/** Fields of office: two heads in one field are rivals for one post, a head of a delegation and one of a council are not. */
const fields: readonly (readonly [string, RegExp])[] = [
  ['the military', /^(?:arm(?:ed|y)|force|military|troop|navy|staff|gener|commander)$/u],
  ['a security council', /^(?:security|council)$/u],
  ['intelligence', /^(?:intelligence|spy|secret)$/u],
  ['the police', /^(?:police|constabulary)$/u],
  ['foreign affairs', /^(?:foreign|diplom(?:atic|acy))$/u],
  ['finance', /^(?:finance|treasury|budget)$/u],
];

const fieldsOf = ({ scope }: TitleParts): readonly string[] =>
  fields.filter(([, pattern]) => [...scope].some((word) => pattern.test(word))).map(([field]) => field);

export type TitleRelation =
  | 'agree'
  | 'different rank'
  | 'different office'
  | 'other body'
  | 'looser word'
  | 'unrelated';

/** Who serves another works for one at a time; a head or a member may be so of several bodies. */
const serving = /^(?:adviser|spokesperson)$/u;

/** Offices of which nobody holds two at a time. */
const atOneTime = /^(?:minister|envoy|mayor|governor|judge|prosecutor|spokesperson)$/u;
/** At the top of a company or a fund: one person may be all of them, though few are. */
const ofCompany = ({ noun, scope }: TitleParts): boolean =>
  /^(?:chair|executive)$/u.test(noun) || (noun === 'president' && scope.size > 0);

/** Two portfolios of government: a minister of transport is none of the interior. */
function areRivals(a: TitleParts, b: TitleParts): boolean {
  return a.noun === 'minister' && a.rank === b.rank;
}

/** What the holder of any top office may be called. */
const anyHead = 'head';

/**
 * Whether two titles of one person can stand side by side. Longer and shorter forms agree; jobs of different kinds are
 * unrelated, for a person may have several. The head of a body beside its secretary is a looser word for one office.
 */
export function relateTitles(a: TitleParts, b: TitleParts): TitleRelation {
  const shared = countShared(a.scope, b.scope);
  const inside = shared === Math.min(a.scope.size, b.scope.size);
  if (a.noun === b.noun) {
    if (a.rank !== b.rank && inside && (shared > 0 || a.scope.size + b.scope.size === 0))
      return 'different rank';
    if (a.rank === b.rank && serving.test(a.noun) && isOfOtherBody(a, b)) return 'other body';
    if (inside) return 'agree';
    return (sameField(a, b) || areRivals(a, b)) && shared === 0 ? 'different office' : 'unrelated';
  }
  if (atOneTime.test(a.noun) && atOneTime.test(b.noun)) return 'different office';
  if (ofCompany(a) && ofCompany(b)) return 'looser word';
  // `regional secretary`, `regional officer`
  if (a.rank === b.rank && shared > 0 && shared === Math.max(a.scope.size, b.scope.size))
    return 'looser word';
  if (shared === 0 || !inside || !sameField(a, b)) return 'unrelated';
  return a.rank === b.rank && (a.noun === anyHead || b.noun === anyHead) ? 'looser word' : 'different office';
}

/** Two bodies, or a body and the holder of an office: a title that names neither is vaguer and contradicts nothing. */
function isOfOtherBody(a: TitleParts, b: TitleParts): boolean {
  if (a.bodies.size > 0 && b.bodies.size > 0) return countShared(a.bodies, b.bodies) === 0;
  return (a.bodies.size > 0 && b.isOfHolder) || (b.bodies.size > 0 && a.isOfHolder);
}

function sameField(a: TitleParts, b: TitleParts): boolean {
  const other = new Set(fieldsOf(b));
  return fieldsOf(a).some((field) => other.has(field));
}
