import { stemOf } from '../text/stem.ts';
import type { Change } from './changes.ts';
import type { ContradictionKind } from './contradiction-kind.ts';
import { areOfOneKind } from './kinds-of-things.ts';
import { isKnownWord, nearnessInMeaning, partOfSpeech } from './near-words.ts';
import { areOpposite } from './opposites.ts';
import type { Token } from './tokens.ts';
import { groupOf, isPreposition, isPronoun } from './word-groups.ts';

/** What the weights are of, each with what its value is; `is` stands for 1 where it holds and 0 elsewhere. */
export const contradictionFeatures = {
  always: 'always 1',
  'many changes': 'log of the number of changes: who rewords much tends to keep the sense',
  'changed word': 'a telling word stands where another stood',
  'changed number': 'a number of another value',
  'changed time': 'another day, month, season or unit of time',
  'changed time word': 'other words of time',
  'changed negation': 'a negation on one side only',
  'changed quantity': 'how many or how often: all, some, most',
  'changed certainty': 'how sure it is: may, will, likely',
  'changed name': 'a name on either side',
  opposite: 'opposite directions: rise, fall',
  'other of a kind': 'another thing of the same kind: red, green',
  'negating prefix': 'usual, unusual',
  'same word': 'another form of the same word',
  synonym: 'the same meaning by both thesauri',
  near: 'the same or a near meaning by one of them',
  wider: 'one word is wider than the other',
  loose: 'two words one may find in one list of a thesaurus',
  'no relation known': 'none of these',
  'unlisted word': 'a word that is in no thesaurus',
  noun: 'how far the two are nouns, where they are no synonyms',
  adjective: 'how far the two are adjectives or adverbs, where they are no synonyms',
  verb: 'how far the two are verbs',
  'any noun': 'how far the two are nouns',
  'any adjective': 'how far the two are adjectives or adverbs',
  phrase: 'more than two telling words in the stretch',
  'added word': 'a telling word that has no counterpart',
  'added number': 'a number that has none',
  'added negation': 'a negation that has none',
  'added quantity': 'a word of quantity that has none',
  'added certainty': 'a word of certainty that has none',
  'added time': 'a word of time that has none',
  'added name': 'a name that has none',
  'added noun': 'how far the added word is a noun',
  'added adjective': 'how far it is an adjective or adverb',
  'added verb': 'how far it is a verb',
  'added at length': 'log of the telling words in the stretch',
  'added beside a change': 'other words were taken away in its place',
  'added again': 'the sentence has another form of the word elsewhere',
  'left out word': 'a telling word is gone',
  'left out number': 'a number is gone',
  'left out negation': 'a negation is gone',
  'left out quantity': 'a word of quantity is gone',
  'left out certainty': 'a word of certainty is gone',
  'left out time': 'a word of time is gone',
  'left out name': 'a name is gone',
  'left out noun': 'how far the word was a noun',
  'left out adjective': 'how far it was an adjective or adverb',
  'left out beside a change': 'other words came in its place',
  'left out but there': 'the sentence has another form of it elsewhere',
  'moved word': 'a word stands elsewhere',
  'moved name': 'a name stands elsewhere',
  connective: 'only words that hold the sentence together differ',
  'connective but': 'but is on one side only',
  'other preposition': 'in, on, at: one for another',
  'other pronoun': 'he, she, they',
} as const satisfies Readonly<Record<string, string>>;

export type ContradictionFeature = keyof typeof contradictionFeatures;
export const contradictionFeatureNames = Object.keys(
  contradictionFeatures,
) as readonly ContradictionFeature[];
export type FeatureValues = Readonly<Partial<Record<ContradictionFeature, number>>>;

/** A change as the weights see it, and what to call it. */
export type ReadChange = { readonly kind: ContradictionKind; readonly values: FeatureValues };

/** Stems of all words of either passage, to see whether what was left out stands elsewhere. */
export type WordsAround = {
  readonly count: number;
  readonly fromStems: ReadonlySet<string>;
  readonly toStems: ReadonlySet<string>;
};

export function readChange(change: Change, around: WordsAround): ReadChange {
  const read = readAlone(change, around);
  return { kind: read.kind, values: { always: 1, 'many changes': Math.log(around.count), ...read.values } };
}

function readAlone({ kind, from, to, stretch }: Change, around: WordsAround): ReadChange {
  const [old] = from;
  const [now] = to;
  if (kind === 'changed' && old !== undefined && now !== undefined) {
    return wordReplaced(old, now, stretch.from + stretch.to > 2);
  }
  if (kind === 'added' && now !== undefined) {
    const again = around.fromStems.has(now.stem);
    return alone('added', now, {
      'added at length': Math.log(stretch.to),
      'added beside a change': stretch.from > 0 ? 1 : 0,
      'added again': again ? 1 : 0,
      'added verb': partOfSpeech(now.key).verb,
    });
  }
  if (kind === 'left out' && old !== undefined) {
    const there = around.toStems.has(old.stem);
    return alone('left out', old, {
      'left out beside a change': stretch.to > 0 ? 1 : 0,
      'left out but there': there ? 1 : 0,
    });
  }
  if (kind === 'moved') {
    const name = to.some((token) => token.kind === 'name');
    return { kind: 'order', values: { 'moved word': 1, 'moved name': name ? 1 : 0 } };
  }
  return { kind: 'connective', values: connectiveValues(from, to) };
}

