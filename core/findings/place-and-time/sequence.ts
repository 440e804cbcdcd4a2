import type { Passage, Side } from '../../model.ts';
import { listed } from '../../text/listed.ts';
import { shareEnough } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { inOneGroup } from '../evidence/in-one-group.ts';
import { gistOf } from '../telling/gist.ts';
import { sideOf } from '../telling/sides.ts';
import { toldBy } from '../telling/telling.ts';

export type Phase = 'before' | 'as it began' | 'during' | 'after';

/** When something happened, relative to an event of the day: `prior to the vote`, `hours after the quake`. */
type Placed = {
  readonly account: string;
  readonly passage: Passage;
  readonly phase: Phase;
  /** The event it is relative to: its kind, and the account's word for it. */
  readonly event: string;
  readonly noun: string;
  /** The words that say so. */
  readonly start: number;
  readonly end: number;
  /** Stated in this very passage, or carried on from one before. */
  readonly own: boolean;
};

const events: readonly (readonly [string, string])[] = [
  ['meeting', 'meetings?|talks?|sessions?|summit|negotiations?|discussions|conference|hearing'],
  ['vote', 'votes?|elections?|ballot|referendum|polls?|results?'],
  ['verdict', 'verdict|ruling|sentence|sentencing|trial|judgment'],
  [
    'disaster',
    'floods?|earthquake|quake|storm|hurricane|fire|blaze|crash|collision|explosion|blast|eruption|derailment',
  ],
  ['attack', 'attacks?|shootings?|strikes?|raids?|assault|stabbing|bombing'],
  ['deal', 'deal|merger|takeover|signing|agreement|announcement'],
  ['match', 'match|game|final|race|kick-?off|half-time|interval'],
  ['arrest', 'arrests?|detention'],
  ['protest', 'protests?|march|rally|demonstrations?|strike'],
  ['speech', 'speech|address|statement|debate'],
];
const nouns = events.map(([, forms]) => forms).join('|');
/** Words that lead to the event a thing is placed by; cheap to look for, so that few passages are read closely. */
const leading =
  /\b(?:before|prior to|ahead of|in advance of|on the eve of|after|following|in the wake of|at the end of|once|during|while|amid|as|when|at the (?:start|beginning|opening|outset) of|(?:opening|closing)(?=\s(?:the|a|his|her)\s))\s/gi;
const event = new RegExp(
  String.raw`^(?:the\s+|a\s+|his\s+|her\s+|their\s+|[a-z’]+['’]s\s+)?(?!upcoming|next|last|another|planned)(?:(?!upcoming|next|last|another|planned)[a-z-]+\s+){0,2}?(${nouns})\b(\s+(?:(?:was|were)\s+)?(?:began|started|opened|got\s+under\s*way|kicked\s+off|under\s*way|going\s+on|still)\b)?`,
  'i',
);
/** Who comes for talks or leaves them. */
const visits: readonly (readonly [RegExp, Phase])[] = [
  [
    /\b(?:(?:up)?on (?:(?:his|her|their) )?arrival|arriving (?:in|at|for)|(?:when|as) (?:he|she|they) (?:arrived|landed)|on (?:his|her|their|the) way in(?:to)?)\b/gi,
    'before',
  ],
  [
    /\b(?:(?:before|on|upon) (?:leaving|departing|(?:flying|heading|going) home)|(?:when|as) (?:he|she|they) (?:left|departed)|on (?:his|her|their|the) way out)\b/gi,
    'after',
  ],
];
const kindOf = new Map(events.map(([kind, forms]) => [kind, new RegExp(`^(?:${forms})$`, 'i')]));
const order: readonly Phase[] = ['before', 'as it began', 'during', 'after'];

/** What is said or done before an event in one account and after it, or while it went on, in another. */
export function sequences(evidence: Evidence): readonly Draft[] {
  const placed = new Map(
    evidence.accounts.flatMap(({ id }) => placedIn(evidence, id)).map((each) => [each.passage.id, each]),
  );
  const sameWords = sameUtterance(evidence);
  const groups = new Map<Placed, Set<Placed>>();
  for (const [one, two] of evidence.pairs) {
    const [a, b] = [placed.get(one.id), placed.get(two.id)];
    if (a === undefined || b === undefined || a.event !== b.event || !apart(a.phase, b.phase)) continue;
    if (tellsBoth(evidence, a, b.phase) || tellsBoth(evidence, b, a.phase)) continue;
    // what is only carried on from a passage before holds for words that are surely the same
    if (!sameWords(one.id, two.id) && !(a.own && b.own && isAlike(evidence, one, two))) continue;
    const group = groups.get(a) ?? groups.get(b) ?? new Set<Placed>();
    group.add(a).add(b);
    for (const each of group) groups.set(each, group);
  }
  return [...new Set(groups.values())].map((group) => draftOf(evidence, [...group]));
}

/** Passages whose quotations are renderings of one utterance. */
const sameUtterance = ({ found, quote, passageAt }: Evidence): ((a: string, b: string) => boolean) =>
  inOneGroup(
    found.utterances.map(({ members }) =>
      members.flatMap((member) => {
        const said = quote(member);
        return (said && passageAt(said.account, said.start)?.id) ?? [];
      }),
    ),
  );

const leastAlike = { count: 0, share: 0.5 };

/** Half of the content words of the shorter one. */
const isAlike = ({ roots }: Evidence, a: Passage, b: Passage): boolean =>
  shareEnough(roots(a), roots(b), leastAlike);

