import type { Evidence } from '../evidence/evidence.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import type { Filled } from './slots.ts';

/** What befell those who are counted, by what they have in common. */
const fates: ReadonlyMap<string, string> = new Map(
  [
    'dead killed killing died deaths fatalities perished bodies drowned',
    'injured injuring wounded wounding hurt injuries hospitalised hospitalized',
    'missing unaccounted',
    'casualties',
    'arrested detained held custody',
    'questioned',
    'charged indicted',
    'convicted sentenced jailed',
    'acquitted cleared',
    'evacuated displaced homeless stranded trapped',
    'rescued saved survived survivors freed released',
  ].flatMap((words) => {
    const forms = words.split(' ');
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

/** How far from a number the fate of those it counts may stand, in words. */
const reach = 6;
const digit = /\p{N}/u;

/**
 * Whether two numbers count people of one fate: `12 killed or injured` and `5 killed` do not contradict each other,
 * and neither do `12 injured` and `5 dead`. Where one of them says nothing of a fate, they may.
 */
export function areOfOneScope(evidence: Evidence, a: Filled, b: Filled): boolean {
  const [one, two] = [fatesOf(evidence, a), fatesOf(evidence, b)];
  if (one.size === 0 || two.size === 0) return true;
  return one.size === two.size && [...one].every((fate) => two.has(fate));
}

/** Whether a number counts those whom something befell: such counts rise from report to report. */
export const isToll = (evidence: Evidence, each: Filled): boolean => fatesOf(evidence, each).size > 0;

/** The fate next to a number, after it or else before it, with those joined to it: `killed or injured`. */
function fatesOf(evidence: Evidence, { passage, start, end }: Filled): ReadonlySet<string> {
  const words = evidence.words(passage);
  const after = words.filter((word) => word.start >= end).slice(0, reach);
  const next = after.findIndex(({ folded }) => digit.test(folded));
  const behind = joinedFates(next < 0 ? after : after.slice(0, next));
  return behind.size > 0 ? behind : joinedFates(words.filter((word) => word.end <= start).slice(-2));
}

function joinedFates(words: readonly PassageWord[]): ReadonlySet<string> {
  const first = words.findIndex(({ folded }) => fates.has(folded));
  if (first < 0) return new Set();
  const joint = words[first + 1]?.folded;
  const joined = joint === 'or' || joint === 'and' ? words[first + 2] : undefined;
  return new Set(
    [words[first], joined].flatMap((word) => {
      const fate = word === undefined ? undefined : fates.get(word.folded);
      return fate === undefined ? [] : [fate];
    }),
  );
}
