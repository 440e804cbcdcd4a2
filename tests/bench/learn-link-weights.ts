import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { counterpartFeatureNames } from '../../core/links/counterparts.ts';
import type { LinkFeature } from '../../core/links/features.ts';
import { linkFeatureNames, linkFeatures } from '../../core/links/features.ts';
import { type CandidatePair, candidatePairs } from '../../core/links/pairs.ts';
import {
  linkThreshold,
  otherEventWeight,
  sharedActionsThreshold,
  utteranceWeight,
} from '../../core/links/weigh.ts';
import type { AlignDocument, AlignTopic } from './align-data.ts';
import { eventsOf, linkInputOf, pairKey, readTopics, sharedActions } from './align-data.ts';
import {
  counterpartFigures,
  counterpartWeights,
  questionsOf,
  questionsTold,
} from './counterpart-questions.ts';
import type { Model, Observation } from './logistic-regression.ts';
import { learn, logOdds } from './logistic-regression.ts';
import { isTold, pairFigures, readStatementEvents, type StatementEvent } from './statement-data.ts';

/**
 * Learns the weights of links from the development half of align-ecb and from invented events told in statements:
 * `npm run learn-link-weights -- --data FOLDER [--half dev] [--out core/links/weights.json]`.
 *
 * Linked: sentences that share two or more actions. Not linked: validated sentences of one event that share none, and,
 * counting as much in all, pairs with a sentence that nobody validated, for most of a real review is such pairs. Every
 * event is taken whole and again in parts of about five and of two accounts, as reviews are. That set judges by actions
 * alone; so pairs are learned from too that an editor says report the same thing, be it an amount, a state or a place.
 * Every figure printed is by leaving out: a topic is judged by weights and scale learned from the other topics and all
 * invented events, an invented event by those of all topics and the other invented events.
 */

/** L2 penalty on standardised weights. From trials on the development half; it matters little from 20 to 300. */
const penalty = 20;
/** What all linked, and all not linked, pairs of one view of the data weigh together. */
const classWeight = 1500;
/** Weight of all unvalidated pairs, in the same unit. */
const unvalidatedWeight = 3000;
const everyUnvalidated = 7;
/** What the statements' pairs weigh that report the same; those that don't weigh twice that, as above. */
const statementWeight = 1000;
/** Accounts in a usual review and in a small one, and how much each counts beside the whole events. */
const reviewSizes = [
  { size: 5, share: 1 },
  { size: 2, share: 0.06 },
];

type Pair = {
  readonly topic: string;
  readonly a: string;
  readonly b: string;
  readonly values: readonly number[];
  /** Log-odds by the weights that were set by hand. */
  readonly byHand: number;
  /** Null: at least one of the two was not validated. */
  readonly shared: number | null;
  readonly oneValidated: boolean;
};

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    half: { type: 'string', default: 'dev' },
    out: { type: 'string' },
  },
});
if (options.data === undefined) {
  console.error('usage: npm run learn-link-weights -- --data FOLDER [--half dev] [--out FILE.json]');
  process.exit(2);
}

const topics = readTopics(options.data, options.half);
const events = readStatementEvents();
const whole = topics.flatMap((topic) => eventsOf(topic).flatMap((docs) => pairsOf(topic, docs)));
const views = [
  { share: 1, pairs: whole },
  ...reviewSizes.map(({ size, share }) => ({
    share,
    pairs: topics.flatMap((topic) =>
      eventsOf(topic).flatMap((docs) => inParts(docs, size).flatMap((part) => pairsOf(topic, part))),
    ),
  })),
];

