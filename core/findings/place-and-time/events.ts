import type { Evidence } from '../evidence/evidence.ts';
import { placeRelationsOf, type RelatePlaces } from '../values/place-relation.ts';
import { type EventMention, eventMentions } from './event-mentions.ts';

/** What the accounts say happened, and how their places lie to each other: read once for all findings. */
export type Events = { readonly mentions: readonly EventMention[]; readonly relatePlaces: RelatePlaces };

export function eventsOf(evidence: Evidence): Events {
  return { mentions: eventMentions(evidence), relatePlaces: placeRelationsOf(evidence) };
}
