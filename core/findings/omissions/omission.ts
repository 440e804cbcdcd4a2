import type { Fact, Passage, Statement } from '../../model.ts';
import { upperFirst } from '../../text/upper-first.ts';
import { isAsked } from '../evidence/asked.ts';
import { type Draft, type Evidence, sideOf } from '../evidence/evidence.ts';
import { gistOf } from '../evidence/gist.ts';
import { addTo } from '../evidence/grouped.ts';
import { surname } from '../evidence/surname.ts';
import { lacking, tellers } from '../evidence/telling.ts';
import type { OmissionDraft } from './omission-draft.ts';
import { type Prominence, prominenceOf } from './prominence.ts';
import { quoteOmissions } from './quote-omission.ts';

const fewestAccounts = 4;
/** A statement that all but so many of the accounts have is expected of these, of five accounts and of more. */
const mostSilent = 0.4;
/** Of all accounts that have it, as many must use a word for it to stand for the statement. */
const common = 0.6;
const fewestWords = 3;
/** As much of what stands for the statement must be nowhere in a silent account. */
const leastMissing = 0.5;
/** To be more than a note as much must be missing, and stand in every passage that is shown. */
const surelyMissing = 0.6;
const most = 8;
/** Of these at most as many are more than a note. */
const mostTold = 3;
/** Words that go with any report. */
const idle =
  /^(?:said|says|saying|told|tells|according|after|before|while|when|where|without|within|over|under|through|above|about|around|also|later|could|would|should|take|taken|took|went|made|make|including|same|since|until|because|being|still|another|other|others|first|last)$/u;

/** What stands for a statement: a word, or a name by its last part, with the words as they are printed. */
type Sign = { readonly root: string; readonly shown: string; readonly name: string | null };

/**
 * What most accounts report and some leave out. The proof of absence is in words: those that the others share in
 * reporting it, and that the silent account does not have anywhere, in no zone. They are kept with the finding.
 */
export function omissions(evidence: Evidence): readonly Draft[] {
  if (evidence.accounts.length < fewestAccounts) return [];
  const vocabulary = new Map(evidence.accounts.map(({ id }) => [id, vocabularyOf(evidence, id)]));
  const prominence = prominenceOf(evidence);
  const found = evidence.found.statements
    .flatMap((statement) => omissionOf(evidence, vocabulary, prominence, statement))
    .concat(quoteOmissions(evidence, prominence))
    .toSorted(
      (a, b) =>
        Number(b.draft.severity === 'medium') - Number(a.draft.severity === 'medium') ||
        b.weight - a.weight ||
        (a.searched.join() < b.searched.join() ? -1 : 1),
    );
  const kept: OmissionDraft[] = [];
  for (const each of found) {
    if (kept.length < most && !kept.some((other) => isSameMatter(each, other))) kept.push(each);
  }
  let told = 0;
  return kept.map(({ draft }) => {
    if (draft.severity === 'medium') told += 1;
    return told > mostTold ? { ...draft, severity: 'low' } : draft;
  });
}

/** Of one silent account: the same words missing, or the same passage quoted. */
function isSameMatter(a: OmissionDraft, b: OmissionDraft): boolean {
  if (!a.draft.silent.some((id) => b.draft.silent.includes(id))) return false;
  const shared = a.searched.filter((word) => b.searched.includes(word)).length;
  return (
    shared * 2 >= Math.min(a.searched.length, b.searched.length) ||
    a.draft.sides.some((side) =>
      b.draft.sides.some((other) => other.account === side.account && other.start === side.start),
    )
  );
}

type Vocabulary = {
  readonly roots: ReadonlySet<string>;
  /** However they are spelt. */
  readonly names: ReadonlySet<string>;
  readonly text: string;
};

function vocabularyOf(evidence: Evidence, id: string): Vocabulary {
  const roots = new Set<string>();
  for (const passage of evidence.passages(id)) {
    if (passage.zone === 'boilerplate') continue;
    for (const word of evidence.words(passage)) if (!word.small) roots.add(word.root);
  }
  const names = new Set(evidence.facts(id).map(({ value }) => value));
  return { roots, names, text: evidence.account(id).text.toLowerCase() };
}

