import { demonyms, neverPeople, organisationHeads } from './lexicon.ts';
import type { SegmentKind } from './name-segments.ts';
import type { NameToken } from './name-tokens.ts';

/** What may be a name: tokens from `first` to before `next`, and what their own words say of it. */
export type Candidate = { readonly kind: SegmentKind; readonly first: number; readonly next: number };

/** Whether nothing but one blank lies between two tokens. */
export function space(gap: string | undefined): boolean {
  return gap !== undefined && /^[\s\u00a0]$/u.test(gap);
}

/** The head words of the organisations that the text names in full. */
export function headsOfOrganisations(
  tokens: readonly NameToken[],
  candidates: readonly Candidate[],
): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ kind, first, next }) =>
      kind === 'organisation' && next - first > 1
        ? [tokens[first]?.lower ?? '', tokens[next - 1]?.lower ?? ''].filter((word) =>
            organisationHeads.has(word),
          )
        : [],
    ),
  );
}

/** `the Church`, after `the Church of the Holy Name`. */
export function isShortened(
  tokens: readonly NameToken[],
  { first, next }: Candidate,
  heads: ReadonlySet<string>,
): boolean {
  return (
    next - first === 1 &&
    heads.has(tokens[first]?.lower ?? '') &&
    /^[Tt]he$/u.test(tokens[first - 1]?.text ?? '')
  );
}

/** `Bloggs was`, `Bloggs also`: not behind an article, and before what a person does. */
export function acts(tokens: readonly NameToken[], { first, next }: Candidate): boolean {
  const after = tokens[next];
  return (
    next - first === 1 &&
    space(after?.gap) &&
    /^(?:was|is|has|had|also|who|claims?|claimed|believes?|did|does|will|would|could)$/u.test(
      after?.lower ?? '',
    ) &&
    !/^(?:the|an?|this|that)$/u.test(tokens[first - 1]?.lower ?? '')
  );
}

/** `the Cardinals`: a plural in capitals in mid-sentence that is no people's name. */
export function isTeam(token: NameToken, before: NameToken | undefined): boolean {
  return (
    before?.lower === 'the' &&
    space(token.gap) &&
    !neverPeople.has(token.lower) &&
    /^\p{Lu}\p{Ll}{3,}s$/u.test(token.text) &&
    !/(?:ics|ss|us|is)$/u.test(token.lower) &&
    !token.possessive &&
    !demonyms.has(token.lower) &&
    !demonyms.has(token.lower.slice(0, -1))
  );
}
