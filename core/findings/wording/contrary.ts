import type { FactKind, Passage, Side } from '../../model.ts';
import { overlap } from '../../span.ts';
import { mayMatch } from '../../text/word-beginnings.ts';
import { connected } from '../evidence/connected.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { isQuestion } from '../evidence/is-question.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { tellers } from '../evidence/telling.ts';
import { type Cue, counterpartOf, cuesIn, heardIn } from './cues.ts';

const negation =
  /\b(?:not|never|neither|nor|no longer|without|fail(?:s|ed|ing|ure)?\s+to|refus(?:e|es|ed|al|ing)\s+to|declin(?:e|es|ed|ing)\s+to|avoid(?:s|ed|ing)?|absent|unable\s+to|[a-z]+n[’']\s?t|cannot)\b/gi;
const presence =
  /\b(?:present|attend\w*|in\s+attendance|join\w*|appear\w*|there|took\s+part|take\s+part)\b/iu;
const likest = 0.7;

/**
 * Words that cannot both be true of one thing at one time. Won and lost are not among them: of one match both are true,
 * of either side.
 */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:acquitted|cleared|exonerated)\b/gi, /\b(?:convicted|found\s+guilty|sentenced|jailed)\b/gi],
  [
    /\b(?:rose|climbed|jumped|surged|gained|increased)\b/gi,
    /\b(?:fell|dropped|slid|sank|plunged|lost|declined|decreased)\b/gi,
  ],
  [
    /\b(?:accept(?:s|ed)|agree(?:s|d)\s+to|approv(?:es|ed)|back(?:s|ed)|support(?:s|ed)|welcom(?:es|ed))\b/gi,
    /\b(?:reject(?:s|ed)|refus(?:es|ed)|oppos(?:es|ed)|rul(?:es|ed)\s+out|block(?:s|ed)|condemn(?:s|ed))\b/gi,
  ],
  [/\b(?:dead|died|killed)\b/gi, /\b(?:survived|alive|recovering)\b/gi],
  [
    /\b(?:released|freed)\b/gi,
    /\b(?:remains?\s+in\s+(?:custody|detention|prison)|still\s+held|detained|remanded)\b/gi,
  ],
  [/\bguilty\b/gi, /\b(?:not\s+guilty|innocent)\b/gi],
  [/\b(?:open(?:ed|s)?)\b/gi, /\b(?:clos(?:ed|es)|shut)\b/gi],
  [/\b(?:unanimous(?:ly)?)\b/gi, /\b(?:divided|narrow(?:ly)?|majority)\b/gi],
  [
    /\b(?:resigned|quit|stepped\s+down)\b/gi,
    /\b(?:was\s+(?:fired|sacked|dismissed|removed|ousted)|were\s+(?:fired|sacked|dismissed|removed|ousted))\b/gi,
  ],
];

type Contrary = { readonly cue: Cue; readonly side: Side; readonly word: string };

/** What one account says and another denies, in passages that report the same thing: a negation or an opposite word. */
export function contraries(evidence: Evidence): readonly Draft[] {
  const found: Contrary[] = [];
  const add = (cue: Cue, side: Side, word: string): void => {
    found.push({ cue, side, word });
  };
  const denials = oncePerPassage((passage) =>
    cuesIn(evidence, passage, negation).filter(
      (cue) => !evidence.isQuoted(passage.account, cue) && !isOpen(evidence, cue),
    ),
  );
  // in a quotation too: the same words may be quoted to another length
  const denies = ({ account, start, end }: Passage): boolean =>
    evidence.account(account).text.slice(start, end).search(negation) >= 0;
  const contrasts = oncePerPassage((passage) => wordsOfContrast(evidence, passage));
  const has = (passage: Passage, word: RegExp): boolean => contrasts(passage).has(word);
  const denied = (one: Passage, other: Passage): void => {
    for (const cue of denials(one)) {
      if (heardIn(cue, evidence.roots(other)) < likest || denies(other)) continue;
      if (!hearsWhatIsDenied(evidence, cue, other)) continue;
      const affirmed = counterpartOf(cue, evidence.words(other));
      add(cue, sideOf(evidence, other.account, affirmed, 'affirmed'), 'denied');
    }
  };
  for (const pair of evidence.pairs) {
    denied(pair[0], pair[1]);
    denied(pair[1], pair[0]);
    if (contrasts(pair[0]).size === 0 || contrasts(pair[1]).size === 0) continue;
    for (const [word, opposite] of opposites) opposed(evidence, pair, word, opposite, has, add);
  }
  // who denies what one and the same stretch affirms is told of together
  return connected(found, isOfOne).map((group) => draftOf(evidence, group));
}

