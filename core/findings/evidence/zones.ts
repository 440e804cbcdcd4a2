import type { BlockKind } from '../../model.ts';

type Zones = ReadonlySet<BlockKind>;

/** What stands over an article. */
export const titleZones: Zones = new Set<BlockKind>(['headline', 'deck', 'front-matter']);

/** What is shown above or beside the text, in few words: a reader sees it before the sentences that say the same. */
export const shownZones: Zones = new Set<BlockKind>([...titleZones, 'bullet', 'caption']);

/** Where an account tells in sentences. */
export const tellingZones: Zones = new Set<BlockKind>(['body', 'deck', 'bullet']);

/** Where nothing of the event is told. */
export const silentZones: Zones = new Set<BlockKind>(['boilerplate', 'credit', 'byline', 'date']);
