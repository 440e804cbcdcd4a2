import { monthNames, weekdays } from '../calendar.ts';
import { wordSet } from '../text/word-lists.ts';

/** The small words of English, each in the class of what it does; lists elsewhere take them up from here. */

export const pronouns = wordSet('i me we us you he him she her it they them');
export const possessives = wordSet('my our your his her its their hers theirs');
const determiners = wordSet('a an the this that these those', possessives);
const relatives = wordSet('who whom whose which what');
const barePrepositions = wordSet('of to in on at by for with from as into onto upon');
const auxiliaries = wordSet('am is are was were be been being has have had having do does did doing');
const contractions = wordSet(
  "it's he's she's that's there's i'm we're they're you're i've we've they've he'd she'd they'd we'd i'd s t",
);
export const modals = wordSet('will would can could may might must should');
export const negations = wordSet('not no nor neither never cannot');
const questionAdverbs = wordSet('when where why how');
/** Prepositions that say where, whither or in what relation, and the adverbs they may be. */
const relatingPrepositions = wordSet(
  'about above across against along amid among around behind between despite down during inside like near off out ' +
    'outside over per through toward towards under up via within without before after since until',
);
export const prepositions = wordSet(barePrepositions, relatingPrepositions);
const subordinators = wordSet('if because while although though however yet');
export const quantifiers = wordSet(
  'all any another both each every few least less many more most much other others several some such only',
);
const degrees = wordSet('just very even still too again rather quite almost nearly really already soon ever');

/**
 * English words that carry no matter of their own. Negations, modal verbs, quantities and words of time are left out
 * on purpose: `not`, `may`, `all`, `more` and `before` change what a sentence says.
 */
const functionWords = wordSet(
  determiners,
  pronouns,
  relatives,
  barePrepositions,
  auxiliaries,
  contractions,
  'and or but so than then also there here',
);

/** Function words, and those that relate, count or grade what other words say: nothing is told by them alone. */
export const lightWords = wordSet(
  functionWords,
  modals,
  questionAdverbs,
  relatingPrepositions,
  subordinators,
  quantifiers,
  degrees,
  negations,
);

/** The commonest verbs of saying, which every report is full of. */
export const plainSayings = wordSet(
  'say says said saying tell tells told add added adding report reported reports according',
);

export const timeWords = wordSet(
  weekdays,
  monthNames,
  'today yesterday tomorrow morning afternoon evening night minute minutes hour hours day days week weeks month months year years',
);

/** The first few numbers and ranks, which count anything. */
export const smallNumbers = wordSet('one two three four five six seven eight nine ten first second third');

/** Words that go with any report: that two accounts share one of them says nothing. */
export const idleWords = wordSet(
  lightWords,
  plainSayings,
  smallNumbers,
  timeWords,
  'asked reporting reporter reporters statement news post posts posted social media spokesman spokesperson spokeswoman ' +
    'official officials authorities later earlier early late recently past last next same own else once twice well ' +
    'back away far top come comes came coming goes going gone went give gave given giving get gets got getting put puts ' +
    'set sets take taken took make made making done again time times part able available call called calling calls become ' +
    'becomes became number numbers people person thing things way ways place places area areas use used using known know ' +
    'knew see seen saw seeing want wanted wants work works working worked including long short large small high new old ' +
    'left right less lot turn turned keep kept keeps found find finds show shows showed shown began begin begun start ' +
    'started continue continued remain remained remains good best better great big let look looked looking seem seemed ' +
    'seems bring brought need needed needs help helped move moved follow followed following country countries receive ' +
    'received receiving believed',
);

/** Whether a folded word (`foldWord`) holds a sentence together rather than saying something. */
export function isFunctionWord(folded: string): boolean {
  return functionWords.has(folded);
}
