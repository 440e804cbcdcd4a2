import { readTitleValue } from '../../facts/title-value.ts';
import type { Fact } from '../../model.ts';
import { titleNoun } from '../../names/title-nouns.ts';
import { describesBody, isDescribed } from '../../quotes/described.ts';
import { type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { remembering } from '../../text/remembering.ts';
import { keysByWord } from '../../text/word-lists.ts';
import { foldedWords } from '../../text/words.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** What an account calls somebody right before or behind his name. */
export type Description = {
  readonly account: string;
  readonly at: Span;
  /** Nouns for what he is, each in the one form that its equals share: `mayor` and `critic` of a mayor and critic of the police. */
  readonly nouns: readonly string[];
  /** Words for heads, deputies and the like, which stand for one another too easily to be compared among themselves. */
  readonly loose: readonly string[];
};

const run = String.raw`(?:[\p{L}\d’'/-]+\.?\s){0,11}[\p{L}\d’'/-]+`;
/** `Jo Bloggs, 40, | the mayor of Lorne,`, `Jo Bloggs (| mayor)`. */
const behindName = byScript(
  String.raw`^(?:,\s(?:(?:aged\s)?\d{1,2},\s)?|\s\(|\s?[–—]\s?|\s-\s)(${run})(?=[,.;:)]|\s?[—–]|\s-\s|$)`,
);
/** `a critic of the police, | Jo Bloggs`. */
const beforeComma = byScript(
  String.raw`(?:^|[\s“"(—])((?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|[Oo]ne\sof\s(?:the|its|his|her|their))\s(?:[\p{L}\d’'-]+\s){0,8}\p{Ll}[\p{L}-]+),\s$`,
);
/** `screenwriter | Jo Bloggs`. */
const beforeName = byScript(String.raw`(?:^|[\s“"(—])((?:[\p{L}’'-]+\s){0,4}\p{Ll}[\p{L}-]+)\s$`);
/** Words that no description has before its noun. */
const another = byScript(
  String.raw`^(?:said|says|told|was|were|is|are|has|had|have|will|would|did|does|wrote|writes|when|after|before|but|while|according|if|because|with|and|or|as|in|at|on|by|to|from|for|whose|where|which|that|whether|then|him|them|he|she|they|\p{L}+n[’']t|\p{L}+ed)$`,
  'i',
);

/** How far before and behind a name its description may reach, in UTF-16 code units. */
const reach = 110;
const farthestNoun = 6;

export function descriptionsOf(evidence: Evidence, fact: Fact): readonly Description[] {
  const { text } = evidence.account(fact.account);
  const passage = evidence.passageAt(fact.account, fact.start);
  if (passage === undefined || passage.zone === 'boilerplate') return [];
  const behind = text.slice(fact.end, Math.min(passage.end, fact.end + reach));
  const before = text.slice(Math.max(passage.start, fact.start - reach), fact.start);
  const titles = evidence
    .factsIn(fact.account, passage)
    .filter(
      ({ kind, value, end }) =>
        kind === 'title' && readTitleValue(value).person === fact.value && isBeside(end, fact),
    )
    .map((title) => ownOffice(text, title));
  return [
    ...describedBehind(behind).map(({ start, end }) => span(fact.end + start, fact.end + end)),
    ...titles,
    ...describedBefore(before).map(({ start, end }) =>
      span(fact.start - before.length + start, fact.start - before.length + end),
    ),
  ].flatMap((all) => {
    const [dash = ''] = /^[\s–—-]+/u.exec(text.slice(all.start, all.end)) ?? [];
    const at = span(all.start + dash.length, all.end);
    const words = text.slice(at.start, at.end);
    if (!saysWhat(words)) return [];
    // what somebody is now is no difference to what he was
    const isNow = !otherTime.test(words);
    return {
      account: fact.account,
      at,
      nouns: isNow ? nounsIn(words) : [],
      loose: isNow ? looseIn(words) : [],
    };
  });
}

const otherTime = /\b(?:now|then|former(?:ly)?|ex|once|retired|late)\b/iu;

const isBeside = (end: number, { start }: Fact): boolean => Math.abs(start - end) <= 3;

function describedBehind(text: string): readonly Span[] {
  const match = behindName.exec(text);
  const [whole = '', own] = match ?? [];
  if (own === undefined) return [];
  const all = own.split(' ');
  const noun = all.findIndex(saysWhat);
  const isBroken = noun < 0 || noun >= farthestNoun || all.slice(0, noun).some((word) => another.test(word));
  // `Jo Bloggs, director Ann Porter and`: the next of a list
  if (isBroken || beginsWithCapital(all[noun + 1] ?? '')) return [];
  return [span(whole.length - own.length, whole.length)];
}

function describedBefore(text: string): readonly Span[] {
  const match = beforeComma.exec(text) ?? beforeName.exec(text);
  const phrase = match?.[1];
  if (match === null || phrase === undefined) return [];
  const all = phrase.split(' ');
  // `another member of the board, Jo Bloggs`
  const isParted = match[0].endsWith(', ');
  if (!isParted && !saysWhat(all.at(-1) ?? '')) return [];
  const from = all.findLastIndex((word) => another.test(word) && !(isParted && word.endsWith('ed'))) + 1;
  const end = match.index + match[0].indexOf(phrase) + phrase.length;
  return [span(end - all.slice(from).join(' ').length, end)];
}

const complement = /\s(?:of|for|to|with|by|from)\s(?!.*\s(?:of|for|to|with|by|from)\s)(.*)$/iu;

/** `adviser to | Prime Minister Jo Bloggs`: the last office is hers. */
function ownOffice(text: string, { start, end }: Fact): Span {
  const own = complement.exec(text.slice(start, end))?.[1];
  return own === undefined || nounsIn(own).length === 0 ? span(start, end) : span(end - own.length, end);
}

/** Ranks, forms of address, kin, and words for anybody: they tell no office or trade. */
const untelling =
  /^(?:mrs?|ms|miss|dr|sir|lord|lady|deputy|vice|special|associate|assistant|junior|people|persons?|m[ae]n|wom[ae]n|mother|father|wife|husband|son|daughter|brother|sister|mum|dad|uncle|aunt|cousin|nephew|niece|friend|girlfriend|boyfriend|relative|partner|local|second|private|dean|major|general|secretary|right|king|head|chief|leader|principal|boss|lead|survivor|victim|passenger|witness|resident|whip|counsel|speaker|candidate|nominee|star|other)$/u;

/** Trades of people who seldom speak for themselves. */
const trade = /^(?:agent|publicist|biographer|translator|bodyguard|gardener|butler|chauffeur)$/u;

const oneOffice = keysByWord({
  minister: 'pm premier',
  executive: 'ceo',
  congressman: 'rep',
  detective: 'det',
  envoy: 'representative delegate negotiator',
  councillor: 'councilman',
});

/** Of `the minister's adviser on trade to the mayor` the adviser. */
const ownWordsIn = (description: string): readonly string[] =>
  foldedWords(
    description
      .replace(/\s(?:of|for|to|at|in|with|by|who)\s.*$/isu, '')
      .replace(/^.*['’]s?\s/su, '')
      .replace(/chief executive/iu, 'CEO')
      .replace(/-/gu, ' '),
  );

const nounsIn = remembering((description: string): readonly string[] => {
  const nouns = ownWordsIn(description).filter(
    (word) =>
      !/'s?$|(?<!s)s$/u.test(word) &&
      !untelling.test(word) &&
      (isDescribed(word) || trade.test(word)) &&
      !describesBody(word),
  );
  return [
    ...new Set(nouns.map((word) => oneOffice.get(titleNoun(word)) ?? oneOffice.get(word) ?? titleNoun(word))),
  ];
});

const looseNoun =
  /^(?:deputy|secretary|general|head|chief|leader|principal|boss|lead|counsel|speaker|candidate|nominee|king|major|dean|whip)$/u;
/** Whoever leads a party holds some other office too, and a chief of staff may be sent as an envoy. */
const besides = /\b(?:party|opposition|majority|minority|chief of staff)\b/iu;
const looseIn = (description: string): readonly string[] =>
  besides.test(description) ? [] : ownWordsIn(description).filter((word) => looseNoun.test(word));

/** Whether words say of somebody what he is, be it only whose mother or a survivor. */
const saysWhat = (words: string): boolean =>
  nounsIn(words).length > 0 || ownWordsIn(words).some((word) => untelling.test(word) && !address.test(word));
const address =
  /^(?:mrs?|ms|miss|dr|sir|lord|lady|other|right|local|second|private|special|people|persons?)$/u;

/** Whether a word is what somebody may be called beside his name. */
export const isOffice = (word: string): boolean => nounsIn(word).length > 0 || describesHolder.test(word);
const describesHolder = /^(?:candidate|nominee|secretary|general)$/iu;
