import type { Account, Finding } from '../model.ts';
import { type Progress, untold } from '../progress.ts';
import type { ReadText } from '../text/once-each.ts';
import { chosenSides } from './chosen-sides.ts';
import { areToldInFull, contrastsOf, isLikely, likeliest } from './contrasts/contrasts.ts';
import { distinctDrafts } from './distinct-drafts.ts';
import { type Draft, type Evidence, evidenceOf } from './evidence/evidence.ts';
import type { Found } from './evidence/found.ts';
import { inTheirLanguage } from './evidence/of-one-language.ts';
import { finders } from './finders.ts';
import { loneDetails } from './omissions/lone-details.ts';
import { loneOmissions } from './omissions/lone-omission.ts';
import { loneStretchesOf } from './omissions/lone-stretches.ts';
import { silenceOf } from './omissions/silence.ts';
import { eventsOf } from './place-and-time/events.ts';
import { ranked } from './ranking.ts';
import { enoughInAll } from './telling/enough-in-all.ts';
import { silentAccounts } from './telling/sides.ts';
import { toldAlikeIn } from './told-alike.ts';
import { type TrulySilent, trulySilentOf } from './truly-silent.ts';

export type { Found } from './evidence/found.ts';

/** What the editor should look at, most severe first; ids `d1`, `d2`, ... */
export function findingsOf(
  found: Found,
  tell: Progress = untold,
  readerOf?: (account: Account) => ReadText,
): readonly Finding[] {
  const evidence = evidenceOf(found, readerOf);
  const events = eventsOf(evidence);
  const trulySilent = trulySilentOf(evidence);
  const isToldAlike = toldAlikeIn(evidence);
  const drafts = distinctDrafts(
    finders.flatMap((find, index) => {
      tell((index + 1) / (finders.length + 1));
      return find(evidence, events).filter((draft) => !isToldAlike(draft));
    }),
  );
  // what one account alone tells comes before contrasts that an editor would rather not write down
  const told = contrastsOf(evidence);
  const compared = [...drafts, ...likeliest(evidence, told.filter(isLikely), drafts)];
  const silence = silenceOf(evidence);
  const alone = compared.length < enoughInAll ? loneStretchesOf(evidence, silence) : [];
  const withLone = [...compared, ...loneOmissions(evidence, alone, compared)];
  const withDetails = [...withLone, ...loneDetails(evidence, silence, alone, withLone)];
  const all = [...withDetails, ...likeliest(evidence, told, withDetails, areToldInFull)];
  return ranked(
    evidence,
    all.map((draft) => finished(evidence, trulySilent, draft)),
  ).map((draft, index) => ({ id: `d${index + 1}`, ...draft }));
}

/** A draft with the sides that are worth showing and the accounts that are truly silent. */
function finished(
  evidence: Evidence,
  trulySilent: TrulySilent,
  draft: Draft,
): Draft & Pick<Finding, 'silent'> {
  return {
    ...draft,
    confidence: draft.confidence * shareUnderstood(evidence, draft),
    sides: chosenSides(evidence, draft.sides),
    silent: silentOf(evidence, trulySilent, draft),
  };
}

/** Nobody is silent on what one account says against itself, and a name can simply be looked up in each account. */
function silentOf(
  evidence: Evidence,
  trulySilent: TrulySilent,
  { kind, sides, silent = silentAccounts(evidence, sides) }: Draft,
): readonly string[] {
  const speaking = new Set(sides.map(({ account }) => account));
  if (speaking.size < 2 && kind !== 'omission') return [];
  const heard = inTheirLanguage(evidence, silent, speaking);
  return kind === 'omission' || kind === 'name-spelling' ? heard : trulySilent(sides, heard);
}

/** Rules read English words, so findings on texts in other languages are less sure, even those on names and figures. */
const foreign = 0.6;

function shareUnderstood({ account }: Evidence, { sides }: Draft): number {
  return sides.every((side) => /^en\b/u.test(account(side.account).language)) ? 1 : foreign;
}
