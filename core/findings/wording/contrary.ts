import { isPastForm } from '../../contradiction/base-forms.ts';
import { partOfSpeech } from '../../contradiction/near-words.ts';
import type { FactKind, Passage, Side } from '../../model.ts';
import { contains, overlap, type Span } from '../../span.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { connected } from '../comparing/connected.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { isQuestion } from '../evidence/is-question.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { surname } from '../evidence/surname.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers } from '../telling/telling.ts';
import { type Cue, counterpartOf, cuesIn, heardIn } from './cues.ts';

const negation =
  /\b(?:not|never|neither|nor|no longer|without|fail(?:s|ed|ing|ure)?\s+to|refus(?:e|es|ed|al|ing)\s+to|declin(?:e|es|ed|ing)\s+to|avoid(?:s|ed|ing)?|stay(?:s|ed|ing)?\s+away|absent|unable\s+to|[a-z]+n[’']\s?t|cannot)\b/gi;
const presence =
  /\b(?:present|attend\w*|in\s+attendance|join\w*|appear\w*|there|took\s+part|take\s+part)\b/iu;
const likest = 0.7;

type Contrary = { readonly cue: Cue; readonly side: Side };

/** What one account says and another denies, in passages that report the same thing. */
export function contraries(evidence: Evidence): readonly Draft[] {
  const found: Contrary[] = [];
  const denials = oncePerPassage((passage) =>
    cuesIn(evidence, passage, negation).filter(
      (cue) => !evidence.isQuoted(passage.account, cue) && !isOpen(evidence, cue),
    ),
  );
  // in a quotation too: the same words may be quoted to another length
  const denies = (passage: Passage): boolean => evidence.textOf(passage).search(negation) >= 0;
  const denied = (one: Passage, other: Passage): void => {
    for (const cue of denials(one)) {
      if (heardIn(cue, evidence.roots(other)) < likest || denies(other)) continue;
      if (!hearsWhatIsDenied(evidence, cue, other)) continue;
      const affirmed = counterpartOf(cue, evidence.words(other));
      found.push({ cue, side: sideOf(evidence, other.account, affirmed, 'affirmed') });
    }
  };
  for (const [one, other] of evidence.bothWays) denied(one, other);
  // who denies what one and the same stretch affirms is told of together
  return connected(found, isOfOne).map((group) => draftOf(evidence, group));
}

const isOfOne = (one: Contrary, other: Contrary): boolean =>
  (one.cue.passage === other.cue.passage && one.cue.start === other.cue.start) ||
  (one.side.account === other.side.account && overlap(one.side, other.side) > 0);

/** `not until noon`: what follows was done, then. */
const onlyThen = /^\s+(?:until|till|before)\b/iu;

/** `left thousands without power`: what somebody lost, and nothing that others say was done. */
const leftWithout = /\b(?:leav(?:e|es|ing)|left)\b[^;:]{1,60}\swithout$/iu;

/** `or possibly not`, `left without`, and questions: nothing is denied. */
function isOpen(evidence: Evidence, { passage, start, end }: Cue): boolean {
  const { text } = evidence.account(passage.account);
  return (
    /\b(?:or|possibly|perhaps|maybe|whether|if)\s+$/iu.test(
      text.slice(Math.max(passage.start, start - 12), start),
    ) ||
    onlyThen.test(text.slice(end, passage.end)) ||
    leftWithout.test(text.slice(passage.start, end)) ||
    isQuestion(evidence, passage)
  );
}

const names: ReadonlySet<FactKind> = new Set(['person', 'title', 'place', 'organisation']);

/** A denial denies the word after it: where the other passage has another one, or says it of somebody else, it says another thing. */
function hearsWhatIsDenied(evidence: Evidence, cue: Cue, other: Passage): boolean {
  const denied = deniedBy(evidence, cue);
  if (denied === undefined) return false;
  const affirmed = evidence.words(other).find(({ root }) => root === denied.root);
  if (affirmed === undefined) {
    const { text } = evidence.account(cue.passage.account);
    return presence.test(text.slice(denied.start, denied.end));
  }
  return (
    areOfOneSubject(
      lastNamed(evidence, cue.passage, cue.start),
      lastNamed(evidence, other, affirmed.start),
    ) &&
    (!isBeing(evidence, cue, denied) || isSaidToBe(evidence, other, affirmed))
  );
}

/** The word that a negation denies: behind `neither Ann Porter nor John Ellis signed` the signing. */
function deniedBy(
  { words, account, factsIn }: Evidence,
  { passage, end, word }: Cue,
): PassageWord | undefined {
  const { text } = account(passage.account);
  const named = factsIn(passage.account, passage).filter(({ kind }) => names.has(kind));
  const isNamed = (word: Span): boolean =>
    beginsWithCapital(text.charAt(word.start)) || named.some((fact) => contains(fact, word));
  const following = words(passage).filter(
    (each) => each.start >= end && !each.small && !/^(?:yet|also|only)$/u.test(each.folded),
  );
  const first = /^(?:neither|nor|never)$/u.test(word)
    ? following.find((each) => !isNamed(each) && isDoing(each.folded))
    : following[0];
  // `not Patch Tuesday, but a release`, `who are not yet 25`: a name or a number is denied
  return first === undefined || isNamed(first) || /\d|[,;:]/u.test(text.slice(end, first.end))
    ? undefined
    : first;
}

/** `signed`, `took`, `speaks`: behind the names that `neither` opens it is a verb that is denied. */
const isDoing = (folded: string): boolean =>
  /(?:ed|ing)$/u.test(folded) ||
  isPastForm(folded) ||
  (folded.endsWith('s') && partOfSpeech(folded).verb >= mostlyVerb);

/** Share of a word's senses from which a form in -s counts as a verb: `ministers` does not. */
const mostlyVerb = 0.75;

/** How far before a word its subject may stand, in UTF-16 code units. */
const subjectReach = 60;

/** The surname of the person named last before a word. */
function lastNamed({ factsIn }: Evidence, passage: Passage, before: number): string | null {
  const person = factsIn(passage.account, passage).findLast(
    ({ kind, end }) => kind === 'person' && end <= before && end > before - subjectReach,
  );
  return person === undefined ? null : surname(person.value);
}

const areOfOneSubject = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

const being =
  /(?:\b(?:is|are|was|were|be|been|being|am|not|as|became|become)|n[’']t|[’']s)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}$/iu;

/** `was not the first`: denies what somebody or something is. */
const isBeing = ({ account }: Evidence, { passage, start }: Cue, denied: Span): boolean =>
  being.test(account(passage.account).text.slice(Math.max(passage.start, start - 8), denied.start));

const isSaidToBe = ({ account }: Evidence, { account: id, start }: Passage, affirmed: Span): boolean =>
  being.test(account(id).text.slice(Math.max(start, affirmed.start - subjectReach), affirmed.start));

const plain = (side: Side | undefined): string => (side?.text ?? '').replace(/\s+/gu, ' ');

function draftOf(evidence: Evidence, group: readonly Contrary[]): Draft {
  const cues = group
    .map(({ cue }) => cue)
    .filter(({ passage, start }, index, all) =>
      all.slice(0, index).every((other) => other.passage !== passage || other.start !== start),
    );
  const own = cues.map((cue) => sideOf(evidence, cue.passage.account, cue.stretch, 'denied'));
  const others = group.map(({ side }) => side);
  const sides = [...own, ...others];
  const [affirming, denying] = [others, own].map((each) => new Set(each.map(({ account }) => account)));
  return {
    kind: presence.test(plain(own[0])) ? 'participants' : 'other',
    severity: 'high',
    confidence: 0.6,
    summary: `${said(evidence, affirming)} “${plain(others[0])}”; ${said(evidence, denying)} the contrary: “${plain(own[0])}”.`,
    because: ['a negation in only one of two passages that are alike'],
    sides,
  };
}

const said = (evidence: Evidence, accounts: ReadonlySet<string> = new Set()): string =>
  `${tellers(evidence, accounts)} ${accounts.size === 1 ? 'says' : 'say'}`;
