import { addTo, grouped } from '../../grouped.ts';
import type { Passage, Side } from '../../model.ts';
import { overlap, type Span } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { isQuestion } from '../evidence/is-question.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { gistOf } from '../telling/gist.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers } from '../telling/telling.ts';
import { type Cue, counterpartOf, cuesIn, heardIn } from './cues.ts';

/** Words by which an account says that something is not certain, or not certain to it. */
const hedge =
  /\b(?:may have|might have|could have|may be|might be|could be|may|might|possibly|perhaps|probably|apparently|allegedly|alleged to|reportedly|purportedly|purported|supposedly|presumably|suspected of|it (?:is|was) (?:thought|believed|understood|reported)|believed to|thought to|understood to|said to (?:be|have)|appears? to|appeared to|seems? to|seemed to|unconfirmed|unverified|rumou?red|likely)\b/gi;
/** Those of the hedges that leave a thing to somebody who is not named. */
const hearsay = /^(?:it |reportedly|rumou?red|unconfirmed|(?:believed|thought|understood|said) to)/u;
const isHearsay = ({ word }: Cue): boolean => hearsay.test(word);
const uncertain =
  /\b(?:may|might|could|would|possibl[ye]|perhaps|probabl[ye]|apparent(?:ly)?|alleg\w+|(?<!\b(?:been|was|were) )reported|reportedly|purport\w+|suppos\w+|presumabl[ye]|suspect\w*|believed|thought|understood|appear\w*|seem\w*|unconfirmed|rumou?r\w*|likely|unlikely|claim\w*|expected|if|whether|potential(?:ly)?|said to|unclear|unknown|chance|hope\w*|according to|accus\w*|tentativ\w*|convict\w*|guilty|charg(?:es?|ed) with|(?:police|officials|authorities|prosecutors|sources|investigators) (?:say|said)|(?:he|she|they|who) (?:says|said))\b/i;
const attributing = /\b(?:says|said|told|according to|reports?)\b/i;
const likest = 0.6;
const leastOfHearsay = 0.5;
const flatly = 'stated flatly';

/**
 * What one account asserts flatly and another only as possible, alleged or reported, of the same thing; of hearsay also
 * what another has from a source that it names.
 *
 *     It is thought that 40 boats sank.    Forty boats sank, the mayor said.
 */
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
      const answer = answerTo(evidence, cue, other);
      if (answer !== null) addTo(hedged, cue, answer);
    }
  }
  return alike([...hedged]).flatMap((group) => draftOf(evidence, group));
}

/** How another passage tells what is hedged in one: flatly, or as the word of a source; null where it does neither. */
function answerTo(evidence: Evidence, cue: Cue, other: Passage): Side | null {
  if (!isTold(evidence, cue, other)) return null;
  const at = counterpartOf(cue, evidence.words(other));
  const isNobodys = isHearsay(cue) && sourceOf(evidence, cue.passage, cue) === null;
  const source = isNobodys ? sourceOf(evidence, other, at) : null;
  if (source === null)
    return isFlat(evidence, cue, other) ? sideOf(evidence, other.account, at, flatly) : null;
  // inside one account a source is no answer: it may name the source in one place and not in another
  return other.account === cue.passage.account ? null : sideOf(evidence, other.account, other, source);
}

/** What is hedged, with the places of other accounts that do not hedge it. */
type Hedged = readonly [Cue, readonly Side[]];

/** Accounts that hedge with one word what one and the same passage states flatly are told of together, in one finding. */
function alike(hedged: readonly Hedged[]): readonly (readonly Hedged[])[] {
  const groups: Hedged[][] = [];
  for (const each of hedged) {
    const [cue, flat] = each;
    const group = groups.find((others) =>
      others.some(
        ([other, sides]) =>
          other.word === cue.word &&
          sides.some((a) => flat.some((b) => a.account === b.account && overlap(a, b) > 0)),
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
  const answers = group.flatMap(([, sides]) => sides);
  const sides = [
    ...cues.map((cue) => sideOf(evidence, cue.passage.account, cue.stretch, cue.word)),
    ...answers,
  ];
  const { passage } = first;
  const sentence = evidence.textOf(passage);
  const hedging = new Set(cues.map((cue) => cue.passage.account));
  const answered = [...grouped(answers, ({ value }) => value)].map(([value, telling]) => {
    const ids = new Set(telling.map(({ account }) => account));
    const who = tellers(evidence, ids, hedging);
    if (value === flatly) return `${who} ${ids.size === 1 ? 'states' : 'state'} it flatly`;
    return `${who} ${ids.size === 1 ? 'has' : 'have'} it from ${value}`;
  });
  return [
    {
      ...(isHearsay(first)
        ? { kind: 'quote-attribution', severity: 'low' }
        : { kind: 'framing', severity: 'medium' }),
      confidence: 0.6,
      summary: `${tellers(evidence, hedging)} ${hedging.size === 1 ? 'says' : 'say'} “${gistOf(sentence, [first.start - passage.start])}”; ${listed(answered)}.`,
      because: [`“${first.word}” beside the same words without any such reserve`],
      sides,
    },
  ];
}

/**
 * Whether another passage tells what is hedged. A hedge is about the words after it, so the other passage must have the
 * nearest of them, and of the nearest four all but one; words around the hedge alone may be of another matter. Behind
 * `it is thought` the first word may be a subject that others name in another way.
 */
function isTold({ words, roots }: Evidence, cue: Cue, other: Passage): boolean {
  const has = roots(other);
  const hedged = words(cue.passage)
    .filter((word) => word.start >= cue.end && !word.small && word.folded !== 'not')
    .slice(0, 4);
  const [first] = hedged;
  const told = hedged.filter(({ root }) => has.has(root)).length;
  if (first === undefined || (!has.has(first.root) && !cue.word.startsWith('it '))) return false;
  const alike = heardIn(cue, has);
  if (isHearsay(cue)) return told > 2 || (told === hedged.length && alike >= leastOfHearsay);
  return hedged.length > 1 && told >= hedged.length - 1 && alike >= likest;
}

/** The source of what a passage tells at a place; null where it gives none. */
function sourceOf({ textOf, found }: Evidence, passage: Passage, at: Span): string | null {
  const said = [...found.indirect, ...found.quotes].find(
    (speech) => speech.account === passage.account && overlap(speech, at) > 0,
  );
  if (said !== undefined) return said.speaker ?? 'a source';
  return /\baccording to ([^,.;:—–()“”"]{3,60})/iu.exec(textOf(passage))?.[1]?.trim() ?? null;
}

/**
 * Whether another passage states flatly what is hedged: it has no word of reserve near it and is no question. Nor may it
 * name a source, unless the hedging passage names one too.
 */
function isFlat(evidence: Evidence, cue: Cue, other: Passage): boolean {
  const { account, textOf, words } = evidence;
  const { text } = account(other.account);
  const { start, end } = counterpartOf(cue, words(other));
  const around = text.slice(Math.max(other.start, start - 40), Math.min(other.end, end + 40));
  const told = textOf(other);
  const hedged = textOf(cue.passage);
  return (
    !uncertain.test(around) && (!attributing.test(told) || attributing.test(hedged)) && !/\?\W*$/u.test(told)
  );
}

/** Whether a hedge is the month: `May 2019` with a capital. */
function isMonth({ account }: Evidence, { passage, start, end }: Cue): boolean {
  return /^May$/u.test(account(passage.account).text.slice(start, end));
}
