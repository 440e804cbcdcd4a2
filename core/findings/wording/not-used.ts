import type { Passage, Side } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { printed } from '../evidence/printed.ts';
import { tellers } from '../evidence/telling.ts';

/** A means that an account says was not used, by the two words that name it: `water cannon`, `live rounds`. */
type Unused = { readonly passage: Passage; readonly at: Span; readonly means: string };

const use = '(?:used|using|use|fired|firing|fire|deployed|deploying|deploy)';
const means = String.raw`((?!(?:the|any|two|three|four|five|six|several|some|many|both|all|these|those|their|its|his|that|been)\b)\p{L}{3,}\s+\p{L}{4,})`;
const denials = [
  String.raw`${means}\b[^.;“”"]{0,50}?\s(?:was|were|had\s+been)\s+(?:not|never)\s+${use}\b`,
  String.raw`\b(?:not|never|n[’']t|denied|without)\s+${use}\s+(?:any\s+)?${means}`,
  String.raw`\bno\s+${means}\s+(?:was|were|had\s+been)\s+${use}\b`,
].map((pattern) => byScript(pattern, 'gi'));
/** Cheap to look for, so that few passages are read closely. */
const anyUse = /\b(?:us|fir|deploy)(?:e|ed|ing)?\b/iu;
/** What leads to a means that was used. */
const used = byScript(
  String.raw`\b(?:us(?:ed?|ing)|fir(?:ed?|ing)|turn(?:ed)?|deploy(?:ed|ing)?|blast(?:ed|ing)?|spray(?:ed|ing)?|launch(?:ed|ing)?|unleash(?:ed|ing)?|with|by)\s+(?:\p{L}+\s+){0,3}$`,
  'i',
);
const denying = /\b(?:not|never|no|without|denied|denies|n[’']t)\b/iu;

/** What one account says was used, against people as a rule, and another that it was not. */
export function notUsed(evidence: Evidence): readonly Draft[] {
  const unused = evidence.accounts.flatMap(({ id }) =>
    evidence.passages(id).flatMap((passage) => unusedIn(evidence, passage)),
  );
  return unused.flatMap((denial): readonly Draft[] => {
    const others = evidence.accounts.flatMap(({ id }) =>
      id === denial.passage.account ? [] : usedIn(evidence, id, denial.means),
    );
    return others.length === 0 ? [] : [draftOf(evidence, denial, others)];
  });
}

function unusedIn(evidence: Evidence, passage: Passage): readonly Unused[] {
  const source = evidence.account(passage.account).text.slice(passage.start, passage.end);
  if (!anyUse.test(source) || !denying.test(source)) return [];
  return denials.flatMap((pattern) =>
    [...pattern.all(source)].flatMap((match): readonly Unused[] => {
      const start = passage.start + match.index;
      const at = { start, end: start + match[0].length };
      return evidence.isQuoted(passage.account, at)
        ? []
        : [{ passage, at, means: (match[1] ?? '').toLowerCase() }];
    }),
  );
}

/** Where an account says that the means was used, and denies nothing in that sentence. */
function usedIn(evidence: Evidence, id: string, name: string): readonly Side[] {
  const { text } = evidence.account(id);
  return evidence.passages(id).flatMap((passage): readonly Side[] => {
    const source = text.slice(passage.start, passage.end);
    const at = source.toLowerCase().indexOf(name);
    const lead = at < 0 || denying.test(source) ? null : used.exec(source.slice(0, at));
    if (lead === null) return [];
    const span = { start: passage.start + lead.index, end: passage.start + at + name.length };
    return [sideOf(evidence, id, span, 'used')];
  });
}

function draftOf(evidence: Evidence, { passage, at, means: name }: Unused, others: readonly Side[]): Draft {
  const sides = [sideOf(evidence, passage.account, at, 'not used'), ...others];
  const users = new Set(others.map(({ account }) => account));
  const [first] = others;
  return {
    kind: 'other',
    severity: 'high',
    confidence: 0.65,
    summary: `Whether ${name} was used is told differently: “${printed(evidence, passage.account, at)}” (${evidence.name(passage.account)}), “${first === undefined ? '' : printed(evidence, first.account, first)}” (${tellers(evidence, users, new Set([passage.account]))}).`,
    because: ['what is said to have been used, and not to have been used'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
