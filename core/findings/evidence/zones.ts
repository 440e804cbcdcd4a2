import type { BlockKind } from '../../model.ts';

type Zones = ReadonlySet<BlockKind>;

/** Above an article. */
export const titleZones: Zones = new Set<BlockKind>(['headline', 'deck', 'front-matter']);

/** Above or beside the text, in few words: readers see these before the sentences that say the same. */
export const shownZones: Zones = new Set<BlockKind>([...titleZones, 'bullet', 'caption']);

/** Where an account reports in sentences. */
export const tellingZones: Zones = new Set<BlockKind>(['body', 'deck', 'bullet']);

/** Where nothing of the event is reported. */
export const silentZones: Zones = new Set<BlockKind>(['boilerplate', 'credit', 'byline', 'date']);
