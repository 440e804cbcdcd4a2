import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript, type ScriptPattern } from '../../text/by-script.ts';
import { hasDigit } from '../../text/letters.ts';
import { firstsByWord } from '../../text/word-lists.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PassageWord } from '../evidence/passage-words.ts';

/** The words for what happened to the people counted, or what they came for; words of one fate have the same value. */
const fates = firstsByWord([
  'dead killed kills killing murdered murdering slain massacred died die dies deaths death fatalities perished perish perishes bodies drowned drown',
  'injured injuring wounded wounding hurt injuries wounds hospitalised hospitalized',
  'missing unaccounted',
  'casualties',
  'arrested arrests arresting detained detains detaining custody',
  'questioned',
  'charged indicted',
  'convicted sentenced jailed',
  'acquitted',
  'evacuated displaced homeless stranded trapped',
  'rescued saved survived survivors freed released',
  'aboard carrying',
  'attending attend marched marching gathered attended rallied demonstrated demonstrating protested protesting crowd crowds turnout attendance audience crammed packed thronged thronging',
]);

/** How far from a number the fate of those it counts may stand, in words. */
const reach = 8;
/** `lost their lives`, `claimed 12 lives` */
const livesLost = byScript(
  String.raw`\b(?:los[et]|losing|claim(?:s|ed|ing)?|cost|took|taken|takes)\s(?:[\p{L}\d,]+\s){0,3}lives\b|\blives\s(?:[\p{L}]+\s){0,3}(?:lost|claimed|taken)\b`,
  'i',
);
/** `taken to hospital`, `went to hospitals nearby`; of several hospitals that are named each counts its own. */
const toHospital = byScript(
  String.raw`\b(?:taken|took|went|sent|rushed|flown|brought|transported|treated|admitted)\s+(?:to|in|at|into)\s+(?:(?:an?|the|local|nearby|area|several)\s+)*hospitals?\b`,
  'i',
);
/** Words that name a fate only together with others: `lost their lives`, `told to leave their homes`, `on board`. */
const inCompany: ReadonlyMap<string, readonly [string, ScriptPattern]> = new Map([
  ['lives', ['dead', livesLost]],
  [
    'homes',
    [
      'evacuated',
      byScript(String.raw`\b(?:leav(?:e|ing)|left|flee(?:ing)?|fled|from|out of)\s+their\s+homes\b`, 'i'),
    ],
  ],
  ['moved', ['evacuated', byScript(String.raw`\b(?:was|were|been|being)\s+moved\s+out\b`, 'i')]],
  ['cleared', ['acquitted', byScript(String.raw`\bcleared\s+(?:\p{L}+\s+)?of\b`, 'i')]],
  ['people', ['attending', byScript(String.raw`\bpeople\s+(?:were|are)\s+(?:at|in\s+attendance)\b`, 'i')]],
  ['streets', ['attending', byScript(String.raw`\b(?:t(?:ake|aking|ook)\s+to|on)\s+the\s+streets`, 'i')]],
  [
    'part',
    ['attending', byScript(String.raw`\bt(?:ake|aking|aken|ook)\s+part\b(?!\s+in\s+\p{L}+ing\b)`, 'i')],
  ],
  ['turned', ['attending', byScript(String.raw`\bturned\s+(?:out|up)\b`, 'i')]],
  ['board', ['aboard', byScript(String.raw`\bon\s+board\b`, 'i')]],
  ['hospital', ['taken to hospital', toHospital]],
  ['hospitals', ['taken to hospital', toHospital]],
]);
/** `the death toll rose to 12`. */
const toll =
  /\b(?:toll|number of (?:the )?(?:dead|deaths|fatalities))\b[^.;:,]{0,60}\s(?:to|at|of|is|was|reach(?:ed|es)|stands at|hits?|tops|pass(?:es|ed))\s+$/iu;