function omissionOf(
  evidence: Evidence,
  vocabulary: ReadonlyMap<string, Vocabulary>,
  prominence: Prominence,
  statement: Statement,
): readonly OmissionDraft[] {
  const members = statement.members
    .map((id) => evidence.passage(id))
    .filter((passage) => passage !== undefined);
  const speaking = new Set(members.map(({ account }) => account));
  const all = evidence.accounts.length;
  const quiet = all - speaking.size;
  if (quiet === 0 || speaking.size < fewestAccounts - 1 || quiet > mostSilent * all) return [];
  const signs = signsOf(evidence, members, speaking.size);
  if (signs.length < fewestWords && !signs.some(({ name }) => name !== null)) return [];
  const silent = evidence.accounts
    .map(({ id }) => id)
    .filter((id) => !speaking.has(id) && lacks(vocabulary.get(id), signs));
  if (silent.length === 0 || !silent.every((id) => prominence.couldTell(id, speaking))) return [];
  const missing = signs.filter((sign) => silent.every((id) => !has(vocabulary.get(id), sign)));
  const name = missing.find((sign) => sign.name !== null)?.name ?? null;
  if (name !== null && isOnlyAsked(evidence, members, name)) return [];
  const isTop = prominence.isProminent(members);
  const matters = isTop && (name !== null || missing.length >= surelyMissing * signs.length);
  // an account in between tells of it in other words, so that the lack of it is less sure
  const isOneOfSome = silent.length < quiet;
  return omission(evidence, { members, speaking, silent, missing, name, matters, isOneOfSome });
}

/** A spokesman, whom each account may or may not name: most that name him only have it from him. */
function isOnlyAsked({ account, factsIn }: Evidence, members: readonly Passage[], name: string): boolean {
  const named = members.flatMap((passage) =>
    factsIn(passage.account, passage).filter(({ value }) => value === name),
  );
  return named.filter((fact) => isAsked(account(fact.account).text, fact)).length * 2 > named.length;
}

type Absence = {
  readonly members: readonly Passage[];
  readonly speaking: ReadonlySet<string>;
  readonly silent: readonly string[];
  readonly missing: readonly Sign[];
  readonly name: string | null;
  /** Others have it near the top, and hardly a word of it is in the silent accounts. */
  readonly matters: boolean;
  /** Some account neither tells of it in the same words nor lacks it. */
  readonly isOneOfSome: boolean;
};

function omission(
  evidence: Evidence,
  { members, speaking, silent, missing, name, matters, isOneOfSome }: Absence,
): readonly OmissionDraft[] {
  const searched = missing.map(({ shown }) => shown);
  const named = missing.find((sign) => sign.name !== null);
  const signsIn = (passage: Passage): number => {
    const words = evidence.words(passage);
    const roots = new Set(words.map(({ root }) => root));
    return (
      missing.filter(({ root }) => roots.has(root)).length +
      (named !== undefined && words.some(({ folded }) => folded === named.root) ? missing.length : 0)
    );
  };
  const fullest = [...speaking].flatMap((id) => {
    const [best] = members
      .filter(({ account }) => account === id)
      .toSorted((a, b) => signsIn(b) - signsIn(a) || a.start - b.start);
    return best === undefined ? [] : [best];
  });
  const fewestSigns = surelyMissing * (name === null ? missing.length : 1);
  const isOne = fullest.every((passage) => signsIn(passage) >= fewestSigns);
  if (isOneOfSome && !isOne) return [];
  const sides = fullest.map((passage) =>
    sideOf(evidence, passage.account, passage, name ?? searched.slice(0, 3).join(' ')),
  );
  const shown = fullest.toSorted((a, b) => signsIn(b) - signsIn(a) || a.end - a.start - (b.end - b.start))[0];
  const gist = shown === undefined ? '' : gistIn(evidence, shown, named === undefined ? missing : [named]);
  const others = upperFirst(tellers(evidence, speaking, new Set(silent)));
  const told = name === null ? `report that “${gist}”` : `name ${name} (“${gist}”)`;
  return [
    {
      searched,
      weight:
        speaking.size * 10 - (isOneOfSome ? 20 : 0) + Math.min(9, missing.length) + (name === null ? 0 : 5),
      draft: {
        kind: 'omission',
        severity: matters && isOne && (name !== null || !isOneOfSome) ? 'medium' : 'low',
        confidence: name === null ? 0.5 : 0.6,
        summary: `${others} ${told}; ${lacking(evidence, silent)}.`,
        because: [
          `what ${speaking.size} of ${evidence.accounts.length} accounts report, looked for by the words they share`,
        ],
        searched,
        sides,
        silent,
      },
    },
  ];
}

