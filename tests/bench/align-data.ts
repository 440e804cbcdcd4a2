import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../../core/facts/facts.ts';
import type { LinkInput } from '../../core/links/link-input.ts';
import type { Passage } from '../../core/model.ts';
import { quotesOf } from '../../core/quotes/quotes.ts';
import { utterancesOf } from '../../core/utterances.ts';
import { plainAccount } from '../plain-account.ts';

export type AlignSentence = { readonly n: number; readonly text: string; readonly validated: boolean };
export type AlignDocument = {
  readonly id: string;
  /** Which of the topic's two events it tells of. */
  readonly event: string;
  readonly sentences: readonly AlignSentence[];
};
/** docA, sentence of A, docB, sentence of B, shared actions, other shared participants. */
export type AlignLink = readonly [string, number, string, number, number, number];
export type AlignTopic = {
  readonly id: string;
  readonly docs: readonly AlignDocument[];
  readonly links: readonly AlignLink[];
};

/** The topics of `FOLDER/align-ecb/HALF.json`: one sentence is one passage. */
export function readTopics(folder: string, half: string): readonly AlignTopic[] {
  const data = JSON.parse(readFileSync(join(folder, 'align-ecb', `${half}.json`), 'utf8')) as {
    items: readonly AlignTopic[];
  };
  return data.items;
}

/** The documents as accounts of one review. A passage's id is `document|sentence`. */
export function linkInputOf(docs: readonly AlignDocument[]): LinkInput {
  const passages = passagesOf(docs);
  const accounts = docs.map(({ id, sentences }) =>
    plainAccount(id, sentences.map(({ text }) => `${text}\n`).join('')),
  );
  const quotes = quotesOf(accounts, passages);
  const facts = factsOf(accounts, passages);
  return { accounts, passages, quotes, utterances: utterancesOf(accounts, quotes), facts };
}

export function passagesOf(docs: readonly AlignDocument[]): readonly Passage[] {
  return docs.flatMap(({ id, sentences }) => {
    let next = 0;
    return sentences.map(({ n, text }): Passage => {
      const start = next;
      next += text.length + 1;
      return { id: `${id}|${n}`, account: id, start, end: next - 1, zone: 'body' };
    });
  });
}

/** The topic's documents event by event: inside one event the gold is complete. */
export function eventsOf(topic: AlignTopic): readonly (readonly AlignDocument[])[] {
  const events = new Map<string, AlignDocument[]>();
  for (const doc of topic.docs) events.set(doc.event, [...(events.get(doc.event) ?? []), doc]);
  return [...events.values()];
}

export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Shared actions of the linked pairs, by `pairKey` of the passage ids. */
export function sharedActions(topic: AlignTopic): ReadonlyMap<string, number> {
  return new Map(topic.links.map(([a, i, b, j, shared]) => [pairKey(`${a}|${i}`, `${b}|${j}`), shared]));
}
