import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { quotedWithTellers, tellers } from '../telling/telling.ts';
import { type Cue, cuesIn } from './cues.ts';
import { subjectOf } from './subject.ts';

/** Words for a part without which the event would not be what it was ... */
const carrying =
  /\b(?:played\s+(?:an?\s+)?(?:central|key|leading|major|crucial|pivotal|decisive|important)\s+(?:role|part)|spearheaded|master-?minded|orchestrated|brokered|was\s+behind|ringleader|architect\s+of|driving\s+force|chaired|presided\s+over|single-?handedly|was\s+instrumental)\b/gi;
/** ... and words for a part by the way. */
const besides =
  /\b(?:also\s+(?:joined|attended|present|at|in\s+attendance|took\s+part|there|involved|took)|were\s+also|was\s+also|joined|attended|was\s+among|were\s+among|in\s+attendance|accompanied|sat\s+in\s+on|took\s+part|along\s+with|was\s+present|were\s+present|assisted|helped|minor\s+(?:role|part)|accomplice)\b/gi;

type RolePart = { readonly account: string; readonly cue: Cue; readonly weight: 'carrying' | 'beside' };

/** Whose part in one event is central to one account and by the way to others. */
export function roleWeights(evidence: Evidence): readonly Draft[] {
  const parts = new Map<string, RolePart[]>();
  for (const passage of new Set(evidence.pairs.flat())) {
    if (passage.zone === 'boilerplate') continue;
    for (const part of partsIn(evidence, passage)) {
      const person = subjectOf(evidence, part.cue);
      if (person !== null) addTo(parts, person, part);
    }
  }
  const seen = new Set<string>();
  return [...parts].flatMap(([person, all]): readonly Draft[] => {
    const central = all.filter(({ weight }) => weight === 'carrying');
    const beside = all.filter(
      ({ weight, account }) => weight === 'beside' && !central.some((part) => part.account === account),
    );
    const [first] = central;
    if (first === undefined || beside.length === 0) return [];
    // a sentence that names several people gives one finding, of the first of them
    const key = `${first.cue.passage.id} ${first.cue.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [draftOf(evidence, person, [...central, ...beside])];
  });
}

function draftOf(evidence: Evidence, person: string, parts: readonly RolePart[]): Draft {
  const once = parts.filter(
    (part, index) => parts.findIndex((other) => other.account === part.account) === index,
  );
  const sides = once.map(({ account, cue, weight }) =>
    sideOf(evidence, account, shown(evidence, cue), weight),
  );
  const words = once.map(({ account, cue }) => sideOf(evidence, account, cue, cue.word));
  const central = new Set(once.filter(({ weight }) => weight === 'carrying').map(({ account }) => account));
  const others = words.filter(({ account }) => !central.has(account));
  return {
    kind: 'framing',
    severity: 'medium',
    confidence: 0.6,
    summary: `${tellers(evidence, central)} gives ${person} a central part (“${words[0]?.value ?? ''}”); elsewhere it is ${listed(quotedWithTellers(evidence, others))}.`,
    because: [`the words for the part that ${person} had`],
    sides,
  };
}

/** The cue with the two words that follow it, which tell in what somebody had a part. */
function shown({ words }: Evidence, { passage, start, end }: Cue): Span {
  const after = words(passage).filter((word) => word.start >= end && !word.small)[1];
  return { start, end: Math.max(end, after?.end ?? end) };
}

function partsIn(evidence: Evidence, passage: Passage): readonly RolePart[] {
  const read = (pattern: RegExp, weight: RolePart['weight']): readonly RolePart[] =>
    cuesIn(evidence, passage, pattern).map((cue) => ({ account: passage.account, cue, weight }));
  return [...read(carrying, 'carrying'), ...read(besides, 'beside')];
}
