import { againstItself } from './against-itself.ts';
import type { Draft, Evidence } from './evidence/evidence.ts';
import { ages } from './numbers/age.ts';
import { children } from './numbers/children.ts';
import { differingSlots } from './numbers/differing-slots.ts';
import { lengths } from './numbers/lengths.ts';
import { loneFigures } from './numbers/lone-figure.ts';
import { oneOrMore } from './numbers/one-or-more.ts';
import { otherSides } from './numbers/other-sides.ts';
import { tolls } from './numbers/tolls.ts';
import { omissions } from './omissions/omission.ts';
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
import type { Events } from './place-and-time/events.ts';
import { otherTimes } from './place-and-time/other-times.ts';
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

/** The rules, by kind of difference. The order in which each gives its drafts does not matter. */
export const finders: readonly ((evidence: Evidence, events: Events) => readonly Draft[])[] = [
  places,
  captionPlaces,
  bearings,
  deadlines,
  routes,
  clockTimes,
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
