import type { Span } from '../../span.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { gistOf } from '../evidence/gist.ts';
import { printed } from '../evidence/printed.ts';
import { listed, quotedWithTellers } from '../evidence/telling.ts';
import type { Clause, Term } from './clauses.ts';
import { ownWords } from './own-words.ts';
import { type Parallel, parallelsOf } from './parallels.ts';

/** An editor looks at so many of them, and at fewer where a review has many findings of more certain kinds. */
const most = 12;
const mostInAll = 44;
/** What only two accounts tell is worth a look every other time: not in a review that has as many findings. */
const enough = 32;
/** Behind this share of every account stands what matters less to all of them. */
const latest = 0.8;
const leastStrength = 1.5;
/** What only two accounts tell must be linked as surely as this. */
const sure = 0.65;
const fewestOwning = 2;
/** That they are worth a look is never surer, however many accounts tell them. */
const surest = 0.6;

/**
 * One thing that three accounts or more tell in words of their own, or two whose passages are surely linked: what no
 * other finding compares, because nothing but the words around it tells that it is one thing.
 *
 *     rowed the boat out past the quay | stole out of the harbour at night | had the wardens open the lock
 *
 * What `drafts` already tell of is left out.
 */
export function contrasts(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const room = Math.min(most, mostInAll - drafts.length);
  if (room <= 0) return [];
  const likeness = likenessOf(evidence);
  return parallelsOf(evidence)
    .filter(
      ({ clauses, strength }) =>
        strength >= leastStrength &&
        (clauses.length > 2 || (likeness(clauses) >= sure && areSentences(evidence, clauses))),
    )
    .map((parallel) => ({ parallel, depth: depthOf(evidence, parallel) }))
    .filter(
      ({ parallel: { clauses }, depth }) =>
        depth < latest && !areSaid(evidence, clauses) && differ(clauses) && !areTold(clauses, drafts),
    )
    .toSorted((a, b) => b.parallel.clauses.length - a.parallel.clauses.length || a.depth - b.depth)
    .slice(0, room)
    .filter(({ parallel: { clauses } }, index) => clauses.length > 2 || drafts.length + index < enough)
    .map(({ parallel }) => draftOf(evidence, parallel));
}

/** How surely the passages of the first two clauses report one thing, 0..1. */
function likenessOf({ found }: Evidence): (clauses: readonly Clause[]) => number {
  const scores = new Map(found.links.map(({ a, b, score }) => [`${a} ${b}`, score]));
  return ([one, other]) => {
    const [a, b] = [one?.passage.id ?? '', other?.passage.id ?? ''];
    return scores.get(`${a} ${b}`) ?? scores.get(`${b} ${a}`) ?? 0;
  };
}

/** In UTF-16 code units: a stop and the marks behind it. */
const longestEnd = 12;

/** A title that stands in the text is worded as titles are. */
function areSentences({ account }: Evidence, clauses: readonly Clause[]): boolean {
  return clauses.every(({ passage }) =>
    /[.!?…:]\W*$/u.test(account(passage.account).text.slice(passage.start, passage.end).slice(-longestEnd)),
  );
}

/** How far down it stands in the account that tells it first, 0..1. */
function depthOf(evidence: Evidence, { clauses }: Parallel): number {
  return Math.min(
    ...clauses.map(({ passage, start }) => start / evidence.account(passage.account).text.length),
  );
}

/** Wordings of quotations are compared as such. */
function areSaid(evidence: Evidence, clauses: readonly Clause[]): boolean {
  return clauses.filter((clause) => isSaid(evidence, clause)).length > 1;
}

/** Whether most of it stands in quotation marks: who says it may be told before or behind. */
function isSaid(evidence: Evidence, { passage, terms }: Clause): boolean {
  const said = [...terms.values()].filter((term) => evidence.isQuoted(passage.account, term));
  return said.length * 2 > terms.size;
}

function differ(clauses: readonly Clause[]): boolean {
  return ownWords(clauses).filter((own) => own.length > 0).length >= fewestOwning;
}

/** What one lacks, and how a name is spelt, is little of what clauses tell. */
const tellLittle: ReadonlySet<string> = new Set(['omission', 'name-spelling']);

/** Whether a draft sets two of the clauses against each other; of whose word it is, half of them at least. */
function areTold(clauses: readonly Clause[], drafts: readonly Draft[]): boolean {
  return drafts.some(({ kind, sides }) => {
    if (tellLittle.has(kind)) return false;
    const told = clauses.filter(({ passage, start, end }) =>
      sides.some((side) => side.account === passage.account && start < side.end && side.start < end),
    ).length;
    return told > 1 && (kind !== 'quote-attribution' || told * 2 >= clauses.length);
  });
}

function draftOf(evidence: Evidence, { clauses, common }: Parallel): Draft {
  const shown = new Map<string, string>();
  const sides = clauses.map((clause) => {
    const { account } = clause.passage;
    const said = [...clause.terms.keys()].toSorted().join(' ');
    const text = shown.get(said) ?? gistOf(printed(evidence, account, clause), []);
    shown.set(said, text);
    return sideOf(evidence, account, clause, text);
  });
  const around = listed(wordsOf(evidence, clauses, common).map((word) => `“${word}”`));
  return {
    kind: 'other',
    severity: 'low',
    confidence: Math.min(surest, 0.3 + 0.08 * clauses.length),
    summary: `Told in different words around ${around}: ${listed(quotedWithTellers(evidence, sides))}.`,
    because: [
      `${around} in parts of sentences that report the same thing, beside words that no other account has there`,
    ],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}

const mostNamed = 3;

/** What all have in common, as the first has it; words side by side as one. */
function wordsOf(evidence: Evidence, [first]: readonly Clause[], common: readonly Term[]): readonly string[] {
  if (first === undefined) return [];
  const { account } = first.passage;
  const runs: Span[] = [];
  for (const { start, end } of common) {
    const last = runs.at(-1);
    const between = last === undefined ? '' : evidence.account(account).text.slice(last.end, start);
    if (last !== undefined && /^[\s-]+$/u.test(between)) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs.slice(0, mostNamed).map((run) => printed(evidence, account, run));
}
