import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import { wordMatches } from '../../text/word-beginnings.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { numeral, quotedWithTellers } from '../telling/telling.ts';
import { type Cue, cueAt } from './cues.ts';
import { type Naming, namings } from './namings.ts';
import { isOtherSense } from './other-sense.ts';

type Mention = Span & { readonly rank: string; readonly passage: Passage; readonly word: string };
/** A mention with what stands around it. */
type NamedEvent = { readonly rank: string; readonly cue: Cue };

/**
 * One thing that the accounts call by names of different charge, in passages that report the same. An account that uses
 * both names, as most do, says nothing by either: only those who never use the other one count.
 */
export function eventNamings(evidence: Evidence): readonly Draft[] {
  const told = new Set(evidence.pairs.flat());
  return namings.flatMap((naming, index) => draftsOf(evidence, naming, index, told));
}

function draftsOf(
  evidence: Evidence,
  naming: Naming,
  index: number,
  told: ReadonlySet<Passage>,
): readonly Draft[] {
  const mentions = evidence.accounts
    .map(({ id }) => mentionsIn(evidence, index, id))
    .filter((all) => all.length > 0);
  if (new Set(mentions.flat().map(({ rank }) => rank)).size < 2) return [];
  const named = new Map(
    mentions.map((all): [string, readonly NamedEvent[]] => [
      all[0]?.passage.account ?? '',
      all.map(({ rank, passage, start, word }) => ({ rank, cue: cueAt(evidence, passage, start, word) })),
    ]),
  );
  const ranksOf = (id: string): ReadonlySet<string> => new Set(named.get(id)?.map(({ rank }) => rank));
  // a name that most accounts use at some time is nobody's choice: only one that half of them or fewer use counts
  const lone = naming.ranks
    .map(([rank]) => rank)
    .filter((rank) => {
      const users = [...named.keys()].filter((id) => ranksOf(id).has(rank));
      return users.length > 0 && users.length * 2 <= named.size;
    });
  const drafted = lone.flatMap((rank): readonly NamedEvent[] => {
    const own = [...named].flatMap(([, all]) =>
      all.filter((each) => each.rank === rank && told.has(each.cue.passage)).slice(0, 1),
    );
    const plain = [...named].flatMap(([id, all]) =>
      ranksOf(id).has(rank)
        ? []
        : all
            .filter(
              (each) =>
                told.has(each.cue.passage) && own.some((one) => isSameThing(evidence, one.cue, each.cue)),
            )
            .slice(0, 1),
    );
    return own.length === 0 || plain.length === 0 ? [] : [...own, ...plain];
  });
  return drafted.length === 0 ? [] : [draftOf(evidence, naming, [...new Set(drafted)], ranksOf)];
}

function draftOf(
  evidence: Evidence,
  { what, ranks }: Naming,
  named: readonly NamedEvent[],
  ranksOf: (id: string) => ReadonlySet<string>,
): Draft {
  const sides = named.map(({ rank, cue }) =>
    sideOf(evidence, cue.passage.account, shownAround(evidence, cue), rank),
  );
  // `pirate` and `pirates` are one word
  const shown = new Map<string, string>();
  const used = named.map(({ cue }) => {
    const { account } = cue.passage;
    const word = evidence.account(account).text.slice(cue.start, cue.end);
    const stem = word.toLowerCase().replace(/(?:ing|ed|e?s|e)$/u, '');
    const first = shown.get(stem) ?? word;
    shown.set(stem, first);
    return sideOf(evidence, account, cue, first);
  });
  const heights = named.map(({ rank }) => ranks.findIndex(([each]) => each === rank));
  // an account that has a word as charged as the other's, or nearly, does not go far
  const isFar = ({ cue }: NamedEvent, height: number): boolean =>
    ranks.every(([rank], at) => Math.abs(at - height) > 1 || !ranksOf(cue.passage.account).has(rank));
  const farApart = named.some((a, index) =>
    named.some(
      (b, other) =>
        isFar(a, heights[other] ?? 0) &&
        isFar(b, heights[index] ?? 0) &&
        evidence.arePaired(a.cue.passage, b.cue.passage),
    ),
  );
  return {
    kind: 'framing',
    severity: farApart ? 'medium' : 'low',
    confidence: 0.55,
    summary: `The accounts have ${numeral(new Set(used.map(({ value }) => value)).size)} words for ${what}: ${listed(quotedWithTellers(evidence, used))}.`,
    because: ['words of more and of less charge for one thing, in passages that report the same'],
    sides,
  };
}

/**
 * The names for one thing, by its place among the namings, that an account uses in its own voice, in the order of the
 * text.
 */
function mentionsIn(evidence: Evidence, naming: number, id: string): readonly Mention[] {
  const names = evidence.read(id, namingsIn)[naming] ?? [];
  return names.flatMap((name): readonly Mention[] => {
    const passage = evidence.passageAt(id, name.start);
    if (passage === undefined || unheard.has(passage.zone) || evidence.isQuoted(id, name)) return [];
    return [{ ...name, passage }];
  });
}

/**
 * Every name in a text, in a list for each naming. Kept short: one word a thousand times over must not slow the engine.
 */
function namingsIn(text: string): readonly (readonly Omit<Mention, 'passage'>[])[] {
  return namings.map(({ ranks }) =>
    ranks
      .flatMap(([rank, pattern]) =>
        wordMatches(pattern, text)
          .slice(0, mostNamed)
          .map((match) => ({
            rank,
            word: match[0],
            start: match.index,
            end: match.index + match[0].length,
          }))
          .filter((at) => !isOtherSense(text, at)),
      )
      .toSorted((a, b) => a.start - b.start),
  );
}

const mostNamed = 40;
const unheard: ReadonlySet<Passage['zone']> = new Set(['boilerplate', 'credit']);

/**
 * Whether two names are for one thing: the passages are linked, or have the same words around: `the Lorraine war`, `the
 * crisis in Lorraine`.
 */
function isSameThing(evidence: Evidence, a: Cue, b: Cue): boolean {
  if (a.passage.account === b.passage.account || isAboutOthers(evidence, a.passage, b.passage)) return false;
  const shared = countShared(a.near, b.near);
  return shared > 1 || (shared > 0 && evidence.arePaired(a.passage, b.passage));
}

/** The name with the words that go with it. */
function shownAround(
  { words }: Evidence,
  { passage, start, end }: Cue,
): { readonly start: number; readonly end: number } {
  const all = words(passage);
  const first = all.filter((each) => each.end <= start).at(-2) ?? all.find((each) => each.end <= start);
  const last = all.filter((each) => each.start >= end)[1];
  return { start: first?.start ?? start, end: Math.max(end, last?.end ?? end) };
}
