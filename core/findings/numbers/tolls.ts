import { addTo, grouped } from '../../grouped.ts';
import type { BlockKind } from '../../model.ts';
import { listed } from '../../text/listed.ts';
import { campsOf } from '../comparing/camps.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printed } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { toldBy } from '../telling/telling.ts';
import { areFarApart, figureOf, isGuess, standOfAmounts } from '../values/number-values.ts';
import type { Stand } from '../values/stand.ts';
import { countedPhrase } from './counted-phrase.ts';
import { grows } from './fates.ts';
import { isShown, readTolls, type Toll } from './read-tolls.ts';
import { runningToll } from './running-toll.ts';

/**
 * How many died, are missing, were hurt or arrested, as each account counts them, wherever it does. An article counts
 * them of its event, so that its passage need not be linked to that of another; a headline is held against its text too.
 */
export function tolls(evidence: Evidence): readonly Draft[] {
  const byFate = new Map<string, Toll[]>();
  for (const { id } of evidence.accounts) {
    for (const toll of readTolls(evidence, id).slice(0, mostTold)) addTo(byFate, toll.fate, toll);
  }
  return [...byFate].flatMap(([fate, told]) => {
    const byAccount = [...grouped(told, ({ account }) => account).values()];
    return [...across(evidence, fate, byAccount), ...byAccount.flatMap((own) => within(evidence, fate, own))];
  });
}

/** How many counts of an account are compared; an article has a handful. */
const mostTold = 60;

/** Exact to the last digit: `at least 11` is eleven until somebody counts more, `at least 50` may be any more. */
const isExact = (value: string): boolean => Number(value) % 10 !== 0;

const bareOf = (value: string): string => value.replace(/^≥/u, '');

/** `more than 50` dead may be any more; `more than 1,000` who came are no crowd of 1,500. */
function standOfTolls(fate: string, a: string, b: string): Stand {
  const [one, two] = [a, b].map((value) => (isExact(bareOf(value)) ? bareOf(value) : value));
  if (one !== two && [one, two].every((value) => Number(value) < leastRounded)) return 'clash';
  if (fate === 'attending' && !isGuess(a) && !isGuess(b) && areFarApart({ value: a }, { value: b }, nearest))
    return 'clash';
  return standOfAmounts(one ?? a, two ?? b);
}
/** Smaller counts of people may differ by rounding alone, and are worth a look: `150 on board`, `148 on board`. */
const leastRounded = 1000;

/** Whether no two of them differ by more than rounding does. */
const mayBeRounded = (tolls: readonly Toll[]): boolean =>
  tolls.every((one) =>
    tolls.every((two) => standOfAmounts(bareOf(one.value), bareOf(two.value)) === 'agree'),
  );

const depthOfLead = 20;
const fewestShared = 3;
/** Counts that differ by more than this factor are hardly of one event. */
const farthest = 4;
/** Of passages that report the same one may yet tell of a part: `injuring two` of a crew, and 70 in all. */
const farthestLinked = 10;

/** Attendance is guessed, and guesses within this factor agree. */
const nearest = 1.3;

/** Both told at the top of their articles, or in passages that report the same. */
function areOfOneEvent(evidence: Evidence, a: Toll, b: Toll): boolean {
  if (evidence.arePaired(a.passage, b.passage)) return !areFarApart(a, b, farthestLinked);
  if (areFarApart(a, b, farthest) || (a.fate === 'attending' && !areFarApart(a, b, nearest))) return false;
  if (a.depth < depthOfLead && b.depth < depthOfLead) return true;
  return countShared(evidence.roots(a.passage), evidence.roots(b.passage)) >= fewestShared;
}

/** Fewer than the account has counted further up: `seven died`, and below `the bodies of five were found in the park`. */
const isPartOf = (own: readonly Toll[], toll: Toll): boolean =>
  toll.fate === 'dead' &&
  own.some((each) => each.at.start < toll.at.start && figureOf(each) > figureOf(toll));

