import type { Passage, Side } from '../../model.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { addTo } from '../evidence/grouped.ts';
import { isQuestion } from '../evidence/is-question.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { tellers } from '../evidence/telling.ts';
import { type Cue, counterpartOf, cuesIn, heardIn } from './cues.ts';

/** Words by which an account says that something is not certain, or not certain to it. */
const hedge =
  /\b(?:may have|might have|could have|may be|might be|could be|may|might|possibly|perhaps|probably|apparently|allegedly|alleged|reportedly|purportedly|purported|supposedly|presumably|suspected of|suspected|believed to|thought to|understood to|said to (?:be|have)|appears? to|appeared to|seems? to|seemed to|unconfirmed|unverified|rumou?red|likely)\b/gi;
const uncertain =
  /\b(?:may|might|could|would|possibl[ye]|perhaps|probabl[ye]|apparent(?:ly)?|alleg\w+|reported(?:ly)?|purport\w+|suppos\w+|presumabl[ye]|suspect\w*|believed|thought|understood|appear\w*|seem\w*|unconfirmed|rumou?r\w*|likely|unlikely|claim\w*|expected|if|whether|potential(?:ly)?|said to|unclear|unknown|chance|hope\w*|according to|accus\w*|tentativ\w*|convict\w*|guilty|charg(?:es?|ed) with|(?:police|officials|authorities|prosecutors|sources|investigators) (?:say|said)|(?:he|she|they|who) (?:says|said))\b/i;
const attributing = /\b(?:says|said|told|according to|reports?)\b/i;
const likest = 0.6;

/** What one account asserts flatly and another only as possible, alleged or reported, of the same thing. */
export function hedgings(evidence: Evidence): readonly Draft[] {
  const hedged = new Map<Cue, Side[]>();
  const read = oncePerPassage((passage) =>
    cuesIn(evidence, passage, hedge).filter(
      (cue) =>
        !evidence.isQuoted(passage.account, cue) && !isMonth(evidence, cue) && !isQuestion(evidence, passage),
    ),
  );
  for (const [one, other] of evidence.bothWays) {
    for (const cue of read(one)) {
      if (heardIn(cue, evidence.roots(other)) < likest || !isFlat(evidence, cue, other)) continue;
      if (!hearsWhatIsHedged(evidence, cue, other)) continue;
      const at = counterpartOf(cue, evidence.words(other));
      addTo(hedged, cue, sideOf(evidence, other.account, at, 'stated flatly'));
    }
  }
  return alike([...hedged]).flatMap((group) => draftOf(evidence, group));
}

/** What is hedged, with the places of other accounts that state it flatly. */
type Hedged = readonly [Cue, readonly Side[]];

/** Those who hedge what one and the same passage states flatly, with one word, are told of together. */
function alike(hedged: readonly Hedged[]): readonly (readonly Hedged[])[] {
  const groups: Hedged[][] = [];
  for (const each of hedged) {
    const [cue, flat] = each;
    const group = groups.find((others) =>
      others.some(
        ([other, sides]) =>
          other.word === cue.word &&
          sides.some((a) => flat.some((b) => a.account === b.account && a.start < b.end && b.start < a.end)),
      ),
    );
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups;
}

function draftOf(evidence: Evidence, group: readonly Hedged[]): readonly Draft[] {
  const cues = group.map(([cue]) => cue);
  const [first] = cues;
  if (first === undefined) return [];
  const flat = group.flatMap(([, sides]) => sides);
  const sides = [...cues.map((cue) => sideOf(evidence, cue.passage.account, cue.stretch, cue.word)), ...flat];
  const phrase = evidence
    .account(first.passage.account)
    .text.slice(first.start, first.stretch.end)
    .replace(/\s+/gu, ' ')
    .replace(nextClause, '');
  const hedging = new Set(cues.map((cue) => cue.passage.account));
  const flatly = new Set(flat.map(({ account }) => account));
  return [
    {
      kind: 'framing',
      severity: 'medium',
      confidence: 0.6,
      summary: `${tellers(evidence, hedging)} ${hedging.size === 1 ? 'says' : 'say'} “${phrase}”; ${tellers(evidence, flatly, hedging)} ${flatly.size === 1 ? 'states' : 'state'} it flatly.`,
      because: [`“${first.word}” beside the same words without any such reserve`],
      sides,
      silent: silentAccounts(evidence, sides),
    },
  ];
}

/** `believed to have used | was found in a forest`: another verb has begun. */
const nextClause =
  /(?<=\s\S+\s\S+\s\S+)\s(?:was|were|is|are|has|had|will|who|which|and|but|when|after)\s.*$/u;

/**
 * What a hedge is about are the words after it; the other passage must state these, not only what stands around them:
 * the nearest one, and of the nearest four all but one.
 */
function hearsWhatIsHedged({ words, roots }: Evidence, { passage, end }: Cue, other: Passage): boolean {
  const has = roots(other);
  const hedged = words(passage)
    .filter((word) => word.start >= end && !word.small && word.folded !== 'not')
    .slice(0, 4);
  const [first] = hedged;
  const heard = hedged.filter(({ root }) => has.has(root)).length;
  return first !== undefined && has.has(first.root) && hedged.length > 1 && heard >= hedged.length - 1;
}

/**
 * The other passage has no word of reserve of its own anywhere near, leaves the matter to no source where the first one
 * does not either, and is no question.
 */
function isFlat(evidence: Evidence, cue: Cue, other: Passage): boolean {
  const { account, words } = evidence;
  const { text } = account(other.account);
  const { start, end } = counterpartOf(cue, words(other));
  const around = text.slice(Math.max(other.start, start - 40), Math.min(other.end, end + 40));
  const told = text.slice(other.start, other.end);
  const { passage } = cue;
  const hedged = account(passage.account).text.slice(passage.start, passage.end);
  return (
    !uncertain.test(around) && (!attributing.test(told) || attributing.test(hedged)) && !/\?\W*$/u.test(told)
  );
}

/** `May 2019`: a month, unless the sentence begins with it. */
function isMonth({ account }: Evidence, { passage, start, end }: Cue): boolean {
  return /^May$/u.test(account(passage.account).text.slice(start, end));
}