const heldOut = new Map<Pair, number>();
const modelWithout = new Map<string, Model>();
for (const { id } of topics) {
  const model = learnFrom((pair) => pair.topic !== id, events);
  modelWithout.set(id, model);
  for (const { pairs } of views) {
    for (const pair of pairs) if (pair.topic === id) heldOut.set(pair, logOdds(model, pair.values));
  }
}
const related = relatedPairs();
const judged = judgedOf(whole, heldOutOdds);
const missed = missedPairs();
const scale = scaleOf(judged);
/** Each invented event's pairs judged by weights and scale of the other events. */
const toldApart = events.map((event) => ({ event, scoreOf: scoreWithout(event) }));
const sharedScores = new Map(
  whole.map((pair) => [pairKey(pair.a, pair.b), probability(scale.of(heldOutOdds(pair)) + pair.byHand)]),
);
const sharedQuestions = topics.flatMap((topic) =>
  questionsOf(topic, (one, other) => sharedScores.get(pairKey(one, other)) ?? 0),
);
const toldQuestions = toldApart.flatMap(({ event, scoreOf }) => {
  const scores = new Map(event.pairs.map((pair) => [pairKey(pair.a.id, pair.b.id), scoreOf(pair)]));
  return questionsTold(event, (one, other) => scores.get(pairKey(one, other)) ?? 0);
});
const figures = {
  'balanced accuracy': balancedByTopic(),
  'balanced accuracy of links, two accounts a review': smallReviews(),
  ...roundedAll(counterpartFigures(sharedQuestions, toldQuestions)),
  'F1 of one shared action, two events mixed': relatedByTopic(),
  ...statementsLeftOut(),
};
console.log('by leaving out:', figures, missed);

