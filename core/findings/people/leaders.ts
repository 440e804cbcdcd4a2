import type { Fact, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { areJoined } from './are-joined.ts';

/** Whom an account names at the head of something, and the words that say of what. */
type Lead = {
  readonly account: string;
  readonly at: Span;
  readonly people: readonly { readonly name: string; readonly doubted: boolean }[];
  readonly of: ReadonlySet<string>;
  readonly shown: string;
};

const ledBy = /\b(?:led|headed|chaired|commanded|captained|directed)\s+by\s+(?:[^.;]{0,60}?)$/iu;
const leads = byScript(
  String.raw`^[^.;“”"]{0,40}?\b(?:will\s+(?:jointly\s+)?(?:lead|head|chair|run)|jointly\s+leads?|leads|heads|chairs|headed|chaired|is\s+leading|is\s+heading)\s+(?:the\s+|a\s+|an\s+)?((?:[\p{L}’'-]+\s*){1,3})`,
  'i',
);
const fewestShared = 2;
/** How far before a name the words of leading may stand. */
const reach = 80;

/** The bodies that several accounts name leaders of, with whom each of them names. */
export function leadersIn(
  evidence: Evidence,
): readonly { readonly what: string; readonly parties: readonly Lead[] }[] {
  const groups: Lead[][] = [];
  for (const passage of new Set(evidence.pairs.flat())) {
    const lead = leadOf(evidence, passage);
    if (lead === null) continue;
    const group = groups.find((each) => each.some((other) => isSameBody(lead, other)));
    if (group === undefined) groups.push([lead]);
    else group.push(lead);
  }
  return groups.map((parties) => ({ what: `leads ${parties[0]?.shown ?? ''}`.trim(), parties }));
}

function isSameBody(a: Lead, b: Lead): boolean {
  return countShared(a.of, b.of) >= Math.min(fewestShared, a.of.size, b.of.size);
}

function leadOf(evidence: Evidence, passage: Passage): Lead | null {
  const { text } = evidence.account(passage.account);
  const people = evidence.factsIn(passage.account, passage).filter(({ kind }) => kind === 'person');
  const by = people.filter((fact) =>
    ledBy.test(text.slice(Math.max(passage.start, fact.start - reach), fact.start)),
  );
  const [led] = by;
  if (led !== undefined) {
    const from = Math.max(passage.start, led.start - reach);
    const start =
      from +
      text.slice(from, led.start).search(/\b(?:led|headed|chaired|commanded|captained|directed)\s+by\b/iu);
    const before = evidence
      .words(passage)
      .filter((word) => word.end <= start && !word.small)
      .slice(-2);
    const of = new Set(before.map(({ root }) => root));
    if (of.size === 0) return null;
    const open = before[0]?.start ?? start;
    return leadFrom(
      passage,
      together(text, people, led),
      { start: open, end: led.end },
      of,
      text.slice(open, start),
    );
  }
  for (const fact of people) {
    const match = leads.exec(text.slice(fact.end, Math.min(passage.end, fact.end + 140)));
    if (
      match === null ||
      people.some(
        (other) => other.start > fact.start && other.start < fact.end + match.index + match[0].length,
      )
    )
      continue;
    const end = fact.end + match[0].trimEnd().length;
    const objects = evidence
      .words(passage)
      .filter((word) => word.end <= end && word.start >= end - (match[1] ?? '').length - 1 && !word.small);
    if (objects.length === 0) continue;
    const all = together(text, people, fact);
    const start = Math.min(...all.map((each) => each.start));
    return leadFrom(
      passage,
      all,
      { start, end },
      new Set(objects.map(({ root }) => root)),
      (match[1] ?? '').trim(),
    );
  }
  return null;
}

function leadFrom(
  passage: Passage,
  people: readonly Fact[],
  at: Span,
  of: ReadonlySet<string>,
  shown: string,
): Lead {
  return {
    account: passage.account,
    at: { start: at.start, end: Math.max(at.end, ...people.map(({ end }) => end)) },
    people: people.map(({ value }) => ({ name: value, doubted: false })),
    of,
    shown: `the ${shown
      .replace(/^(?:the|an?)\s+/iu, '')
      .replace(/\s+/gu, ' ')
      .trim()}`,
  };
}

/** A name with those it is joined to by `and`, with a title between at most. */
function together(text: string, people: readonly Fact[], one: Fact): readonly Fact[] {
  const index = people.indexOf(one);
  const joined = [one];
  for (let at = index + 1; at < people.length; at += 1) {
    const [last, next] = [people[at - 1], people[at]];
    if (last === undefined || next === undefined || !areJoined(text, last, next)) break;
    joined.push(next);
  }
  for (let at = index - 1; at >= 0; at -= 1) {
    const [next, last] = [people[at + 1], people[at]];
    if (last === undefined || next === undefined || !areJoined(text, last, next)) break;
    joined.push(last);
  }
  return joined;
}