function across(evidence: Evidence, fate: string, byAccount: readonly (readonly Toll[])[]): readonly Draft[] {
  // what a headline has otherwise than its text is a matter of that account
  const told = byAccount.map((own) => {
    const body = own.filter((toll) => !isShown(evidence, toll));
    return body.length === 0 ? own : body;
  });
  const clashing = new Set<Toll>();
  told.forEach((one, index) => {
    for (const two of told.slice(index + 1)) {
      const pairs = one.flatMap((a) => two.map((b): readonly [Toll, Toll] => [a, b]));
      if (pairs.some(([a, b]) => standOfTolls(fate, a.value, b.value) !== 'clash')) continue;
      const whole = pairs.filter(([a, b]) => !isPartOf(one, a) && !isPartOf(two, b));
      for (const [a, b] of whole) if (areOfOneEvent(evidence, a, b)) clashing.add(a).add(b);
    }
  });
  if (clashing.size === 0) return [];
  const joining = told.flat().filter(
    (toll) =>
      !clashing.has(toll) &&
      // a guess agrees with all of them
      !isGuess(toll.value) &&
      [...clashing].some((each) => standOfTolls(fate, each.value, toll.value) === 'agree'),
  );
  const shown = [...clashing, ...joining];
  const update = grows(fate) ? runningToll(evidence, shown) : null;
  return [
    {
      ...draftOf(
        evidence,
        shown,
        (who) => `${update?.said ?? `The number of ${nameOf(fate)} differs`}: ${who}.`,
      ),
      kind: 'number',
      severity:
        update?.severity ?? (fate.endsWith('ly hurt') || mayBeRounded([...clashing]) ? 'medium' : 'high'),
    },
  ];
}

const nameOf = (fate: string): string =>
  ['casualties', 'dead', 'missing', 'passengers'].includes(fate) ? fate : `people ${fate}`;

const areApart = (a: Toll, b: Toll): boolean =>
  standOfTolls(a.fate, a.value, b.value) === 'clash' && !areFarApart(a, b, farthest);

/** A headline or list item that gives another count than every passage of its own text that gives one. */
function within(evidence: Evidence, fate: string, own: readonly Toll[]): readonly Draft[] {
  const shown = own.filter((toll) => isShown(evidence, toll));
  const body = own.filter((toll) => !shown.includes(toll) && !isGuess(toll.value));
  const odd = shown.filter((toll) => body.length > 0 && body.every((each) => areApart(each, toll)));
  // what two sources count is told twice above and twice below
  const free = body.filter((each) => shown.every((toll) => areApart(each, toll)));
  const told = [...odd, ...(free.length > 0 ? free : body)];
  const [first] = odd;
  if (first === undefined) return [];
  const name = evidence.name(first.account);
  return [
    {
      ...draftOf(evidence, told, () => ''),
      kind: 'internal-inconsistency',
      severity: fate === 'dead' ? 'high' : 'medium',
      summary: `${name} gives different numbers of ${nameOf(fate)} in ${printedPlace.get(first.passage.zone) ?? 'its headline'} and in its text: ${listed(told.map((toll) => `“${phraseOf(evidence, toll)}”`))}.`,
    },
  ];
}

const printedPlace: ReadonlyMap<BlockKind, string> = new Map([
  ['caption', 'a caption'],
  ['bullet', 'its summary points'],
  ['deck', 'its deck'],
  ['front-matter', 'its front matter'],
  ['body', 'a list'],
]);

const isOneCount = (fate: string, a: string, b: string): boolean =>
  standOfTolls(fate, a, b) === 'agree' &&
  (/~/u.test(a + b) || a.replace(/^[≥>]/u, '') === b.replace(/^[≥>]/u, ''));

const isAbout = ({ value }: Toll): boolean => value.startsWith('~') || isGuess(value);

const phraseOf = (evidence: Evidence, { account: id, at, fate }: Toll): string =>
  fate.endsWith('ly hurt') || isJoined.test(printed(evidence, id, at))
    ? printed(evidence, id, at) // `Five remain`
    : countedPhrase(evidence.account(id).text, at, 1);
/** `three men and a woman`. */
const isJoined = /\sand\s/u;

function draftOf(
  evidence: Evidence,
  told: readonly Toll[],
  say: (given: string) => string,
): Omit<Draft, 'kind' | 'severity'> {
  // `at least 100` and `135` do not clash, and are two counts all the same
  const fate = told[0]?.fate ?? '';
  const camps = campsOf(told, (a, b) => {
    const stand = standOfTolls(fate, a, b);
    return stand === 'agree' && !isOneCount(fate, a, b) ? 'unknown' : stand;
  });
  const sides = told.map((toll) =>
    sideOf(evidence, toll.account, toll.at, camps.get(toll.value) ?? toll.value),
  );
  // `23` says more than `around 20`
  const plainest = told.toSorted((a, b) => Number(isAbout(a)) - Number(isAbout(b)));
  const phrases = new Map(
    plainest.toReversed().map((toll) => [camps.get(toll.value) ?? toll.value, phraseOf(evidence, toll)]),
  );
  const given = toldBy(evidence, sides, (value, who) => `“${phrases.get(value) ?? value}” (${who})`);
  return {
    confidence: 0.8,
    summary: say(listed(given)),
    because: ['what each account counts of those whom one thing befell'],
    sides,
  };
}