/** What a passage reports, with the first of the words that are missing elsewhere. */
function gistIn(evidence: Evidence, passage: Passage, missing: readonly Sign[]): string {
  const { account, start, end } = passage;
  const roots = new Set(missing.map(({ root }) => root));
  const places = evidence
    .words(passage)
    .filter(({ root, folded }) => roots.has(root) || roots.has(folded))
    .map((word) => word.start - start);
  return gistOf(evidence.account(account).text.slice(start, end), places);
}

/** The words and names that most accounts of a statement share, those of most accounts first. */
function signsOf(evidence: Evidence, members: readonly Passage[], speaking: number): readonly Sign[] {
  const users = new Map<string, Set<string>>();
  const shown = new Map<string, string>();
  const names = new Map<string, Fact[]>();
  for (const passage of members) {
    for (const word of evidence.words(passage)) {
      if (word.small || word.folded.length < 4 || idle.test(word.folded)) continue;
      users.set(word.root, (users.get(word.root) ?? new Set()).add(passage.account));
      if (!shown.has(word.root)) shown.set(word.root, word.folded);
    }
    for (const fact of evidence.factsIn(passage.account, passage)) {
      if (isPrinted(evidence, fact)) addTo(names, fact.value, fact);
    }
  }
  const nameSigns = [...names]
    .filter(([, facts]) => new Set(facts.map(({ account }) => account)).size >= speaking)
    .map(([name]): Sign => ({ root: lastOf(name), shown: name, name }));
  const wordSigns = [...users]
    .filter(
      ([root, accounts]) =>
        accounts.size >= common * speaking &&
        !nameSigns.some((sign) => sign.shown.toLowerCase().includes(shown.get(root) ?? root)),
    )
    .toSorted(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1))
    .map(([root]): Sign => ({ root, shown: shown.get(root) ?? root, name: null }));
  return [...nameSigns, ...wordSigns];
}

/** A name in full, of somebody or of a body, that stands there itself: `he` and `the company` name nobody. */
function isPrinted({ account }: Evidence, { account: id, kind, value, start, end }: Fact): boolean {
  return (
    (kind === 'person' || kind === 'organisation') &&
    value.includes(' ') &&
    surname(account(id).text.slice(start, end)) === surname(value)
  );
}

const lastOf = (name: string): string => (name.split(' ').at(-1) ?? name).toLowerCase();

function has(vocabulary: Vocabulary | undefined, { root, name }: Sign): boolean {
  if (vocabulary === undefined) return true;
  if (name === null) return vocabulary.roots.has(root);
  return vocabulary.names.has(name) || vocabulary.text.includes(root);
}

function lacks(vocabulary: Vocabulary | undefined, signs: readonly Sign[]): boolean {
  const missing = signs.filter((sign) => !has(vocabulary, sign));
  if (missing.some(({ name }) => name !== null)) return true;
  // an account that names the people of a statement may tell it in words of its own
  const fewest = signs.some(({ name }) => name !== null) ? fewestWords + 1 : fewestWords;
  return missing.length >= fewest && missing.length >= leastMissing * signs.length;
}
