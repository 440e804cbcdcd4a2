import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { connected } from '../evidence/connected.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, silentAccounts } from '../evidence/evidence.ts';
import { contentRoots, type PassageWord } from '../evidence/passage-words.ts';
import { printedSide } from '../evidence/printed.ts';
import { quotedWithTellers } from '../evidence/telling.ts';

/** What an account takes for the likely cause of what happened. */
type Suspect = { readonly account: string; readonly at: Span; readonly of: ReadonlySet<string> };

/** The thing stands before: `a gas heater is thought to have exploded`. */
const after = byScript(
  String.raw`(?:(?:is|was|are|were|being|been)\s+(?:being\s+)?blamed\s+for|(?:is|was|are|were)\s+(?:thought|believed|suspected|said|understood)\s+to\s+have\s+(?:been\s+the\s+cause|caused|started|sparked|triggered|ignited|set\s+off|burst|exploded|caught|overheated|failed)|(?:is|was)\s+the\s+(?:\p{L}+\s+)?(?:suspect|suspected\s+cause|likely\s+cause))\b`,
  'gi',
);
/** The thing stands after: `investigators are examining a gas heater`. */
const before = byScript(
  String.raw`\b(?:everything|evidence|signs?|clues|findings|(?:investigators?|police|officials?|detectives|experts|inspectors|engineers)\b[^.;“”"]{0,24}?)\s+(?:points?\s+to|pointed\s+to|pointing\s+to|looking\s+(?:at|into)|examining|focus(?:ed|ing)\s+on|suspect(?:s|ed)?|believe)\s+(?:an?|the)\s+`,
  'gi',
);
/** What ends the phrase that names the thing: `a heater | plugged in there`, but not `a badly | damaged heater`. */
const phraseEnd = byScript(
  String.raw`[,.;:!?“”"]|\s(?:being|that|which|who|on|in|at|of|from|with|as|near|to|for|is|was|are|were|had|has|may|might|could)\s|(?<=\p{L})(?<!ly)\s\p{L}+ed\s`,
  'i',
);
/** What is looked at to find the cause is no cause. */
const noThing =
  /^(?:whether|how|why|footage|video|evidence|possib[a-z]+|claims?|reports?|cause|scene|wreck[a-z]*|site|statement|link|role|motive|case|incident|people|man|woman|men)$/u;
/** As many suspect the same: investigators look at many things. */
const fewestAgreed = 2;
const longestPhrase = 4;

/** One thing that happened, for which most accounts suspect one thing and some another. */
export function suspects(evidence: Evidence): readonly Draft[] {
  const all = evidence.accounts.flatMap(({ id }) =>
    evidence.passages(id).flatMap((passage) => suspectsIn(evidence, passage)),
  );
  const camps = connected(all, (one, other) => countShared(one.of, other.of) > 0);
  const [main, ...others] = camps.toSorted((a, b) => accountsOf(b).size - accountsOf(a).size);
  if (main === undefined || accountsOf(main).size < fewestAgreed) return [];
  const apart = others.flat().filter(({ account }) => !accountsOf(main).has(account));
  return apart.length === 0 ? [] : [draftOf(evidence, [...main, ...apart])];
}

const accountsOf = (camp: readonly Suspect[]): ReadonlySet<string> =>
  new Set(camp.map(({ account }) => account));

function draftOf(evidence: Evidence, told: readonly Suspect[]): Draft {
  const sides = told.map(({ account, at }) => printedSide(evidence, account, at));
  return {
    kind: 'cause',
    severity: 'high',
    confidence: 0.6,
    summary: `The likely cause differs: ${quotedWithTellers(evidence, sides).join(', ')}.`,
    because: ['what is blamed, suspected or looked at as the cause'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}

function suspectsIn(evidence: Evidence, passage: Passage): readonly Suspect[] {
  const { text } = evidence.account(passage.account);
  const source = text.slice(passage.start, passage.end);
  const words = evidence.words(passage);
  const follow = [...before.all(source)].flatMap((match) => {
    const from = passage.start + match.index + match[0].length;
    const rest = text.slice(from, passage.end);
    const stop = from + (phraseEnd.exec(rest)?.index ?? rest.length);
    const phrase = words.filter((word) => word.start >= from && word.end <= stop);
    return suspectOf(passage, phrase, { start: passage.start + match.index, end: stop });
  });
  const lead = [...after.all(source)].flatMap((match) => {
    const start = passage.start + match.index;
    const clause = words.filter((word) => word.end <= start);
    const first = clause.findLastIndex(({ folded }) => /^(?:an?|the)$/u.test(folded));
    // `an electric heater being tested in the hall is thought to`: the first of its articles
    const opening = clause.findIndex(({ folded }) => /^(?:an?|the|as)$/u.test(folded));
    const from = clause[opening < 0 ? first : opening];
    if (from === undefined) return [];
    const phraseText = text.slice(from.end, start);
    const stop = from.end + (phraseEnd.exec(phraseText)?.index ?? phraseText.length);
    const phrase = clause.filter((word) => word.start >= from.end && word.end <= stop);
    return suspectOf(passage, phrase, { start: from.start, end: start + match[0].length });
  });
  return [...follow, ...lead].filter(({ at }) => !evidence.isQuoted(passage.account, at));
}

function suspectOf(passage: Passage, phrase: readonly PassageWord[], at: Span): readonly Suspect[] {
  const content = phrase.filter(({ small }) => !small).slice(0, longestPhrase);
  return content.length === 0 || content.some(({ folded }) => noThing.test(folded))
    ? []
    : [{ account: passage.account, at, of: contentRoots(content) }];
}
