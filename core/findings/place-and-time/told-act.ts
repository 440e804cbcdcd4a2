import { regularForm } from '../../contradiction/base-forms.ts';
import { nearnessInMeaning, partOfSpeech } from '../../contradiction/near-words.ts';
import { groupOf, isConnective } from '../../contradiction/word-groups.ts';
import type { FactKind, Passage } from '../../model.ts';
import { clauseAround, clausesIn } from '../../passages/clauses.ts';
import { contains, overlap, type Span } from '../../span.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { wordSet } from '../../text/word-lists.ts';
import { plainSayings, timeWords } from '../../words/small-words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { isVerb } from '../evidence/verbs.ts';

/** What an account says happened at a time: the verb that the time goes with, and the other words of its clause. */
export type ToldAct = {
  readonly passage: Passage;
  readonly verb: PassageWord;
  /** The root of the verb alone: of `broke out`, which counts as `begin`, `break`. */
  readonly root: string;
  readonly others: readonly PassageWord[];
  /** What right after the verb it was done to: the `degree` of `received a degree in 1979`. */
  readonly object: readonly PassageWord[];
  /** Whether its subject is `it`, which the sentences before have named. */
  readonly isOfIt: boolean;
};

/** A clause with one of these has its verb, though no word for what was done. */
const auxiliary = /\b(?:is|are|was|were|be|been|has|have|had|did|does|do)\b/iu;
/** `It was about 3am when the barn went up`. */
const itWas = /^\s*it\s+was\b/iu;
/** `The flooded lock`: what a thing is like, and no act. */
const determined = /\b(?:the|an?|his|her|its|their)\s$/iu;
const relative = /\b(?:which|who|that)\b/iu;
/**
 * `According to`, `including`: forms of verbs that say nothing of what was done; and what is said is no act. `Building`,
 * `evening` and `morning` only end like verbs.
 */
const idle = wordSet(
  plainSayings,
  timeWords,
  'including following announced published updated posted wrote stated made making got came going went took put taken ' +
    'given known expected building during being having remaining',
);
/** Words of a time, a number or a place say when, how many and where; not what. */
const dull: ReadonlySet<FactKind> = new Set<FactKind>(['date', 'time', 'duration', 'number', 'place']);
/** Words read behind a time that stands at the head of its sentence. */
const reach = 8;
/** Share of a word's senses that are a verb's. */
const halfVerb = 0.5;

/** The act that a time belongs to, in the words that say what; null where its clause tells none. */
export function toldAct(
  { account }: Evidence,
  content: readonly PassageWord[],
  passage: Passage,
  at: Span,
): ToldAct | null {
  const { text } = account(passage.account);
  const clause = clauseAround(clausesIn(text, passage), at);
  const own = content.filter((word) => contains(clause, word));
  const verbs = own.filter(
    (word) =>
      isVerb(word) &&
      !determined.test(text.slice(Math.max(passage.start, word.start - longestIt), word.start)),
  );
  const verb =
    verbs.findLast(({ end }) => end <= at.start) ??
    verbs[0] ??
    own.findLast(
      (word) => word.end <= at.start && mayBeVerb(word) && !beginsWithCapital(text.charAt(word.start)),
    );
  if (verb !== undefined) return actOf(text, passage, verb, own);
  const whole = text.slice(clause.start, clause.end);
  if (auxiliary.test(whole) && !itWas.test(whole)) return null;
  // `In 1931, the actress vanished`: the time stands before the clause that it belongs to
  return own.some(({ end }) => end <= at.start) ? null : actBehind(text, content, passage, at);
}

/** The first act behind a time that stands at the head of its sentence. */
function actBehind(
  text: string,
  content: readonly PassageWord[],
  passage: Passage,
  at: Span,
): ToldAct | null {
  const behind = content.filter(({ start }) => start >= at.end).slice(0, reach);
  const next = behind.find(isVerb);
  if (next === undefined || relative.test(text.slice(at.end, next.start))) return null;
  return actOf(text, passage, next, behind);
}

