import { grouped } from '../../grouped.ts';
import type { Side } from '../../model.ts';
import { overlap } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import { countedRoots } from '../evidence/counted-roots.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { type Likelihood, likelihoodOf } from '../evidence/likelihood.ts';
import { surestLink } from '../evidence/links-from.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { enoughInAll } from '../telling/enough-in-all.ts';
import { gistOf } from '../telling/gist.ts';
import { printed } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers } from '../telling/telling.ts';
import { copiesIn } from './copies.ts';
import { namedWords } from './named-words.ts';
import { ownWords } from './own-words.ts';
import { type Sentence, sentenceOf, sharedIn, type Term } from './terms.ts';

/** One thing that several accounts report, and that no rule compares. */
export type Contrast = {
  /** The sentences that tell it, copies of one another too, in the order of the accounts and then of the text. */
  readonly sentences: readonly Sentence[];
  /** The same without the copies. */
  readonly wordings: readonly Sentence[];
  /** Roots of the terms that most of them have. */
  readonly common: ReadonlySet<string>;
  /** That an editor would write it down as a difference, 0..1. */
  readonly chance: number;
};

/** Below this chance that an editor would write it down it is not shown. */
const leastChance = 0.33;
/** Sentences with fewer words of their own, of all that they have, say the same: nothing in them differs. */
const fewestOwn = 0.1;
const fewestAccounts = 2;
/** Of two accounts the words that differ are marked side by side. */
const fewestReviewed = 3;

/** From this chance on an editor would rather write it down than not. */
const evenChance = 0.5;

export const isLikely = ({ chance }: Contrast): boolean => chance >= evenChance;

/**
 * The likeliest of some contrasts, as far as there is room for them beside `drafts`, which do not tell them already. Whether one
 * differs takes long to see, so only those are asked for which there is room.
 */
export function likeliest(
  evidence: Evidence,
  found: readonly Contrast[],
  drafts: readonly Draft[],
  isTold: IsTold = areTold,
): readonly Draft[] {
  const room = enoughInAll - drafts.length;
  const likelihood = likelihoodOf(evidence);
  const kept: Draft[] = [];
  const taken = [...drafts];
  for (const contrast of found.toSorted((a, b) => b.chance - a.chance)) {
    if (kept.length >= room) break;
    if (isTold(contrast, taken) || !differ(contrast.wordings)) continue;
    const draft = draftOf(evidence, likelihood, contrast);
    kept.push(draft);
    taken.push(draft);
  }
  return kept;
}

/** Sentences that are compared: more tell an editor nothing new, and cost time. */
const mostSentences = 12;

/**
 * Statements whose accounts may tell them in words of their own: nothing but the words around it tells that it is one thing.
 *
 *     rowed the boat out past the quay | stole out of the harbour at night | had the wardens open the lock
 */
export function contrastsOf(evidence: Evidence): readonly Contrast[] {
  if (evidence.accounts.length < fewestReviewed) return [];
  const sentence = oncePerPassage((passage) => sentenceOf(evidence, passage));
  return evidence.found.statements.flatMap(({ members }): readonly Contrast[] => {
    const all = members
      .flatMap((id) => evidence.passage(id) ?? [])
      .filter(({ zone }) => zone === 'body')
      .slice(0, mostSentences)
      .map(sentence);
    const copies = copiesIn(all);
    const common = commonTo([...copies.keys()]);
    const wordings = [...copies.keys()].filter((each) => sharedIn(each, common).length > 0);
    // a name, a year or a rank in common is no telling in common
    const tellAlike = wordings.some((each) => sharedIn(each, common).some(({ plain }) => plain));
    if (accountsOf(wordings) < fewestAccounts || !tellAlike) return [];
    const sentences = all.filter((each) => wordings.some((wording) => copies.get(wording)?.has(each)));
    const chance = chanceOf(accountsOf(sentences), likenessOf(evidence, wordings));
    return chance < leastChance ? [] : [{ sentences, wordings, common, chance }];
  });
}

const accountsOf = (sentences: readonly Sentence[]): number =>
  new Set(sentences.map(({ passage }) => passage.account)).size;

/** Whether words of their own stand in the sentences of several accounts, and are enough of all. */
function differ(sentences: readonly Sentence[]): boolean {
  const own = ownWords(sentences);
  const telling = sentences.filter((_, index) => (own[index] ?? []).length > 0);
  return ownShare(sentences, own) >= fewestOwn && accountsOf(telling) >= fewestAccounts;
}

