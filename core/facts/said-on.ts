import type { Account, Fact, Passage, Quote } from '../model.ts';
import { overlap } from '../span.ts';
import { byScript } from '../text/by-script.ts';

/**
 * The day on which words were said, by quote id, where the account itself says it next to the verb: `wrote on Telegram
 * late on Sunday`, `told reporters on Monday`, or with the sentence's first words: `On Sunday, Bloggs said`. A date
 * anywhere else is of what the words are about, and no date is guessed from the day of the account.
 */
export function saidOn(
  accounts: readonly Account[],
  passages: readonly Passage[],
  quotes: readonly Quote[],
  facts: readonly Fact[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, text } of accounts) {
    const own = passages.filter(({ account }) => account === id);
    const dates = facts.filter(({ account, kind }) => account === id && kind === 'date');
    const said = quotes.filter(({ account }) => account === id);
    let at = 0;
    let firstDate = 0;
    for (const [index, quote] of said.entries()) {
      const neighbours = said.slice(Math.max(0, index - neighbourhood), index + neighbourhood + 1);
      while ((own[at]?.end ?? Number.POSITIVE_INFINITY) <= quote.start) at += 1;
      const passage = own[at];
      if (passage === undefined || quote.verb === null) continue;
      while ((dates[firstDate]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) firstDate += 1;
      for (let next = firstDate; (dates[next]?.start ?? Number.POSITIVE_INFINITY) < passage.end; next += 1) {
        const date = dates[next];
        if (date === undefined || neighbours.some((other) => overlap(other, date) > 0)) continue;
        if (!isOfSaying(text, passage, date, quote.verb)) continue;
        found.set(quote.id, date.value);
        break;
      }
    }
  }
  return found;
}

/** How many quotes on either side of one are looked at: more do not stand in its sentence. */
const neighbourhood = 8;

/** How much text may stand between the verb and the date (to whom, where, at what time), in UTF-16 code units. */
const reach = 60;
const between = byScript(
  String.raw`^(?:\s(?:on|to|in|via|at|late|early|later|a|an|the|his|her|its|their|reporters|journalists|lawmakers|statement|post|message|interview|briefing|conference|press|news|video|address|speech|social|media|evening|morning|afternoon|night|\p{Lu}[\p{L}’'-]*),?)*\s$`,
);

function isOfSaying(text: string, passage: Passage, date: Fact, verb: string): boolean {
  const before = text.slice(Math.max(passage.start, date.start - reach), date.start);
  const place = before.lastIndexOf(` ${verb} `);
  if (place >= 0) return between.test(before.slice(place + verb.length + 1));
  const opening = text.slice(passage.start, date.start);
  const after = text.slice(date.end, Math.min(passage.end, date.end + reach));
  return /^(?:On |Late on |Early on |Earlier on )?$/u.test(opening) && after.includes(` ${verb}`);
}
