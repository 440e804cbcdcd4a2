import type { Account, Finding } from '../model.ts';
import { type Progress, untold } from '../progress.ts';
import type { ReadText } from '../text/once-each.ts';
import { againstItself } from './against-itself.ts';
import { chosenSides } from './chosen-sides.ts';
import { contrastsOf, isLikely, likeliest } from './contrasts/contrasts.ts';
import { distinctDrafts } from './distinct-drafts.ts';
import { enoughInAll } from './evidence/enough-in-all.ts';
import { type Draft, type Evidence, evidenceOf, silentAccounts } from './evidence/evidence.ts';
import type { Found } from './evidence/found.ts';
import { inTheirLanguage } from './evidence/of-one-language.ts';
import { ages } from './numbers/age.ts';
import { children } from './numbers/children.ts';
import { differingSlots } from './numbers/differing-slots.ts';
import { lengths } from './numbers/lengths.ts';
import { loneFigures } from './numbers/lone-figure.ts';
import { oneOrMore } from './numbers/one-or-more.ts';
import { otherSides } from './numbers/other-sides.ts';
import { tolls } from './numbers/tolls.ts';
import { loneDetails } from './omissions/lone-details.ts';
import { loneOmissions } from './omissions/lone-omission.ts';
import { loneStretchesOf } from './omissions/lone-stretches.ts';
import { omissions } from './omissions/omission.ts';
import { silenceOf } from './omissions/silence.ts';
import { attributeClashes } from './people/attribute-clashes.ts';
import { fullerNames } from './people/fuller-names.ts';
import { joinedNames } from './people/joined-names.ts';
import { nameSpellings } from './people/name-spelling.ts';
import { participants } from './people/participants.ts';
import { titleRoles } from './people/title-role.ts';
import { toldRoles } from './people/told-roles.ts';
import { bearings } from './place-and-time/bearings.ts';
import { captionPlaces } from './place-and-time/caption-places.ts';
import { clockTimes } from './place-and-time/clock-times.ts';
import { dateTimes } from './place-and-time/date-time.ts';
import { datedActs } from './place-and-time/dated-acts.ts';
import { deadlines } from './place-and-time/deadlines.ts';
import { type Events, eventsOf } from './place-and-time/events.ts';
import { otherTimes } from './place-and-time/other-times.ts';
import { partsOfDay } from './place-and-time/parts-of-day.ts';
import { places } from './place-and-time/place.ts';
import { routes } from './place-and-time/routes.ts';
import { sequences } from './place-and-time/sequence.ts';
import { timedActs } from './place-and-time/timed-acts.ts';
import { toldWhen } from './place-and-time/told-when.ts';
import { channels } from './quotes/channel.ts';
import { cutSentences } from './quotes/cut-sentences.ts';
import { indirectWordings } from './quotes/indirect-wording.ts';
import { leftOutWords } from './quotes/left-out-words.ts';
import { postChannels } from './quotes/post-channel.ts';
import { quoteAttributions } from './quotes/quote-attribution.ts';
import { quoteWordings } from './quotes/quote-wording.ts';
import { sharedCredits } from './quotes/shared-credit.ts';
import { speakerChannels } from './quotes/speaker-channels.ts';
import { unmarkedWords } from './quotes/unmarked-words.ts';
import { whoseWords } from './quotes/whose-word.ts';
import { ranked } from './ranking.ts';
import { type TrulySilent, trulySilentOf } from './truly-silent.ts';
import { causes } from './wording/cause.ts';
import { contraries } from './wording/contrary.ts';
import { eventNamings } from './wording/event-naming.ts';
import { headlines } from './wording/headline.ts';
import { hedgings } from './wording/hedging.ts';
import { interpretations } from './wording/interpretation.ts';
import { openQuestions } from './wording/open-questions.ts';
import { outcomesTold } from './wording/outcomes.ts';
import { roleWeights } from './wording/role-weight.ts';
import { unknownCauses } from './wording/unknown-causes.ts';
import { wordingClashes } from './wording/wording-clash.ts';

export type { Found } from './evidence/found.ts';

/** The rules, by kind of difference. The order in which each gives its drafts does not matter. */
export const finders: readonly ((evidence: Evidence, events: Events) => readonly Draft[])[] = [
  places,
  captionPlaces,
  bearings,
  deadlines,
  routes,
  clockTimes,
  partsOfDay,
  dateTimes,
  datedActs,
  timedActs,
  toldWhen,
  otherTimes,
  loneFigures,
  children,
  lengths,
  ages,
  tolls,
  otherSides,
  oneOrMore,
  differingSlots,
  quoteWordings,
  leftOutWords,
  cutSentences,
  indirectWordings,
  quoteAttributions,
  sharedCredits,
  whoseWords,
  unmarkedWords,
  channels,
  speakerChannels,
  postChannels,
  titleRoles,
  toldRoles,
  nameSpellings,
  fullerNames,
  joinedNames,
  participants,
  attributeClashes,
  contraries,
  outcomesTold,
  wordingClashes,
  hedgings,
  interpretations,
  causes,
  unknownCauses,
  openQuestions,
  sequences,
  eventNamings,
  roleWeights,
  headlines,
  omissions,
  againstItself,
];

/** What the editor should look at, most severe first; ids `d1`, `d2`, ... */
export function findingsOf(
  found: Found,
  tell: Progress = untold,
  readerOf?: (account: Account) => ReadText,
): readonly Finding[] {
  const evidence = evidenceOf(found, readerOf);
  const events = eventsOf(evidence);
  const trulySilent = trulySilentOf(evidence);
  const drafts = distinctDrafts(
    finders.flatMap((find, index) => {
      tell((index + 1) / (finders.length + 1));
      return find(evidence, events);
    }),
  );
  // what one account alone tells comes before contrasts that an editor would rather not write down
  const told = contrastsOf(evidence);
  const compared = [...drafts, ...likeliest(evidence, told.filter(isLikely), drafts)];
  const silence = silenceOf(evidence);
  const alone = compared.length < enoughInAll ? loneStretchesOf(evidence, silence) : [];
  const withLone = [...compared, ...loneOmissions(evidence, alone, compared)];
  const withDetails = [...withLone, ...loneDetails(evidence, silence, alone, withLone)];
  const all = [...withDetails, ...likeliest(evidence, told, withDetails)];
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