/** `arrest warrants are out for four people`: they are not held yet. */
const soughtBefore =
  /\b(?:warrants?|manhunt|hunt(?:ing)?|search(?:ing)?|look(?:ing)?)\b[^.;:,]{0,40}?\sfor\s+(?:the\s+)?(?:arrest\s+of\s+)?(?:(?:at\s+least|another)\s+)?$/iu;

/** Who is counted, where they are: `on board the train were 80 passengers`, `86 people on the train`. */
const rides = /^\s+(?:passengers\b|people\s+(?:were\s+|was\s+)?on\s+(?:the|an?)\s)/iu;
const travelling =
  /\b(?:on\s+board|aboard|on\s+(?:the|an?)\s+(?:train|plane|flight|jet|bus|coach|ship|boat|ferry|helicopter))\b/iu;

/** `in front of 50,000 guests`. */
const before = /\b(?:in front of|watched by|attended by)\s+$/iu;
/** In UTF-16 code units: what leads to a number stands no further off, however long the sentence. */
const longestLead = 120;

/** Whether later reports count more of them: true of the dead, not of those who came to a march. */
export const grows = (fate: string | undefined): boolean => fate !== undefined && fate !== 'attending';

/** A verb that has those it befell right after it: `killing 12`. */
const leading = byScript(
  String.raw`^(?:kill|murder|massacr|injur|wound|arrest|detain|charg|evacuat|displac|rescu)\p{L}*(?:ed|ing|s)$`,
);

/** Whether a word names a fate. */
export const isFate = (folded: string): boolean => fates.has(folded);

/**
 * The fate of those a number of a passage counts: before it where it leads to it (`killing 12`), else after it, else the
 * words before, with a fate joined to it (`killed or injured`). Empty where nothing tells of one.
 */
export function fatesOf(
  { words: read, account }: Pick<Evidence, 'words' | 'account'>,
  passage: Passage,
  { start, end }: Span,
): ReadonlySet<string> {
  const { text } = account(passage.account);
  const lead = text.slice(Math.max(passage.start, start - longestLead), start);
  if (toll.test(lead)) return new Set(['dead']);
  if (before.test(lead)) return new Set(['attending']);
  if (soughtBefore.test(lead)) return new Set(['sought']);
  const words = read(passage);
  const earlier = words.filter((word) => word.end <= start);
  const last = earlier.at(-1);
  if (last !== undefined && leading.test(last.folded) && /^\s+$/u.test(text.slice(last.end, start))) {
    const fate = fates.get(last.folded);
    if (fate !== undefined) return new Set([fate]);
  }
  const after = words.filter((word) => word.start >= end).slice(0, reach);
  const next = after.findIndex(({ folded }) => hasDigit(folded));
  const told = text.slice(passage.start, passage.end);
  const behind = joinedFates(next < 0 ? after : after.slice(0, next), told);
  if (behind.size > 0) return behind;
  // `49 have died, 48 are being treated`: another clause begins with the number
  const isApart = last !== undefined && /[,;]/u.test(text.slice(last.end, start));
  const ahead = isApart ? new Set<string>() : joinedFates(earlier.slice(-2), told);
  return ahead.size === 0 && rides.test(text.slice(end, passage.end)) && travelling.test(told)
    ? new Set(['aboard'])
    : ahead;
}

function joinedFates(words: readonly PassageWord[], told: string): ReadonlySet<string> {
  const fateOf = ({ folded }: PassageWord): string | undefined => {
    const [fate, company] = inCompany.get(folded) ?? [];
    return company?.test(told) ? fate : fates.get(folded);
  };
  const first = words.findIndex((word) => fateOf(word) !== undefined);
  if (first < 0) return new Set();
  const joint = words[first + 1]?.folded;
  const joined = joint === 'or' || joint === 'and' ? words[first + 2] : undefined;
  return new Set([words[first], joined].flatMap((word) => (word === undefined ? [] : (fateOf(word) ?? []))));
}