/** The words of a passage that say what, who and whom. */
export function contentOf(evidence: Evidence, passage: Passage): readonly PassageWord[] {
  const facts = evidence.factsIn(passage.account, passage).filter(({ kind }) => dull.has(kind));
  return evidence
    .words(passage)
    .filter(
      (word) =>
        !word.small &&
        !/\d/u.test(word.folded) &&
        !facts.some((fact) => overlap(word, fact) > 0) &&
        groupOf(word.folded) === null &&
        !isConnective(word.folded) &&
        (isVerb(word) || saysWhat(word.folded)),
    );
}

/** What may stand between a verb and its object. */
const direct = /^[\s\d]+(?:(?:the|an?|his|her|their|its)\s+)?\d*\s*$/iu;

/** In UTF-16 code units: ` it had `, and some. */
const longestIt = 12;

function actOf(
  text: string,
  passage: Passage,
  verb: PassageWord,
  words: readonly PassageWord[],
): ToldAct | null {
  const particle = /^\s(off|out|up|down|over)\b/u.exec(text.slice(verb.end, verb.end + 6))?.[1];
  if (particle === undefined && idle.has(verb.folded)) return null;
  const others = words.filter((word) => word !== verb && word.root !== verb.root);
  const phrase = particle === undefined ? verb : withParticle(verb, particle);
  const first = others.find(({ start }) => start > verb.end);
  const isDirect = first !== undefined && direct.test(text.slice(verb.end, first.start));
  const isOfIt = /\bit\s+(?:had\s+)?$/iu.test(
    text.slice(Math.max(passage.start, verb.start - longestIt), verb.start),
  );
  return {
    passage,
    verb: phrase,
    root: verb.root,
    others,
    isOfIt,
    object: isDirect ? others.filter(({ start }) => start >= first.start) : [],
  };
}

/** `went off` is not `went`; what broke out began. */
function withParticle(verb: PassageWord, particle: string): PassageWord {
  const root = `${verb.root} ${particle}`;
  return { ...verb, folded: `${verb.folded} ${particle}`, root: root === 'break out' ? 'begin' : root };
}

/** Not `out`, `around` or `again`. */
function saysWhat(folded: string): boolean {
  const { noun, verb, adjective } = partOfSpeech(folded);
  return noun + verb > 0 || adjective === 0 || folded.length > 6;
}

/** `hit`, where a clause has nothing that is surely a verb; not `people`, a form of another noun. */
const mayBeVerb = ({ folded }: PassageWord): boolean =>
  !folded.endsWith('s') && regularForm(folded) === folded && partOfSpeech(folded).verb >= halfVerb;

/** Whether two words are one word, or synonyms: `disappeared` and `vanished`. */
export const meanTheSame = (a: PassageWord, b: PassageWord): boolean => {
  if (a.root === b.root) return true;
  const nearness = nearnessInMeaning(a.folded, b.folded);
  return nearness === 'same' || nearness === 'synonym';
};

/** Whether two words are one or near in meaning: `fire` and `flames`. */
export const areNear = (a: PassageWord, b: PassageWord): boolean =>
  meanTheSame(a, b) || nearnessInMeaning(a.folded, b.folded) === 'near';

/** How many words besides their verbs two acts have in common; a fire is a blaze. */
export const sharedBeside = (one: ToldAct, other: ToldAct): number =>
  one.others.filter((word) =>
    other.others.some(
      (each) => areNear(word, each) || nearnessInMeaning(word.folded, each.folded) === 'wider',
    ),
  ).length;

/** Whether both say what was done to something, and not to the same. */
export const haveOtherObjects = ({ object: one }: ToldAct, { object: other }: ToldAct): boolean =>
  one.length > 0 && other.length > 0 && !one.some((word) => other.some((each) => areNear(word, each)));