/** How many of the words of a sentence no other one has, on average. */
function ownShare(sentences: readonly Sentence[], own: readonly (readonly Term[])[]): number {
  const shares = sentences.map(({ terms }, index) => (own[index] ?? []).length / Math.max(1, terms.size));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

/**
 * By how many accounts report a statement, five at most, and how surely the two likest of them report the same thing: a logistic
 * regression over the 525 statements of 20 events that no other finding compared; the sample is none of them (docs/experiments.md).
 */
function chanceOf(accounts: number, likeness: number): number {
  return 1 / (1 + Math.exp(4.4 - 0.73 * Math.min(accounts, 5) - 3.44 * likeness));
}

/** How surely the two likest of some sentences report one thing, 0..1. */
function likenessOf({ linksFrom }: Evidence, sentences: readonly Sentence[]): number {
  const ids = sentences.map(({ passage }) => passage.id);
  return Math.max(0, ...ids.map((id) => surestLink(linksFrom, id, ids)));
}

function commonTo(sentences: readonly Sentence[]): ReadonlySet<string> {
  const holders = countedRoots(sentences.map(({ terms }) => terms.keys()));
  return new Set([...holders].filter(([, count]) => count * 2 > sentences.length).map(([root]) => root));
}

/** Whether some drafts tell already what a contrast would. */
export type IsTold = (contrast: Contrast, drafts: readonly Draft[]) => boolean;

/** Whether a draft sets the sentences of half of the accounts, and of two at least, against each other. */
function areTold({ sentences }: Contrast, drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => {
    if (tellsLittle(draft)) return false;
    const accounts = accountsOf(sentences.filter((sentence) => isAmong(sentence, draft.sides)));
    return accounts >= fewestAccounts && accounts * 2 >= accountsOf(sentences);
  });
}

const isAmong = ({ passage }: Sentence, sides: readonly Side[]): boolean =>
  sides.some((side) => side.account === passage.account && overlap(side, passage) > 0);

const fewestFresh = 2;

/**
 * The same, for what is shown where there is room to spare: told is then only what leaves fewer than two of its sentences
 * that no draft compares.
 */
export const areToldInFull: IsTold = (contrast, drafts) => {
  if (!areTold(contrast, drafts)) return false;
  const compared = drafts.filter(({ kind }) => kind !== 'omission').flatMap(({ sides }) => sides);
  return contrast.sentences.filter((sentence) => !isAmong(sentence, compared)).length < fewestFresh;
};

/** What one lacks, and a note on a name, a source or a word, is little of what sentences tell; another contrast is all of it. */
const tellsLittle = ({ kind, severity }: Draft): boolean =>
  kind === 'omission' || (severity === 'low' && kind !== 'other');

function draftOf(evidence: Evidence, likelihood: Likelihood, contrast: Contrast): Draft {
  const { sentences, common } = contrast;
  const shown = new Map<string, string>();
  const sides = sentences.map((sentence) => {
    const { passage, terms } = sentence;
    const said = [...terms.keys()].toSorted().join(' ');
    const matters = sharedIn(sentence, common).map(({ start }) => start - passage.start);
    const text = shown.get(said) ?? gistOf(printed(evidence, passage.account, passage), matters);
    shown.set(said, text);
    return sideOf(evidence, passage.account, passage, text);
  });
  const around = listed(namedWords(evidence, sentences, common).map((word) => `“${word}”`));
  return {
    kind: 'other',
    severity: 'low',
    // not the chance, which tells less of what matters (docs/experiments.md)
    confidence: likelihood(sides),
    summary: `Told in different words around ${around} by ${whoTells(evidence, sentences)}.`,
    because: [
      `${around} in sentences that report the same thing, beside words that only some of them have there`,
    ],
    sides,
  };
}

/** `A and B`; what some print of one agency they tell as one: `A, and by B and C in much the same words`. */
function whoTells(evidence: Evidence, sentences: readonly Sentence[]): string {
  const wordings = new Map<string, string>();
  [...copiesIn(sentences).values()].forEach((copies, index) => {
    for (const { passage } of copies)
      wordings.set(passage.account, `${wordings.get(passage.account) ?? ''} ${index}`);
  });
  const groups = [...grouped([...wordings.keys()], (account) => wordings.get(account)).values()];
  const alone = groups.filter(({ length }) => length === 1).flat();
  const alike = groups.filter(({ length }) => length > 1).map((group) => tellers(evidence, group));
  const parts = [
    ...(alone.length > 0 ? [tellers(evidence, alone)] : []),
    ...alike.map((names) => `${names} in much the same words`),
  ];
  return parts.join(', and by ');
}