/** Whether two phases contradict each other: adjacent ones do not, except at the start of an event. */
function apart(a: Phase, b: Phase): boolean {
  const [first, second] = [a, b].toSorted((one, two) => order.indexOf(one) - order.indexOf(two));
  return (first === 'before' && second !== 'before') || (first === 'as it began' && second === 'after');
}

/** A passage that has the other moment too tells of both. */
function tellsBoth({ account }: Evidence, { passage, event: kind }: Placed, phase: Phase): boolean {
  return phasesIn(account(passage.account).text, passage).some(
    (each) => each.phase === phase && each.event === kind,
  );
}

/** A phase holds for the passages after it too, as long as they go on without a new paragraph of their own kind. */
function placedIn(evidence: Evidence, id: string): readonly Placed[] {
  const { text } = evidence.account(id);
  const placed: Placed[] = [];
  let last: Placed | null = null;
  let since = 0;
  for (const passage of evidence.passages(id)) {
    if (passage.zone === 'subheading' || passage.zone === 'caption' || passage.zone === 'embed') last = null;
    if (passage.zone !== 'body') continue;
    const own = statedIn(text, passage);
    if (own !== null) {
      last = own;
      since = 0;
    } else if (
      last !== null &&
      since < longestCarried &&
      goesOn.test(text.slice(passage.start, passage.end))
    ) {
      since += 1;
      placed.push({ ...last, passage, own: false });
      continue;
    } else last = null;
    if (own !== null) placed.push(own);
  }
  return placed;
}

const longestCarried = 4;
/** A passage that speaks on: of `he`, in quotation marks, of the same. */
const goesOn =
  /^[\s"“'‘]*(?:he|she|they|it|his|her|their|the|this|these|and|also)\b|[”"]|\b(?:he|she|they)\s+(?:said|added|told|wrote)\b|\b(?:thanked|added|also)\b/iu;

function statedIn(text: string, passage: Passage): Placed | null {
  const [first] = phasesIn(text, passage);
  return first ?? null;
}

/** Every event a passage is placed by, in the order of the text. */
function phasesIn(text: string, passage: Passage): readonly Placed[] {
  const source = text.slice(passage.start, passage.end);
  const placed = (phase: Phase, event: string, noun: string, start: number, end: number): Placed => ({
    account: passage.account,
    passage,
    phase,
    event,
    noun,
    start: passage.start + start,
    end: passage.start + end,
    own: true,
  });
  const led = [...source.matchAll(leading)].flatMap((match): readonly Placed[] => {
    const from = match.index + match[0].length;
    const told = event.exec(source.slice(from, from + reach));
    const phase = told === null ? null : phaseOf(match[0].trim().toLowerCase(), told[2] ?? '');
    const kind = [...kindOf].find(([, forms]) => forms.test(told?.[1] ?? ''))?.[0];
    if (told === null || phase === null || kind === undefined) return [];
    return [placed(phase, kind, (told[1] ?? '').toLowerCase(), match.index, from + told[0].length)];
  });
  const visiting = visits.flatMap(([pattern, phase]) =>
    [...source.matchAll(pattern)].map(({ index, 0: words }) =>
      placed(phase, 'meeting', 'talks', index, index + words.length),
    ),
  );
  return [...led, ...visiting].toSorted((a, b) => a.start - b.start);
}

const reach = 90;

/** `as` and `when` place nothing without what the event did: it began, or went on. */
function phaseOf(words: string, course: string): Phase | null {
  if (/^(?:as|when)$/.test(words)) {
    if (course === '') return null;
    return /began|started|opened|got|kicked/i.test(course) ? 'as it began' : 'during';
  }
  if (/^(?:at the (?!end)|opening)/.test(words)) return 'as it began';
  if (/^(?:during|while|amid)$/.test(words)) return 'during';
  return /^(?:before|prior|ahead|in advance|on the eve)/.test(words) ? 'before' : 'after';
}

function draftOf(evidence: Evidence, group: readonly Placed[]): Draft {
  const sides: readonly Side[] = group.map((each) =>
    sideOf(evidence, each.account, stretched(evidence, each), each.phase),
  );
  const [first] = group;
  const nounOf = (phase: string): string => group.find((each) => each.phase === phase)?.noun ?? 'event';
  const stated = group.every(({ own }) => own);
  const what = first === undefined ? '' : gistOf(evidence.textOf(first.passage), []);
  const given = listed(
    toldBy(
      evidence,
      sides,
      (phase, who) =>
        `${phase === 'as it began' ? `as the ${nounOf(phase)} began` : `${phase} the ${nounOf(phase)}`} (${who})`,
    ),
  );
  return {
    kind: 'sequence',
    severity: stated ? 'medium' : 'low',
    confidence: stated ? 0.65 : 0.45,
    summary: `“${what}” is put at different times: ${given}.`,
    because: [
      '“before”, “as it began”, “during” and “after” an event of the same kind, in passages that report the same',
    ],
    sides,
  };
}

/** From the start of the clause to the words that place it. */
function stretched(
  { words, passageAt }: Evidence,
  { account, passage, start, end }: Placed,
): { readonly start: number; readonly end: number } {
  const all = words(passageAt(account, start) ?? passage);
  const next = all
    .filter((word) => word.start >= end)
    .slice(0, 3)
    .at(-1);
  const before = all.filter((word) => word.end <= start).slice(-2)[0];
  return { start: before?.start ?? start, end: next?.end ?? end };
}
