import { grouped } from '../../core/grouped.ts';
import { counterpartRanks, standingsOf } from '../../core/links/counterparts.ts';
import { linksOf } from '../../core/links/links.ts';
import { candidatePairs } from '../../core/links/pairs.ts';
import { linkScore, relatedThreshold, sharedActionsThreshold } from '../../core/links/weigh.ts';
import type { AlignDocument, AlignTopic } from './align-data.ts';
import { eventsOf, linkInputOf, pairKey } from './align-data.ts';

/** Linked sentences by topic: document, sentence, document, sentence. */
export type LinkPrediction = Readonly<Record<string, readonly (readonly [string, number, string, number])[]>>;

/** Links inside one event that are as likely as not to share two actions: one review, one event. */
export function predictLinks(topics: readonly AlignTopic[]): LinkPrediction {
  return perTopic(topics, (topic) =>
    eventsOf(topic).flatMap((docs) =>
      linksOf(linkInputOf(docs))
        .filter(({ score }) => score >= sharedActionsThreshold)
        .map(({ a, b }) => sentencePair(a, b)),
    ),
  );
}

/**
 * Pairs with anything in common, both events of a topic in one review: the looser question asks for one shared action,
 * so every candidate above the looser bar counts. Which event a document tells of is not looked at.
 */
export function predictRelated(topics: readonly AlignTopic[]): LinkPrediction {
  return perTopic(topics, (topic) =>
    candidatePairs(linkInputOf(topic.docs), 'all')
      .pairs.filter((pair) => linkScore(pair) >= relatedThreshold)
      .map(({ a, b }) => sentencePair(a.id, b.id)),
  );
}

/** For every sentence and every other document of its event, its best counterpart there. */
export function predictTopOne(topics: readonly AlignTopic[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    topics.flatMap(eventsOf).flatMap((docs) => {
      const input = linkInputOf(docs);
      const scores = new Map(
        candidatePairs(input, 'all').pairs.map((pair) => [pairKey(pair.a.id, pair.b.id), linkScore(pair)]),
      );
      const standings = [...standingsOf(input.passages)];
      const inDocument = grouped(standings, ([id]) => parted(id).document);
      return standings.flatMap(([given, standing]) =>
        docs
          .filter(({ id }) => id !== parted(given).document)
          .map(({ id }): [string, number] => {
            const others = inDocument.get(id) ?? [];
            const ranks = counterpartRanks(
              standing,
              others.map(([other, own]) => ({
                standing: own,
                linkScore: scores.get(pairKey(given, other)) ?? 0,
              })),
            );
            const [best = ''] = others[ranks.indexOf(Math.max(...ranks))] ?? [];
            return [`${given}|${id}`, parted(best).sentence];
          }),
      );
    }),
  );
}

/** Pairs of documents of a topic that tell of the same event. */
export function predictSameEvent(
  topics: readonly AlignTopic[],
): Readonly<Record<string, readonly (readonly [string, string])[]>> {
  return perTopic(topics, ({ docs }) =>
    candidatePairs(linkInputOf(docs), 'likely').events.flatMap((event) =>
      event.flatMap((one, index) => event.slice(index + 1).map((other): [string, string] => [one, other])),
    ),
  );
}

function perTopic<T>(
  topics: readonly AlignTopic[],
  predict: (topic: AlignTopic) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(topics.map((topic) => [topic.id, predict(topic)]));
}

function sentencePair(a: string, b: string): readonly [string, number, string, number] {
  const [one, other] = [parted(a), parted(b)];
  return [one.document, one.sentence, other.document, other.sentence];
}

function parted(id: string): { readonly document: AlignDocument['id']; readonly sentence: number } {
  const at = id.lastIndexOf('|');
  return { document: id.slice(0, at), sentence: Number(id.slice(at + 1)) };
}