const model = learnFrom(() => true, events);
const weights: Partial<Record<LinkFeature, number>> = {};
linkFeatureNames.forEach((name, index) => {
  const weight = (model.weights[index] ?? 0) * scale.by;
  if (weight !== 0) weights[name] = rounded(weight);
});
const file = {
  provenance: {
    what: 'Logistic regression, learned by tests/bench/learn-link-weights.ts',
    data: `align-ecb (ECB+, CC BY 3.0), ${options.half} half: ${topics.length} topics, ${judged.length} judged pairs`,
    'invented events': events.map(({ name }) => name).join(', '),
    'by leaving out': figures,
  },
  relatedThreshold: rounded(probability(scale.of(bestForF1(related)))),
  bias: rounded(scale.of(model.bias)),
  weights,
  counterparts: { weights: counterpartsLearned() },
};
console.log(file);
if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(file, null, 2)}\n`);

function counterpartsLearned(): Readonly<Record<string, number>> {
  const weights = counterpartWeights(sharedQuestions, toldQuestions);
  return Object.fromEntries(
    counterpartFeatureNames.map((name, index) => [name, rounded(weights[index] ?? 0)]),
  );
}

function pairsOf(topic: AlignTopic, docs: readonly AlignDocument[]): readonly Pair[] {
  const shared = sharedActions(topic);
  const validated = new Set(
    docs.flatMap((doc) => doc.sentences.flatMap(({ n, validated }) => (validated ? [`${doc.id}|${n}`] : []))),
  );
  return candidatePairs(linkInputOf(docs), 'all').pairs.flatMap((pair) => {
    const { a, b, values } = pair;
    const known = [a, b].filter(({ id }) => validated.has(id)).length;
    if (known === 0) return [];
    return [
      {
        topic: topic.id,
        a: a.id,
        b: b.id,
        values,
        byHand: byHandOf(pair),
        shared: known === 2 ? (shared.get(pairKey(a.id, b.id)) ?? 0) : null,
        oneValidated: known === 1,
      },
    ];
  });
}

function byHandOf({ sameUtterance, otherEvent }: CandidatePair): number {
  return (sameUtterance ? utteranceWeight : 0) + (otherEvent ? otherEventWeight : 0);
}

/** An event in parts of about so many accounts; nothing for an event that is small itself. */
function inParts(docs: readonly AlignDocument[], size: number): readonly (readonly AlignDocument[])[] {
  const count = Math.round(docs.length / size);
  if (count < 2) return [];
  return Array.from({ length: count }, (_part, index) =>
    docs.filter((_doc, place) => place % count === index),
  );
}

function learnFrom(taken: (pair: Pair) => boolean, told: readonly StatementEvent[]): Model {
  const shared = views.flatMap(({ share, pairs }) => observed(pairs.filter(taken), share));
  return learn(
    [...shared, ...told.flatMap((event) => observedIn(event, statementWeight / told.length))],
    linkFeatureNames.map((name) => linkFeatures[name].sign),
    penalty,
  );
}

function observed(pairs: readonly Pair[], share: number): readonly Observation[] {
  const linked = pairs.filter(({ shared }) => shared !== null && shared > 1);
  const apart = pairs.filter(({ shared }) => shared === 0);
  const unvalidated = pairs
    .filter(({ shared }) => shared === null)
    .filter((_pair, index) => index % everyUnvalidated === 0);
  return [
    ...weighted(linked, true, share * classWeight),
    ...weighted(apart, false, share * classWeight),
    ...weighted(unvalidated, false, share * unvalidatedWeight),
  ];
}

/** Pairs with one utterance are left out: its weight is set by hand. So are those that report the same in part. */
function observedIn(event: StatementEvent, weight: number): readonly Observation[] {
  const told = isTold(event);
  const pairs = event.pairs.filter(({ sameUtterance }) => !sameUtterance);
  const linked = pairs.filter((pair) => told(pair) === true);
  const apart = pairs.filter((pair) => told(pair) === false);
  return [...weighted(linked, true, weight), ...weighted(apart, false, 2 * weight)];
}

function weighted(
  group: readonly Pick<Pair, 'values'>[],
  linked: boolean,
  weight: number,
): readonly Observation[] {
  return group.map(({ values }) => ({ values, linked, weight: weight / Math.max(1, group.length) }));
}

function scoreWithout(event: StatementEvent): (pair: CandidatePair) => number {
  const model = learnFrom(
    () => true,
    events.filter((other) => other !== event),
  );
  const own = scaleOf(judgedOf(whole, (pair) => logOdds(model, pair.values)));
  return (pair) => probability(own.of(logOdds(model, pair.values)) + byHandOf(pair));
}

/** Pairs of each invented event's statements: means over events. */
function statementsLeftOut(): Readonly<Record<string, number>> {
  const found = toldApart.map(({ event, scoreOf }) => pairFigures(event, scoreOf, linkThreshold));
  const mean = (of: (figures: (typeof found)[number]) => number): number =>
    rounded(found.reduce((sum, figures) => sum + of(figures), 0) / found.length);
  return {
    'statements of invented events, F1 of pairs': mean(({ f1 }) => f1),
    'their precision': mean(({ precision }) => precision),
    'their recall': mean(({ recall }) => recall),
  };
}

type Judged = { readonly odds: number; readonly linked: boolean };

/** Unscaled odds at which a pair is as likely as that. */
function barOf(pairs: readonly Judged[], threshold: number): number {
  const { by, of } = scaleOf(pairs);
  return (Math.log(threshold / (1 - threshold)) - of(0)) / by;
}

type Related = Judged & { readonly topic: string };

/** Validated pairs of whole topics, both events together, judged by weights of the other topics; missed ones too. */
function relatedPairs(): readonly Related[] {
  return topics.flatMap((topic) => {
    const model = modelWithout.get(topic.id);
    if (model === undefined) return [];
    const gold = new Set(topic.links.map(([a, i, b, j]) => pairKey(`${a}|${i}`, `${b}|${j}`)));
    const validated = new Set(
      topic.docs.flatMap(({ id, sentences }) =>
        sentences.flatMap(({ n, validated }) => (validated ? [`${id}|${n}`] : [])),
      ),
    );
    const pairs = candidatePairs(linkInputOf(topic.docs), 'all').pairs.filter(
      ({ a, b }) => validated.has(a.id) && validated.has(b.id),
    );
    const found = pairs.map(({ a, b, values, otherEvent }) => ({
      topic: topic.id,
      odds: logOdds(model, values) + (otherEvent ? otherEventWeight : 0),
      linked: gold.has(pairKey(a.id, b.id)),
    }));
    const missing = gold.size - found.filter(({ linked }) => linked).length;
    return [
      ...found,
      ...Array.from({ length: missing }, () => ({
        topic: topic.id,
        odds: Number.NEGATIVE_INFINITY,
        linked: true,
      })),
    ];
  });
}

function bestForF1(pairs: readonly Judged[]): number {
  const linked = pairs.filter((pair) => pair.linked).length;
  let [right, best, threshold] = [0, 0, 0];
  pairs
    .toSorted((a, b) => b.odds - a.odds)
    .forEach((pair, index) => {
      if (pair.linked) right += 1;
      const f1 = (2 * right) / (index + 1 + linked);
      if (f1 <= best || pair.odds === Number.NEGATIVE_INFINITY) return;
      best = f1;
      threshold = pair.odds;
    });
  return threshold;
}

function relatedByTopic(): number {
  let [right, predicted, linked] = [0, 0, 0];
  for (const { id } of topics) {
    const threshold = bestForF1(related.filter(({ topic }) => topic !== id));
    for (const pair of related) {
      if (pair.topic !== id) continue;
      if (pair.linked) linked += 1;
      if (pair.odds < threshold) continue;
      predicted += 1;
      if (pair.linked) right += 1;
    }
  }
  return rounded((2 * right) / (predicted + linked));
}

function judgedOf(pairs: readonly Pair[], odds: (pair: Pair) => number): readonly Related[] {
  return pairs.flatMap((pair) =>
    pair.shared === null || pair.shared === 1
      ? []
      : [{ topic: pair.topic, odds: odds(pair), linked: pair.shared > 1 }],
  );
}

function heldOutOdds(pair: Pair): number {
  return heldOut.get(pair) ?? 0;
}

/** Small reviews judged by the scale of whole events, at the bar of links. */
function smallReviews(): number {
  const bar = barOf(judged, linkThreshold);
  const pairs = judgedOf(views.at(-1)?.pairs ?? [], heldOutOdds);
  const share = (linked: boolean) => {
    const group = pairs.filter((pair) => pair.linked === linked);
    return group.filter(({ odds }) => odds >= bar === linked).length / group.length;
  };
  return rounded((share(true) + share(false)) / 2);
}

function balancedByTopic(): number {
  let [right, linked, kept, apart] = [0, missed.linked, missed.apart, missed.apart];
  for (const { id } of topics) {
    const threshold = barOf(
      judged.filter(({ topic }) => topic !== id),
      sharedActionsThreshold,
    );
    for (const pair of judged) {
      if (pair.topic !== id) continue;
      if (pair.linked) linked += 1;
      else apart += 1;
      if (pair.linked && pair.odds >= threshold) right += 1;
      if (!pair.linked && pair.odds < threshold) kept += 1;
    }
  }
  return rounded((right / linked + kept / apart) / 2);
}

/** Validated pairs of one event that are no candidates, and so can't be linked. */
function missedPairs(): { readonly linked: number; readonly apart: number } {
  const candidates = new Set(whole.map(({ a, b }) => pairKey(a, b)));
  let [linked, apart] = [0, 0];
  for (const topic of topics) {
    const shared = sharedActions(topic);
    for (const docs of eventsOf(topic)) {
      const ids = docs.flatMap((doc) =>
        doc.sentences.flatMap(({ n, validated }) =>
          validated ? [{ doc: doc.id, id: `${doc.id}|${n}` }] : [],
        ),
      );
      ids.forEach((one, index) => {
        for (const other of ids.slice(index + 1)) {
          const key = pairKey(one.id, other.id);
          if (one.doc === other.doc || candidates.has(key)) continue;
          const actions = shared.get(key) ?? 0;
          if (actions > 1) linked += 1;
          if (actions === 0) apart += 1;
        }
      });
    }
  }
  return { linked, apart };
}

/** Platt's scaling: the line that makes held-out odds probabilities, both classes counting the same. */
function scaleOf(pairs: readonly Judged[]): { readonly by: number; readonly of: (odds: number) => number } {
  const linked = pairs.filter((pair) => pair.linked).length;
  const observations = pairs.map((pair) => ({
    values: [pair.odds],
    linked: pair.linked,
    weight: 500 / (pair.linked ? linked : pairs.length - linked),
  }));
  const line = learn(observations, [1], 1);
  const by = line.weights[0] ?? 1;
  return { by, of: (odds) => line.bias + by * odds };
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function roundedAll(figures: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]));
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