function found(kind: ContradictionKind, feature: ContradictionFeature): ReadChange {
  return { kind, values: { 'changed word': 1, [feature]: 1 } };
}

/**
 * Whether a word that only one wording has may stand against one that only the other has in one of these ways. What is
 * true of any change between them is true here, without an alignment, which costs far more.
 */
export function mayReplace(
  from: readonly Token[],
  to: readonly Token[],
  kinds: ReadonlySet<ContradictionKind>,
): boolean {
  const [gone, come] = [surplus(from, to), surplus(to, from)];
  return gone.some((old) => come.some((now) => kinds.has(wordReplaced(old, now, false).kind)));
}

/** The words that stand more often here than there, wherever they stand. */
function surplus(these: readonly Token[], others: readonly Token[]): readonly Token[] {
  const left = new Map<string, number>();
  for (const { key } of these) left.set(key, (left.get(key) ?? 0) + 1);
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) - 1);
  return these.filter(({ kind, key }) => kind !== 'connective' && (left.get(key) ?? 0) > 0);
}

function wordReplaced(old: Token, now: Token, phrase: boolean): ReadChange {
  if (old.kind === 'number' || now.kind === 'number') return found('number', 'changed number');
  const [oldGroup, nowGroup] = [groupOf(old.key), groupOf(now.key)];
  const ofOneKind = areOfOneKind(old.stem, now.stem);
  if (ofOneKind && (oldGroup === 'time' || nowGroup === 'time')) return found('time', 'changed time');
  if ((oldGroup === 'negation') !== (nowGroup === 'negation')) return found('negation', 'changed negation');
  if (oldGroup === 'quantity' || nowGroup === 'quantity') return found('quantity', 'changed quantity');
  if (oldGroup === 'time' && nowGroup === 'time') return found('time', 'changed time word');
  if (oldGroup === 'certainty' || nowGroup === 'certainty') return found('certainty', 'changed certainty');
  if (old.stem === now.stem) return found('same word', 'same word');
  if (old.kind === 'name' || now.kind === 'name') return found('name', 'changed name');
  const nearness = nearnessInMeaning(old.key, now.key);
  if (nearness === 'same') return found('same word', 'same word');
  if (nearness === 'opposite' || areOpposite(old.stem, now.stem)) return found('opposite', 'opposite');
  if (isNegated(old, now)) return found('opposite', 'negating prefix');
  if (ofOneKind) return found('other of a kind', 'other of a kind');
  const [one, two] = [partOfSpeech(old.key), partOfSpeech(now.key)];
  const unlike = nearness === 'synonym' || nearness === 'near' ? 0 : 1;
  return {
    kind: unlike === 1 ? 'wording' : 'synonym',
    values: {
      'changed word': 1,
      [nearness ?? 'no relation known']: 1,
      'unlisted word': isKnownWord(old.key) && isKnownWord(now.key) ? 0 : 1,
      noun: (unlike * (one.noun + two.noun)) / 2,
      adjective: (unlike * (one.adjective + two.adjective)) / 2,
      verb: (one.verb + two.verb) / 2,
      'any noun': (one.noun + two.noun) / 2,
      'any adjective': (one.adjective + two.adjective) / 2,
      phrase: phrase ? 1 : 0,
    },
  };
}

const groupKind = {
  negation: 'negation',
  quantity: 'quantity',
  certainty: 'certainty',
  time: 'time',
} as const;

/** A word without a counterpart on the other side. */
function alone(side: 'added' | 'left out', token: Token, more: FeatureValues): ReadChange {
  const group = groupOf(token.key);
  if (token.kind === 'number') return { kind: side, values: { [`${side} number`]: 1 } };
  if (group !== null) return { kind: groupKind[group], values: { [`${side} ${group}`]: 1 } };
  if (token.kind === 'name') return { kind: side, values: { [`${side} name`]: 1 } };
  const { noun, adjective } = partOfSpeech(token.key);
  return {
    kind: side,
    values: { ...more, [`${side} word`]: 1, [`${side} noun`]: noun, [`${side} adjective`]: adjective },
  };
}

function connectiveValues(from: readonly Token[], to: readonly Token[]): FeatureValues {
  const all = [...from, ...to];
  return {
    connective: 1,
    'connective but': all.some(({ key }) => key === 'but') ? 1 : 0,
    'other preposition': [from, to].every((side) => side.some(({ key }) => isPreposition(key))) ? 1 : 0,
    'other pronoun': all.some(({ key }) => isPronoun(key)) ? 1 : 0,
  };
}

const negatingPrefix = /^(?:un|in|im|il|ir|non|dis|anti|mis)/u;

function bare(word: string): string {
  return stemOf(word.replace(negatingPrefix, ''));
}

/** `usual` and `unusual`. */
function isNegated(one: Token, other: Token): boolean {
  return one.stem !== other.stem && (bare(one.key) === other.stem) !== (bare(other.key) === one.stem);
}
