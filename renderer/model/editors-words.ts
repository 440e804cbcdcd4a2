import { addTo } from '../../core/grouped.ts';
import type { Passage } from '../../core/model.ts';
import type { ManualLink } from '../../core/review.ts';
import type { Place } from './place.ts';

/** What the editor said of pairs of passages, arranged for looking things up. */
export type EditorsWords = {
  /** The editor's word on two passages, whichever is named first; undefined when there is none. */
  readonly between: (one: Passage, other: Passage) => ManualLink | undefined;
  /** Every word on a passage. */
  readonly on: (passage: Passage) => readonly ManualLink[];
};

/** Words on passages by where they stand, as the engine takes them. */
export function editorsWords(links: readonly ManualLink[]): EditorsWords {
  const byPlace = new Map<string, ManualLink[]>();
  const byPair = new Map<string, ManualLink>();
  const add = (place: Place, link: ManualLink): void => {
    addTo(byPlace, placeKey(place), link);
  };
  for (const link of links) {
    add(link.a, link);
    add(link.b, link);
    byPair.set(pairKey(link.a, link.b), link);
  }
  return {
    between: (one, other) => byPair.get(pairKey(one, other)),
    on: (passage) => byPlace.get(placeKey(passage)) ?? [],
  };
}

function placeKey({ account, start, end }: Place): string {
  return `${account} ${start} ${end}`;
}

function pairKey(one: Place, other: Place): string {
  return [placeKey(one), placeKey(other)].toSorted().join(' | ');
}
