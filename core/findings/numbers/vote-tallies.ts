import { grouped } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { listed, valuesWithTellers } from '../evidence/telling.ts';

/** The result of a vote: those for and those against, with the place of both figures. */
type Tally = Span & { readonly account: string; readonly figures: readonly [string, string] };

/** `121-104`, `121 votes to 104`, `121 votes in favour, 104 against`, `121 for and 104 against`. */
const tally = byScript(
  String.raw`(?<![\p{N}.,:/-])(?<!\b(?:from|between|aged?)\s)(\d{1,3}(?:,\d{3})*)(?:\s?[-–—]\s?|(?:\s(?:votes?|members?|delegates?|MPs|lawmakers))?(?:\s(?:to|against|for|in favou?r|voted for|voting for|said yes))?(?:,\s|\s(?:and|with|to)\s|\s)(?:with\s)?)(\d{1,3}(?:,\d{3})*)(?![\p{N}:/%]|[.,]\d|-\d|\s(?:per\s?cent|years?)\b)`,
  'g',
);
const voting = /\b(?:vot(?:e|es|ed|ing)|ballot|in favou?r|bill|motion|resolution|amendment)\b/iu;
/** Of a small body's votes, as of goals and sets, two results meet by chance. */
const least = 20;
/** A result with a slip in it is still near to the other. */
const farthest = 1.5;

/** The result of one vote with the same figure on one side and another on the other: `121 to 104` and `112 to 104`. */
export function voteTallies(evidence: Evidence): readonly Draft[] {
  const tallies = evidence.accounts.flatMap(({ id }) =>
    evidence.passages(id).flatMap((passage) => talliesIn(evidence, passage)),
  );
  return [0, 1].flatMap((shared) => {
    const other = 1 - shared;
    return [...grouped(tallies, ({ figures }) => figures[shared] ?? '').values()].flatMap((told) => {
      const holders = grouped(told, ({ figures }) => figures[other] ?? '');
      const [one, two, ...more] = [...holders.values()];
      if (one === undefined || two === undefined || more.length > 0) return [];
      const knowsBoth = one.some(({ account }) => two.some((each) => each.account === account));
      return knowsBoth || !areNear([...holders.keys()]) ? [] : [draft(evidence, told)];
    });
  });
}

function areNear(figures: readonly string[]): boolean {
  const counts = figures.map(count);
  return Math.max(...counts) <= farthest * Math.min(...counts);
}

const count = (figure: string): number => Number(figure.replaceAll(',', ''));

function draft(evidence: Evidence, told: readonly Tally[]): Draft {
  const sides = told.map((each) => sideOf(evidence, each.account, each, each.figures.join(' to ')));
  return {
    kind: 'number',
    severity: 'high',
    confidence: 0.8,
    summary: `The result of the vote differs: ${listed(valuesWithTellers(evidence, sides))}.`,
    because: ['two results of a vote with one figure in common'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}

function talliesIn({ account }: Evidence, { account: id, start, end }: Passage): readonly Tally[] {
  const source = account(id).text.slice(start, end);
  if (!voting.test(source)) return [];
  return [...tally.all(source)].flatMap((match): readonly Tally[] => {
    const [all, ayes = '', noes = ''] = match;
    if (Math.min(count(ayes), count(noes)) < least) return [];
    const from = start + match.index;
    return [{ account: id, figures: [ayes, noes], start: from, end: from + all.length }];
  });
}
