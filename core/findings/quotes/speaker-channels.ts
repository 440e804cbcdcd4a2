import { addTo, addToSet } from '../../grouped.ts';
import { listed } from '../../text/listed.ts';
import { isSomebody } from '../../utterances/somebody.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { surname } from '../evidence/surname.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesWithTellers, wordsBy } from '../telling/telling.ts';
import { areTogether, platformOf, type SaidChannel, wayOf } from './channel.ts';

/** What is given out once for all, as words spoken to somebody are not: whoever has it has it from there. */
const givenOut = /^(?:posted|in writing|on a website|by email|in a blog post|on video)$/u;

/**
 * One person whose words come from one place in one account, and from another place in another account, as far as they say
 * where, and whichever of the words each has: on X, in a statement, on video.
 *
 *     Finch said sorry in a post on X.    “We lost friends,” Finch said in a video message.
 */
export function speakerChannels(evidence: Evidence): readonly Draft[] {
  const bySpeaker = new Map<string, SaidChannel[]>();
  for (const quote of [...evidence.found.quotes, ...evidence.found.indirect]) {
    if (!isSomebody(quote.speaker) || evidence.passageAt(quote.account, quote.start)?.zone !== 'body')
      continue;
    const way = wayOf(evidence, quote);
    if (way !== null) addTo(bySpeaker, surname(quote.speaker), way);
  }
  return [...bySpeaker.values()].flatMap((ways) => draftOf(evidence, ways) ?? []);
}

function draftOf(evidence: Evidence, ways: readonly SaidChannel[]): Draft | null {
  const [first] = ways;
  const told = new Map<string, Set<string>>();
  for (const way of ways) {
    const { account } = way.quote;
    addToSet(told, account, valueOf(way));
  }
  const all = [...told.values()];
  const areApart = all.every((own) =>
    all.every((other) => own === other || ![...own].some((value) => other.has(value))),
  );
  if (first === undefined || all.length < 2 || !areApart || !ways.every(({ name }) => givenOut.test(name)))
    return null;
  if (ways.some((one) => ways.some((other) => areTogether(one, other)))) return null;
  const sides = ways.map((way) => sideOf(evidence, way.quote.account, way.at, valueOf(way)));
  return {
    kind: 'channel',
    severity: 'low',
    confidence: 0.5,
    summary: `How ${wordsBy(first.quote.speaker)} came out differs: ${listed(valuesWithTellers(evidence, sides))}.`,
    because: ['the channels named with words of one speaker'],
    sides,
  };
}

/** `on social media`, or the platform. */
const valueOf = ({ name, quote: { channel } }: SaidChannel): string =>
  name === 'posted' && channel !== null ? `on ${platformOf(channel) === 'x' ? 'X' : channel}` : name;
