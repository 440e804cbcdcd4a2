import { grouped } from '../../core/grouped.ts';
import {
  counterpartFeatureNames,
  counterpartFeatures,
  counterpartValues,
  standingsOf,
} from '../../core/links/counterparts.ts';
import type { Passage } from '../../core/model.ts';
import { type AlignTopic, eventsOf, passagesOf } from './align-data.ts';
import { isChosenRight, learnChoice, type Question } from './choice.ts';
import type { StatementEvent } from './statement-data.ts';

/** Which passage of an account is the best counterpart: asked of one topic, or of one event told in statements. */
export type CounterpartQuestion = Question & { readonly of: string };

/** The probability that two passages, by their ids, report the same; 0 where they have nothing in common. */
type ScoreOf = (one: string, other: string) => number;

/** L2 penalty on standardised weights. */
const penalty = 20;

/** A sentence of one document and another document of its event that has sentences sharing an action with it. */
export function questionsOf(topic: AlignTopic, scoreOf: ScoreOf): readonly CounterpartQuestion[] {
  return eventsOf(topic).flatMap((docs) => {
    const inEvent = new Set(docs.map(({ id }) => id));
    const right = topic.links
      .filter(([docA, , docB]) => inEvent.has(docA) && inEvent.has(docB))
      .map(([docA, i, docB, j]): [string, string] => [`${docA}|${i}`, `${docB}|${j}`]);
    return asked(topic.id, passagesOf(docs), right, scoreOf);
  });
}

/** A passage of an invented event and another account that reports the same in whole. */
export function questionsTold(event: StatementEvent, scoreOf: ScoreOf): readonly CounterpartQuestion[] {
  const right = event.strong.flatMap(([one, other]) =>
    one.flatMap((a) => other.map((b): [string, string] => [a, b])),
  );
  return asked(event.name, event.passages, right, scoreOf);
}

/**
 * Weights in the order of `counterpartFeatureNames`. All questions told in statements count as much as all of the topics:
 * the topics' gold has gaps (of nine sentences in ten nobody judged whether they share an action), and gaps lie late in
 * the text. By the topics alone the lead would be the best counterpart of nearly everything.
 */
export function counterpartWeights(
  shared: readonly CounterpartQuestion[],
  told: readonly CounterpartQuestion[],
): readonly number[] {
  const weight = shared.length / told.length;
  return learnChoice(
    [...shared, ...told.map((question) => ({ ...question, weight }))],
    counterpartFeatureNames.map((name) => counterpartFeatures[name].sign),
    penalty,
  );
}

/** Share of questions answered rightly, each topic and event by weights of the others, and by the link score alone. */
export function counterpartFigures(
  shared: readonly CounterpartQuestion[],
  told: readonly CounterpartQuestion[],
): Readonly<Record<string, number>> {
  const leftOut = (asked: readonly CounterpartQuestion[]): number => {
    const groups = [...grouped(asked, ({ of }) => of)];
    const right = groups.map(([group, questions]) => {
      const isOther = ({ of }: CounterpartQuestion): boolean => of !== group;
      const weights = counterpartWeights(shared.filter(isOther), told.filter(isOther));
      return questions.filter((question) => isChosenRight(question, weights)).length;
    });
    return right.reduce((sum, each) => sum + each, 0) / asked.length;
  };
  const byLink = (asked: readonly CounterpartQuestion[]): number =>
    asked.filter((question) => isChosenRight(question, [1])).length / asked.length;
  return {
    'best counterpart right': leftOut(shared),
    'best counterpart right, by the link score alone': byLink(shared),
    'the same in invented events': leftOut(told),
    'the same in invented events, by the link score alone': byLink(told),
  };
}

function asked(
  of: string,
  passages: readonly Passage[],
  right: readonly (readonly [string, string])[],
  scoreOf: ScoreOf,
): readonly CounterpartQuestion[] {
  const standings = standingsOf(passages);
  const accountOf = new Map(passages.map(({ id, account }) => [id, account]));
  const inAccount = grouped(passages, ({ account }) => account);
  const answers = new Map<string, { given: string; account: string; right: Set<string> }>();
  for (const [one, other] of right.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    const account = accountOf.get(other) ?? '';
    const key = `${one} ${account}`;
    const known = answers.get(key) ?? { given: one, account, right: new Set() };
    known.right.add(other);
    answers.set(key, known);
  }
  return [...answers.values()].flatMap(({ given, account, right }) => {
    const standing = standings.get(given);
    if (standing === undefined) return [];
    const others = (inAccount.get(account) ?? []).flatMap(({ id }) => {
      const other = standings.get(id);
      return other === undefined ? [] : [{ id, standing: other, linkScore: scoreOf(given, id) }];
    });
    const values = counterpartValues(standing, others);
    const candidates = others.map(({ id }, index) => ({ values: values[index] ?? [], right: right.has(id) }));
    return [{ of, candidates, weight: 1 }];
  });
}
