import { firstFrom } from '../../binary-search.ts';
import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import { isKnownPlace } from '../../names/lexicon.ts';
import { isDescribed } from '../../quotes/described.ts';
import { edgeCreditOf, isPaper } from '../../quotes/edge-credits.ts';
import { type Span, slice } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { rootsOfPart, saidInPassages } from './said-in-passages.ts';

/** What one passage gives as somebody's word, with quotation marks or without. */
export type Claim = Span & {
  readonly passage: Passage;
  readonly source: string;
  /** Whether its account has somebody of that name. */
  readonly isPerson: boolean;
  /** Roots of its content words. */
  readonly roots: ReadonlySet<string>;
};

/** Fewer words that say something may be anybody's. */
const fewestRoots = 2;

/** What each passage of running text gives as somebody's word, where it names or describes whose by itself. */
export function creditsOf(evidence: Evidence): (passage: Passage) => readonly Claim[] {
  const claims = new Map<string, Claim[]>();
  const people = new Map(
    evidence.accounts.map(({ id }) => [
      id,
      new Set(evidence.facts(id).flatMap(({ kind, value }) => (kind === 'person' ? [value] : []))),
    ]),
  );
  const add = (claim: Omit<Claim, 'isPerson'>): void => {
    const { passage, source } = claim;
    const isPerson = people.get(passage.account)?.has(source) === true;
    addTo(claims, passage.id, { ...claim, isPerson });
  };
  const spoken = new Set<string>();
  for (const speech of [...evidence.found.indirect, ...evidence.found.quotes]) {
    const { verb } = speech;
    const source = speech.speaker?.split(', ').at(-1) ?? null;
    if (source === null) continue;
    for (const part of saidInPassages(evidence, speech)) {
      const { passage } = part;
      spoken.add(passage.id);
      if (passage.zone !== 'body' || verb === null || saysNothing.test(verb)) continue;
      if (isOfAnotherSource(evidence, passage, source)) continue;
      const roots = rootsOfPart(evidence, part);
      if (
        roots.size >= fewestRoots &&
        isNamed(evidence, passage, source, speech.start < passage.start) &&
        isWhose(source)
      )
        add({ ...part, source, roots });
    }
  }
  for (const { id, text } of evidence.accounts) {
    for (const passage of evidence.passages(id)) {
      if (passage.zone !== 'body' || spoken.has(passage.id)) continue;
      const edge = edgeCreditOf(slice(text, passage));
      if (edge === null || !isWhose(edge.source)) continue;
      const start = passage.start + edge.told.start;
      const part = { passage, start, end: passage.start + edge.told.end };
      const roots = rootsOfPart(evidence, part);
      if (roots.size >= fewestRoots) add({ ...part, source: edge.source, roots });
    }
  }
  return (passage) => claims.get(passage.id) ?? [];
}

/** `a man accused of theft`, `a sign reading`, `a reporter asked whether`. */
const saysNothing = /^(?:accused|read|reads|reading|asks|asked)$/u;

/** `According to police, Jo Bloggs drove off`: Bloggs says nothing. */
function isOfAnotherSource({ textOf }: Evidence, passage: Passage, source: string): boolean {
  const [, named] = opening.exec(textOf(passage)) ?? [];
  return named !== undefined && !hasWords(named, lastOf(source));
}

const opening = /^\W*According to ([^,]{2,60}),/u;

const lastOf = (source: string): string => source.split(/[\s-]/u).at(-1) ?? '';

/** Whether the words of a source, or its surname, stand in a passage. */
export const namesSource = ({ textOf }: Evidence, passage: Passage, source: string): boolean =>
  hasWords(textOf(passage), lastOf(source));

/** Whether some words stand in a text, and not only within others: `Li` in `police`. They may own something. */
function hasWords(text: string, words: string): boolean {
  const [all, sought] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1))
    if (
      !endsInLetter.test(all.slice(Math.max(0, at - 2), at)) &&
      !goesOnAsWord.test(all.slice(at + sought.length))
    )
      return true;
  return false;
}

const endsInLetter = byScript(String.raw`[\p{L}\p{N}]$`);
/** `the keepers` are the keeper in another number. */
const goesOnAsWord = byScript(String.raw`^(?!e?s(?![\p{L}\p{N}]))[\p{L}\p{N}]`);

/** Whether the sentence names its source, or the one before it alone: a speaker worked out from afar may be the wrong one. */
function isNamed(evidence: Evidence, passage: Passage, source: string, isSpokenOn: boolean): boolean {
  if (namesSource(evidence, passage, source)) return true;
  const { account, passages, people } = evidence;
  const { text } = account(passage.account);
  const isOnlyQuoted = /^\s*["“'‘]/u.test(slice(text, passage));
  if (!isSpokenOn && !isOnlyQuoted && !goesOn.test(slice(text, passage))) return false;
  const all = passages(passage.account);
  const here = firstFrom(all, passage.start);
  const before = all.slice(Math.max(0, here - (isSpokenOn || isOnlyQuoted ? mostSaid : 1)), here);
  const named = new Set(before.flatMap((each) => [...people(each)]));
  return named.size < 2 && before.some((each) => namesSource(evidence, each, source));
}

/** `…, he said.` */
const goesOn =
  /\b(?:he|she|they)\s+(?:also\s+|later\s+|then\s+)?(?:said|says|added|adds|told|wrote|noted|stressed|explained|recalled)\b/u;

/** How many sentences a source may speak without being named anew. */
export const mostSaid = 3;

/** Whether some words are whose they are: neither a country's nor of somebody spoken of before (`the officer`). */
function isWhose(source: string): boolean {
  if (isKnownPlace(source.toLowerCase()) || ofOthers.test(source)) return false;
  if (!capital.test(source) && !isDescribed(source) && !isPaper(source) && !/\bagent\b/u.test(source))
    return false;
  return !(again.test(source) && isDescribed(source) && !collective.test(source));
}

const capital = byScript(String.raw`\p{Lu}`);

/** `the man police say did it`. */
const ofOthers =
  /\b(?:man|woman|men|women|suspect|driver|people|person|they) (?:police|officials|authorities|prosecutors)$/u;

/** `the officer`, `the company`: somebody of whom an account has spoken before, maybe by name. */
const again = /^(?:the|he|she|his|her)\s(?!.*\b(?:of|at|for|in|from|with|close)\b)[\p{Ll}\s-]+$/u;
const collective =
  /\b(?:police|army|navy|fire (?:service|department|brigade)|prosecution|prosecutors|family|residents|neighbou?rs|witnesses|opposition|agent|lawyers?)$/u;
