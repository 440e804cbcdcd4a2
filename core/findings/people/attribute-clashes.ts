import { grouped } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { listed } from '../../text/listed.ts';
import { isAsked } from '../evidence/asked.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { contentRoots } from '../evidence/passage-words.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesWithTellers } from '../telling/telling.ts';
import { type Attribute, attributes } from './attributes.ts';

/** What one account tells of one person; its parts are by what their forms share, as they are printed. */
type ToldAttribute = {
  readonly account: string;
  readonly person: string;
  readonly at: Span;
  readonly parts: ReadonlyMap<string, string>;
  /** What else its passage tells. */
  readonly roots: ReadonlySet<string>;
};

/** Where one person was hit, what he is accused of, where he is from: told in a few words, and in others elsewhere. */
export function attributeClashes(evidence: Evidence): readonly Draft[] {
  return attributes.flatMap((attribute) => {
    const tellings = evidence.accounts.flatMap(({ id }) => tellingsIn(evidence, id, attribute));
    return [...grouped(tellings, ({ person }) => person)].flatMap(([person, own]) =>
      draftsOf(evidence, attribute, person, wholeTellings(own)),
    );
  });
}

function tellingsIn(
  evidence: Evidence,
  account: string,
  { pattern, parts, fewestParts, isBehindName }: Attribute,
): readonly ToldAttribute[] {
  const { text } = evidence.account(account);
  const passages = evidence.passages(account);
  return passages.flatMap((passage, index) =>
    pattern.all(text.slice(passage.start, passage.end)).flatMap((match): readonly ToldAttribute[] => {
      const start = passage.start + match.index;
      const told = new Map(Array.from(parts.all(match[1] ?? ''), ([part]) => [formOf(part), part]));
      const person = isBehindName
        ? nameRightBefore(evidence, passage, start)
        : personBefore(
            evidence,
            passage,
            span(start, start + match[0].length - (match[1] ?? '').length),
            passages[index - 1],
          );
      if (told.size < fewestParts || person === null) return [];
      const at = span(start, start + match[0].trimEnd().length);
      return [{ account, person, at, parts: told, roots: rootsOf(evidence, passage) }];
    }),
  );
}

/** Of its words but for names. */
const rootsOf = ({ account, words }: Evidence, passage: Passage): ReadonlySet<string> =>
  contentRoots(
    words(passage).filter(({ start }) => !beginsWithCapital(account(passage.account).text.charAt(start))),
  );

const formOf = (part: string): string => part.toLowerCase().replace(/\s+/gu, ' ').replace(/s$/u, '');

/** `Jo Bloggs, 36, | of Lorne`. */
const ageBetween = /^,?\s(?:\(?\d{1,2}\)?,?\s|an?\s\d{1,2}[\s-]+year[\s-]+old,?\s)?$/u;

function nameRightBefore(evidence: Evidence, passage: Passage, at: number): string | null {
  const { text } = evidence.account(passage.account);
  const person = evidence
    .factsIn(passage.account, span(passage.start, at))
    .findLast(({ kind }) => kind === 'person');
  return person !== undefined && ageBetween.test(text.slice(person.end, at)) ? person.value : null;
}

const pronoun = /\b(?:he|she|him|his|her)\b/iu;

const anObject = /\s(?:him|her|them)\s/iu;

/**
 * Of whom it is told: whoever is named last before it, or first in the sentence before where a pronoun stands for him. In
 * `Bloggs shot Porter in the | arm` it is Porter, in `Bloggs shot her in the | arm` nobody knows who.
 *
 * @param lead from the verb to what is told
 */
function personBefore(
  evidence: Evidence,
  passage: Passage,
  lead: Span,
  before: Passage | undefined,
): string | null {
  const { text } = evidence.account(passage.account);
  const named = (within: Span): readonly string[] =>
    evidence
      .factsIn(passage.account, within)
      .flatMap((fact) => (fact.kind === 'person' && !isAsked(text, fact) ? fact.value : []));
  const here = named(span(passage.start, lead.end)).at(-1);
  if (here !== undefined) return anObject.test(text.slice(lead.start, lead.end)) ? null : here;
  if (before === undefined || !pronoun.test(text.slice(passage.start, lead.end))) return null;
  return named(before)[0] ?? null;
}

/** All that an account tells of one person, where it tells most of it. */
function wholeTellings(tellings: readonly ToldAttribute[]): readonly ToldAttribute[] {
  return [...grouped(tellings, ({ account }) => account).values()].flatMap((own) =>
    own
      .toSorted((a, b) => b.parts.size - a.parts.size)
      .slice(0, 1)
      .map((fullest) => ({ ...fullest, parts: new Map(own.flatMap(({ parts }) => [...parts])) })),
  );
}

/** For attributes that change in a life, passages with fewer words in common tell of two times. */
const fewestShared = 2;

function draftsOf(
  evidence: Evidence,
  { kind, what, isOne, changes }: Attribute,
  person: string,
  told: readonly ToldAttribute[],
): readonly Draft[] {
  const shared = told.flatMap(({ parts, roots }, index) =>
    told
      .slice(index + 1)
      .filter((other) => !changes || countShared(roots, other.roots) >= fewestShared)
      .map((other) => ({
        common: countShared(parts.keys(), other.parts),
        most: Math.max(parts.size, other.parts.size),
      })),
  );
  const areApart = shared.some(({ common }) => common === 0);
  if (!areApart && (isOne || shared.every(({ common, most }) => common === most))) return [];
  const sides = told.map(({ account, at, parts }) =>
    sideOf(evidence, account, at, listed([...parts.values()].toSorted())),
  );
  return [
    {
      kind,
      severity: areApart ? 'medium' : 'low',
      confidence: 0.6,
      summary: `${what.replace('…', person)} is told differently: ${valuesWithTellers(evidence, sides).join('; ')}.`,
      because: [`what is told of ${person}`],
      sides,
    },
  ];
}
