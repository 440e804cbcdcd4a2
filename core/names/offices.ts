import { byScript } from '../text/by-script.ts';
import { titleWords } from './lexicon.ts';
import { nationOf } from './nations.ts';
import { titleNoun } from './title-nouns.ts';

const betweenWords = byScript(String.raw`[^\p{L}.-]+`);

/** An office taken apart: `Ukraine's deputy foreign minister` is a minister, foreign, deputy, of ukraine. */
export type Office = {
  readonly noun: string;
  readonly scope: ReadonlySet<string>;
  readonly rank: string;
  readonly nation: string | null;
};

const ranks =
  /^(?:deputy|vice|vice-president|assistant|associate|acting|interim|under|undersecretary|former|ex|then|late)$/;
const small =
  /^(?:the|an?|of|for|to|in|at|and|s|his|her|its|their|our|top|senior|new|current|country|nation)$/;
const diplomats = /\b(?:top|chief)\b.*\bdiplomat\b/;

/** The office that a title or a description names, in any case of letters; null where its noun is no office. */
export function officeOf(words: string): Office | null {
  const lower = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?(?=\s|$)/g, ' ')
    .replace(/\bu\.s\.?/g, 'us')
    .replace(/\b(?:premier|pm)\b/g, 'prime minister');
  const parts = lower.split(betweenWords.in(lower)).filter((part) => part !== '');
  const complement = parts.findIndex((part, at) => at > 0 && /^(?:of|for|to)$/.test(part));
  const head = parts.slice(0, complement < 0 ? parts.length : complement);
  const at = head.findLastIndex((part) => titleWords.has(part));
  const noun = head[at];
  if (noun === undefined || at < head.length - 1) return null;
  const nations = [...parts.keys()].flatMap(
    (index) => nationOf(parts.slice(index, index + 2).join(' ')) ?? nationOf(parts[index] ?? '') ?? [],
  );
  const scope = parts.filter((part, index) => index !== at && !small.test(part) && nationOf(part) === null);
  return {
    noun: diplomats.test(lower) ? 'diplomat' : titleNoun(noun),
    scope: new Set(scope.filter((part) => !ranks.test(part) && !/^(?:united|states|kingdom)$/.test(part))),
    rank: scope.filter((part) => ranks.test(part)).join(' '),
    nation: nations[0] ?? null,
  };
}

/** Whether a description may mean the holder of an office: it says nothing that the office does not. */
export function describes(description: Office, office: Office): boolean {
  if (!agrees(description, office)) return false;
  if (description.noun === 'diplomat' && office.noun !== 'diplomat') return isForeign(office);
  if (isLeader(description) && /^(?:president|minister|chancellor|king|queen|sultan|emir)$/.test(office.noun))
    return office.rank === '' && [...office.scope].every((word) => word === 'prime');
  return (
    description.noun === office.noun &&
    description.rank === office.rank &&
    description.scope.has('prime') === office.scope.has('prime') &&
    [...description.scope].every((word) => office.scope.has(word))
  );
}

/** `the Norwegian leader`: whoever leads the country. */
const isLeader = ({ noun, nation, rank, scope }: Office): boolean =>
  noun === 'leader' && nation !== null && rank === '' && scope.size === 0;

/** Offices that every country has: if the description says whose, the office must say so too. */
const everywhere =
  /^(?:president|minister|chancellor|king|queen|ambassador|envoy|spokesperson|leader|general|commander|chief|negotiator|official)$/;

function agrees(description: Office, office: Office): boolean {
  if (description.nation === null || description.nation === office.nation) return true;
  return office.nation === null && !everywhere.test(office.noun);
}

/** The office of a country's top diplomat. */
function isForeign({ noun, scope, rank }: Office): boolean {
  if (rank !== '' || !/^(?:minister|secretary)$/.test(noun)) return false;
  return scope.has('foreign') || (noun === 'secretary' && scope.has('state'));
}
