import type { Finding } from '../model.ts';
import { type Progress, untold } from '../progress.ts';
import { ages } from './age.ts';
import { causes } from './cause.ts';
import { channels } from './channel.ts';
import { chosenSides } from './chosen-sides.ts';
import { contraries } from './contrary.ts';
import { dateTimes } from './date-time.ts';
import { differingSlots } from './differing-slots.ts';
import { distinctDrafts } from './distinct-drafts.ts';
import { eventNamings } from './event-naming.ts';
import { type Events, eventsOf } from './events.ts';
import { type Draft, type Evidence, evidenceOf } from './evidence.ts';
import type { Found } from './found.ts';
import { headlines } from './headline.ts';
import { hedgings } from './hedging.ts';
import { interpretations } from './interpretation.ts';
import { leftOutWords } from './left-out-words.ts';
import { loneFigures } from './lone-figure.ts';
import { nameSpellings } from './name-spelling.ts';
import { omissions } from './omission.ts';
import { ownVoices } from './own-voice.ts';
import { participants } from './participants.ts';
import { places } from './place.ts';
import { postChannels } from './post-channel.ts';
import { quoteAttributions } from './quote-attribution.ts';
import { quoteWordings } from './quote-wording.ts';
import { ranked } from './ranking.ts';
import { reportingTones } from './reporting-tone.ts';
import { roleWeights } from './role-weight.ts';
import { sequences } from './sequence.ts';
import { sharedCredits } from './shared-credit.ts';
import { titleRoles } from './title-role.ts';
import { type TrulySilent, trulySilentOf } from './truly-silent.ts';
import { wordingClashes } from './wording-clash.ts';

export type { Found } from './found.ts';

/** One for each kind of difference; each gives its drafts in no order. */
const kinds: readonly ((evidence: Evidence, events: Events) => readonly Draft[])[] = [
  places,
  dateTimes,
  loneFigures,
  ages,
  differingSlots,
  quoteWordings,
  leftOutWords,
  quoteAttributions,
  sharedCredits,
  ownVoices,
  channels,
  postChannels,
  titleRoles,
  nameSpellings,
  participants,
  contraries,
  wordingClashes,
  hedgings,
  reportingTones,
  interpretations,
  causes,
  sequences,
  eventNamings,
  roleWeights,
  headlines,
  omissions,
];

/** What the editor should look at, most severe first; ids `d1`, `d2`, ... */
export function findingsOf(found: Found, tell: Progress = untold): readonly Finding[] {
  const evidence = evidenceOf(found);
  const events = eventsOf(evidence);
  const trulySilent = trulySilentOf(evidence);
  const drafts = distinctDrafts(
    kinds.flatMap((kind, index) => {
      tell((index + 1) / (kinds.length + 1));
      return kind(evidence, events);
    }),
  );
  return ranked(
    evidence,
    drafts.map((draft) => finished(evidence, trulySilent, draft)),
  ).map((draft, index) => ({ id: `d${index + 1}`, ...draft }));
}

/** A draft with the sides worth showing, and with only those silent who are. */
function finished(evidence: Evidence, trulySilent: TrulySilent, draft: Draft): Draft {
  return {
    ...draft,
    confidence: draft.confidence * understood(evidence, draft),
    sides: chosenSides(evidence, draft.sides),
    silent: silentOf(trulySilent, draft),
  };
}

/** Nobody can be silent on what one account says against itself; whether a name is in an account can be seen. */
function silentOf(trulySilent: TrulySilent, { kind, sides, silent }: Draft): readonly string[] {
  if (new Set(sides.map(({ account }) => account)).size < 2 && kind !== 'omission') return [];
  return kind === 'omission' || kind === 'name-spelling' ? silent : trulySilent(sides, silent);
}

/** What is read by English words is known less of texts in other languages, and of names and figures in them too. */
const foreign = 0.6;

function understood({ account }: Evidence, { sides }: Draft): number {
  return sides.every((side) => /^en\b/u.test(account(side.account).language)) ? 1 : foreign;
}
