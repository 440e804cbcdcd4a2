import type { FactKind, Passage, Side } from '../../model.ts';
import { overlap } from '../../span.ts';
import { connected } from '../evidence/connected.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { isQuestion } from '../evidence/is-question.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { tellers } from '../evidence/telling.ts';
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
  const denies = ({ account, start, end }: Passage): boolean =>
    evidence.account(account).text.slice(start, end).search(negation) >= 0;
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
    silent: silentAccounts(evidence, sides),
  };
}

const said = (evidence: Evidence, accounts: ReadonlySet<string> = new Set()): string =>
  `${tellers(evidence, accounts)} ${accounts.size === 1 ? 'says' : 'say'}`;
