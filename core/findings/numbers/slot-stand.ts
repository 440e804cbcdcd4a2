import { clockOf, minutesApart } from '../../facts/clock-times.ts';
import { placeKey } from '../../names/lexicon.ts';
import { byScript } from '../../text/by-script.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { saidDate } from '../evidence/said-dates.ts';
import { standOfDates } from '../values/date-values.ts';
import { standOfAmounts } from '../values/number-values.ts';
import { placeLevel, type RelatePlaces } from '../values/place-relation.ts';
import type { Stand } from '../values/stand.ts';
import type { Filled } from './filled.ts';
import { standOfMeasures } from './measures.ts';
import { areOfOtherMonths } from './other-dates.ts';

/** Whether two values of one kind can both be right. */
export function standOf(evidence: Evidence, relatePlaces: RelatePlaces, a: Filled, b: Filled): Stand {
  switch (a.kind) {
    case 'date': {
      const [one, two] = [saidDate(evidence, a), saidDate(evidence, b)];
      // `today` of two days of publication
      if (one.text.toLowerCase() === two.text.toLowerCase()) return 'agree';
      return areOfOtherMonths(one, two) ? 'unknown' : standOfDates(one, two);
    }
    case 'time': {
      const [one, two] = [clockOf(evidence, a), clockOf(evidence, b)];
      if (one === null || two === null) return 'unknown';
      return minutesApart(one, two) > leastMinutes ? 'clash' : 'agree';
    }
    case 'place': {
      if (street.test(a.value) !== street.test(b.value)) return 'unknown';
      if (isPartOf(evidence, a, b) || isPartOf(evidence, b, a)) return 'agree';
      const relation = relatePlaces(a.value, b.value);
      if (relation === 'contradicts') return 'clash';
      // two towns of which nothing is known are two towns all the same where a sentence has nothing else of its own
      const towns =
        relation === 'unknown' && placeLevel(placeKey(a.value)) === 1 && placeLevel(placeKey(b.value)) === 1;
      return towns ? 'clash' : relation === 'unknown' || relation === 'near' ? 'unknown' : 'agree';
    }
    case 'measure':
      return standOfMeasures(a.value, b.value);
    case 'ordinal':
    case 'score':
    case 'site':
      return a.value === b.value ? 'agree' : 'clash';
    default:
      return standOfAmounts(a.value, b.value);
  }
}

/** A street lies in a town, which need not be named. */
const street = /\b(?:street|road|avenue|lane|drive|boulevard|square|way|place|court|highway|close)$/iu;
const leastMinutes = 5;

const nameAfter = byScript(String.raw`^\s\p{Lu}\p{L}+`);

/** `High Street` of `Banstead High Street`, and `Richmond Hill` where `South Richmond` goes on with `Hill`. */
function isPartOf({ account }: Evidence, part: Filled, whole: Filled): boolean {
  const { text } = account(whole.account);
  const [next = ''] = nameAfter.exec(text.slice(whole.end, whole.passage.end)) ?? [];
  return ` ${whole.value}${next} `.includes(` ${part.value} `);
}
