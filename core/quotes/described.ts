import { titleWords } from '../facts/lexicon.ts';
import { byScript } from '../text/by-script.ts';

const lastWord = byScript(String.raw`[\p{L}-]+$`);
/** Who can speak without being named; the last word of a description before what it hangs on others by. */
const agents: ReadonlySet<string> = new Set(
  (
    'source sources official officials spokesman spokeswoman spokesperson spokespeople representative representatives aide ' +
    'aides adviser advisers advisor advisors diplomat diplomats minister ministers ministry president premier leader leaders ' +
    'negotiator negotiators envoy envoys delegation delegations delegate delegates government governments administration ' +
    'side sides ally allies partners lawmaker lawmakers senator senators congressman congresswoman member members mayor ' +
    'governor chancellor secretary ambassador police officer officers general commander military army witness witnesses ' +
    'resident residents survivor survivors victim victims analyst analysts expert experts scientist scientists researcher ' +
    'researchers doctor doctors lawyer lawyers attorney attorneys prosecutor prosecutors judge court critics critic ' +
    'supporters supporter opponents activist activists protesters journalist journalists reporter reporters author authors ' +
    'people person man woman men women students teachers voters workers employee employees insider insiders executive ' +
    'executives director chief chairman chairwoman company group organisation organization agency committee council union ' +
    'crowd passenger passengers driver drivers technician technicians sailor sailors farmer farmers crew customer customers fan fans candidate candidates nominee party campaign department office authorities investigators firefighters rescuers neighbours neighbors relatives ' +
    'family parents mother father wife husband son daughter brother sister friend friends observers economist economists ' +
    'professor historian strategist strategists counsel team adversary commentator commentators owner owners founder manager politician politicians mediator mediators capitals countries'
  ).split(' '),
);

const longest = 90;
const hangsOn =
  /\s(?:employed|based|working|involved|who|which|that|of|for|from|at|in|on|with|close|familiar|briefed|near|to|by|speaking)\b/i;

/**
 * Who is quoted where nobody is named, as the account puts it: `A source close to the delegation` is `a source close to
 * the delegation`. Null for what is no person or body (`the letter`, `measures`).
 */
export function describedSpeaker(source: string): string | null {
  if (source.length > longest) return null;
  const words = uncapitalised(
    source
      .replace(/[\s\u00a0]+/gu, ' ')
      .replace(/(?: (?:who|which|that|close|familiar|briefed|speaking))+$/u, '')
      .trim(),
  );
  return isDescribed(words) ? words : null;
}

/** Whether a quote's speaker is a description and not a name: its noun has no capital. */
export function isDescribed(speaker: string): boolean {
  const noun = nounOf(speaker);
  return [noun, noun.split('-').at(-1) ?? ''].some(
    (word) => agents.has(word) || titleWords.has(word) || titleWords.has(word.replace(/s$/, '')),
  );
}

/** `both sides`, `US officials`: any of several people. */
export function describesSeveral(speaker: string): boolean {
  return isDescribed(speaker) && nounOf(speaker).endsWith('s');
}

function nounOf(description: string): string {
  const one = oneOf.exec(description)?.[1];
  if (one !== undefined) return nounOf(one).replace(/s$/, '');
  const head = description.slice(0, hangsOn.exec(description)?.index ?? description.length);
  return lastWord.exec(head)?.[0] ?? '';
}

/** `one of the officials` is an official. */
const oneOf = /^one of (?:the|its|his|her|their|several|many)\s(.+)$/;

const opening =
  /^(?:an?|the|one|another|some|several|many|most|two|three|four|its|his|her|their|our|both|other|these|all|no|top|senior|unnamed)\b/i;

/** Only articles and agents lose their capital: `Ukrainian officials` and `European allies` keep theirs. */
export function uncapitalised(words: string): string {
  const [first = ''] = words.split(' ');
  return opening.test(words) || agents.has(first.toLowerCase())
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
