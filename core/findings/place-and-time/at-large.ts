import type { Span } from '../../span.ts';
import { byScript, type ScriptPattern } from '../../text/by-script.ts';
import { type Draft, type Evidence, silentAccounts } from '../evidence/evidence.ts';
import { isOfAnother } from '../evidence/of-another.ts';
import { printedSide } from '../evidence/printed.ts';
import { listed, quotedWithTellers } from '../evidence/telling.ts';

const wanted = String.raw`(?:gunm[ae]n|shooters?|suspects?|attackers?|killers?|assailants?|drivers?|robbers?|thie(?:f|ves)|bombers?|culprits?|perpetrators?|fugitives?|m[ae]n|him|her|them)`;
const sought = byScript(
  String.raw`\b(?:(?:search(?:ing|es|ed)?|hunt(?:ing|s|ed)?|manhunt|looking|in search)\s(?:for|of)\s(?:an?\s|the\s|his\s|her\s)?(?:\p{L}+\s)?${wanted}|(?:still|remain(?:s|ed)?|is|are|was|were)\s(?:at large|on the run)|no\s(?:arrests?|suspects?|one)\s(?:ha[sd]|have|was|were)\s(?:been\s)?(?:made|arrested|taken into custody))\b`,
  'gi',
);
/** Of one, or of those who were sought: many are arrested at a protest. */
const held = byScript(
  String.raw`\b(?:was|is|ha[sd] been|(?:they|${wanted})\s(?:were|are|have been))\s(?:\p{L}+\s)?(?:arrested|captured|caught(?!\s(?:in|up|on|off|between)\b)|apprehended|taken into custody|in custody)\b|\b(?:surrendered|turned (?:him|her)self in|gave (?:him|her)self up)\b`,
  'gi',
);
const unheard =
  /\b(?:nobody|none|no|not|never|n[’']t|without|if|until|unless|would|could|may|might|previously)\s+(?:\w+\s+){0,2}$/iu;

/** Of nobody anything but that he is not held. */
const nobodyHeld = byScript(
  String.raw`\bno\s(?:arrests?|suspects?|one)\s(?:has|have|is|are)\s(?:yet\s)?(?:been\s)?(?:made|arrested|in custody|taken into custody)\b`,
  'gi',
);

type ToldStretch = Span & { readonly account: string };

/** Somebody who is still sought in accounts that know of no arrest, and is held in others, which may tell of the search too. */
export function atLarge(evidence: Evidence): readonly Draft[] {
  const told = evidence.accounts.map(({ id }) => ({
    sought: firstTold(evidence, id, sought),
    held: firstTold(evidence, id, held),
    free: firstTold(evidence, id, nobodyHeld),
  }));
  const still = told.flatMap((each) => (each.held === undefined ? (each.sought ?? []) : []));
  const done = told.flatMap((each) => each.held ?? []);
  const own = told.flatMap(({ held, free }) =>
    held && free && !isUpdated(evidence, free, held) ? [ofOne(evidence, free, held)] : [],
  );
  return still.length === 0 || done.length === 0 ? own : [...own, draftOf(evidence, [...still, ...done])];
}

const update = /^[^\p{L}]*(?:updated?|latest)\b/imu;

/** Whether a line between them says that what follows came later. */
function isUpdated({ account }: Evidence, one: ToldStretch, other: ToldStretch): boolean {
  const { text } = account(one.account);
  return update.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
}

/** An article that grew: who is held now is not held in what was written before. */
function ofOne(evidence: Evidence, free: ToldStretch, held: ToldStretch): Draft {
  const sides = [free, held].map((each) => printedSide(evidence, each.account, each));
  const [none, one] = sides.map(({ value }) => value);
  return {
    kind: 'internal-inconsistency',
    severity: 'medium',
    confidence: 0.6,
    summary: `${evidence.name(free.account)} says “${none}” in one place and “${one}” in another.`,
    because: ['words of an arrest, and of none, in one article'],
    sides,
    silent: [],
  };
}

function firstTold(evidence: Evidence, account: string, pattern: ScriptPattern): ToldStretch | undefined {
  const { text } = evidence.account(account);
  for (const match of pattern.all(text)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const passage = evidence.passageAt(account, at.start);
    if (passage === undefined || passage.zone === 'boilerplate' || evidence.isQuoted(account, at)) continue;
    if (isOfAnother(evidence, passage)) continue;
    if (!unheard.test(text.slice(Math.max(passage.start, at.start - 40), at.start)))
      return { account, ...at };
  }
  return undefined;
}

function draftOf(evidence: Evidence, told: readonly ToldStretch[]): Draft {
  const sides = told.map((each) => printedSide(evidence, each.account, each));
  return {
    kind: 'sequence',
    severity: 'medium',
    confidence: 0.6,
    summary: `Whether somebody is still sought is told differently: ${listed(quotedWithTellers(evidence, sides))}.`,
    because: ['words of a search in accounts without an arrest, and of an arrest in others'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
