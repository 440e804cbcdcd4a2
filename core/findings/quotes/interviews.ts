import { addTo } from '../../grouped.ts';
import type { Passage, Side } from '../../model.ts';
import { sameSpeaker } from '../../quotes/similarity.ts';
import { isSomebody } from '../../utterances/somebody.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { surname } from '../evidence/surname.ts';
import { listed, valuesWithTellers } from '../evidence/telling.ts';
import { hearerIn, isOneOutlet } from './hearer.ts';

/**
 * Somebody who speaks to one outlet in one account and to another outlet in another account. Either there were two
 * interviews, or one was credited to the wrong house: an editor has to find out which.
 */
export function interviews(evidence: Evidence): readonly Draft[] {
  const heard = new Map<string, Side[]>();
  const names = new Map<string, string>();
  const speakers = speakersInPassages(evidence);
  for (const { id } of evidence.accounts) {
    for (const passage of evidence.passages(id)) {
      const found = hearingIn(evidence, passage, speakers.get(passage.id));
      if (found === null) continue;
      const key = surname(found.speaker);
      if (!sameSpeaker(names.get(key) ?? found.speaker, found.speaker)) continue;
      names.set(key, found.speaker);
      addTo(heard, key, found.side);
    }
  }
  return [...heard].flatMap(([key, sides]) => draftOf(evidence, names.get(key) ?? '', sides) ?? []);
}

type Heard = { readonly speaker: string; readonly side: Side };

function hearingIn(
  evidence: Evidence,
  passage: Passage,
  speakers: ReadonlySet<string | null> = new Set(),
): Heard | null {
  // where two people speak in a passage, either of them may have spoken to the outlet
  const [speaker = null] = speakers;
  if (passage.zone !== 'body' || speakers.size !== 1 || !isSomebody(speaker)) return null;
  const { account: id, start, end } = passage;
  const heard = hearerIn(evidence.account(id).text, { start, end });
  return heard === null ? null : { speaker, side: sideOf(evidence, id, heard.at, heard.outlet) };
}

function speakersInPassages({ found, passageAt }: Evidence): ReadonlyMap<string, ReadonlySet<string | null>> {
  const speakers = new Map<string, Set<string | null>>();
  for (const { account, start, speaker } of [...found.quotes, ...found.indirect]) {
    const id = passageAt(account, start)?.id ?? '';
    speakers.set(id, (speakers.get(id) ?? new Set()).add(speaker));
  }
  return speakers;
}

function draftOf(evidence: Evidence, speaker: string, sides: readonly Side[]): Draft | null {
  const accounts = [...new Set(sides.map(({ account }) => account))];
  const heardBy = (account: string): readonly string[] =>
    sides.flatMap((side) => (side.account === account ? [side.value] : []));
  const differ = accounts.some((one) =>
    accounts.some(
      (other) => one !== other && !heardBy(one).some((a) => heardBy(other).some((b) => isOneOutlet(a, b))),
    ),
  );
  if (!differ) return null;
  return {
    kind: 'channel',
    severity: 'low',
    confidence: 0.5,
    summary: `Different outlets have ${speaker}’s words: ${listed(valuesWithTellers(evidence, sides))}.`,
    because: ['the outlets that one person is said to have spoken to'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