/** Of the opposites, each word is told by itself. */
const isOfOne = (one: Contrary, other: Contrary): boolean =>
  (one.cue.passage === other.cue.passage && one.cue.start === other.cue.start) ||
  (one.word === 'denied' &&
    other.word === 'denied' &&
    one.side.account === other.side.account &&
    overlap(one.side, other.side) > 0);

/** `or possibly not`, and questions: nothing is denied. */
function isOpen(evidence: Evidence, { passage, start }: Cue): boolean {
  const { text } = evidence.account(passage.account);
  return (
    /\b(?:or|possibly|perhaps|maybe|whether|if)\s+$/iu.test(
      text.slice(Math.max(passage.start, start - 12), start),
    ) || isQuestion(evidence, passage)
  );
}

const names: ReadonlySet<FactKind> = new Set(['person', 'title', 'place', 'organisation']);

/** A denial denies the word after it: where the other passage has another one, it says another thing. */
function hearsWhatIsDenied(
  { words, roots, account, factsIn }: Evidence,
  { passage, end }: Cue,
  other: Passage,
): boolean {
  // `neither Ann Porter nor John Ellis signed`: it is no name that is denied
  const named = factsIn(passage.account, passage).filter(({ kind }) => names.has(kind));
  const denied = words(passage).find(
    (word) =>
      word.start >= end &&
      !word.small &&
      !/^(?:yet|also|only)$/u.test(word.folded) &&
      !named.some((fact) => fact.start <= word.start && word.end <= fact.end),
  );
  if (denied === undefined) return false;
  const { text } = account(passage.account);
  return roots(other).has(denied.root) || presence.test(text.slice(denied.start, denied.end));
}

/** Which words of the opposites a passage has; read once for all its pairs. */
function wordsOfContrast({ account, read }: Evidence, passage: Passage): ReadonlySet<RegExp> {
  const source = account(passage.account).text.slice(passage.start, passage.end);
  return new Set(read(passage.account, mayContrast).filter((word) => source.search(word) >= 0));
}

const mayContrast = (text: string): readonly RegExp[] =>
  opposites.flat().filter((word) => mayMatch(word, text));

function opposed(
  evidence: Evidence,
  [one, other]: readonly [Passage, Passage],
  word: RegExp,
  opposite: RegExp,
  has: (passage: Passage, word: RegExp) => boolean,
  add: (cue: Cue, side: Side, word: string) => void,
): void {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    // an account that has both words tells of two things
    if (!has(a, word) || !has(b, opposite) || has(a, opposite) || has(b, word)) continue;
    const [cue] = cuesIn(evidence, a, word);
    const [contrary] = cuesIn(evidence, b, opposite);
    if (cue === undefined || contrary === undefined) continue;
    if (heardIn(cue, evidence.roots(b)) < 0.5 || heardIn(contrary, evidence.roots(a)) < 0.5) continue;
    add(cue, sideOf(evidence, b.account, contrary.stretch, contrary.word), cue.word);
  }
}

const plain = (side: Side | undefined): string => (side?.text ?? '').replace(/\s+/gu, ' ');

function draftOf(evidence: Evidence, group: readonly Contrary[]): Draft {
  const [first] = group;
  const cues = group
    .map(({ cue }) => cue)
    .filter(({ passage, start }, index, all) =>
      all.slice(0, index).every((other) => other.passage !== passage || other.start !== start),
    );
  const own = cues.map((cue) => sideOf(evidence, cue.passage.account, cue.stretch, first?.word ?? ''));
  const others = group.map(({ side }) => side);
  const sides = [...own, ...others];
  const [affirming, denying] = [others, own].map((each) => new Set(each.map(({ account }) => account)));
  return {
    kind: presence.test(plain(own[0])) && first?.word === 'denied' ? 'participants' : 'other',
    severity: 'high',
    confidence: 0.6,
    summary: `${said(evidence, affirming)} “${plain(others[0])}”; ${said(evidence, denying)} the contrary: “${plain(own[0])}”.`,
    because: [
      first?.word === 'denied'
        ? 'a negation in only one of two passages that are alike'
        : `“${first?.word ?? ''}” beside its opposite`,
    ],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}

const said = (evidence: Evidence, accounts: ReadonlySet<string> = new Set()): string =>
  `${tellers(evidence, accounts)} ${accounts.size === 1 ? 'says' : 'say'}`;
