import { addTo } from '../../grouped.ts';
import type { FactKind } from '../../model.ts';
import { overlap, type Span, slice } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Likelihood } from '../evidence/likelihood.ts';
import { inTheirLanguage } from '../evidence/of-one-language.ts';
import { isWeighty } from '../evidence/weighty-words.ts';
import { gistOf } from '../telling/gist.ts';
import { sideOf } from '../telling/sides.ts';
import { lacking, tellersFirst } from '../telling/telling.ts';
import { lackingOf } from './absence.ts';
import { candidatesOf, type OmissionCandidate } from './candidates.ts';
import type { OmissionDraft } from './omission-draft.ts';
import type { Prominence } from './prominence.ts';
import { shareOf, type Teller } from './tellers-of.ts';

/** More candidates than these are not looked at, and what comes so late in line would be shown nowhere. */
const mostLooked = 200;

/**
 * What some accounts tell alike and others not at all, however long the sentences are in which it stands. The proof of
 * absence is in words: those that the accounts share in telling it, and that a silent one has nowhere, in no zone, in no other form
 * and by no synonym near what they stand with. They are kept with the finding.
 */
export function matterOmissions(
  evidence: Evidence,
  prominence: Prominence,
  likelihood: Likelihood,
): readonly OmissionDraft[] {
  const lacks = lackingOf(evidence);
  const rendered = renderedIn(evidence);
  return candidatesOf(evidence, likelihood)
    .slice(0, mostLooked)
    .flatMap((candidate) => {
      const speaking = new Set(candidate.tellers.map(({ account }) => account));
      const rendering = renderingIn(rendered, candidate.tellers);
      const others = inTheirLanguage(
        evidence,
        evidence.accounts.map(({ id }) => id).filter((id) => !speaking.has(id)),
        speaking,
      );
      const absences: Absence[] = [];
      for (const id of others) {
        const missing = rendering.has(id) ? null : lacks(id, candidate.matter, candidate.tellers);
        if (missing !== null) absences.push({ id, missing });
        // what one account comes back to is its own only where no other may tell it in other words
        else if (speaking.size === 1) return [];
      }
      return omission(evidence, prominence, candidate, absences) ?? [];
    });
}

/** Words that an account quotes, with all accounts that have them, in marks or without. */
type Rendered = Span & { readonly accounts: readonly string[] };

/** Account -> what it quotes. */
function renderedIn({ found, quote, speech }: Evidence): ReadonlyMap<string, readonly Rendered[]> {
  const rendered = new Map<string, Rendered[]>();
  for (const { members, paraphrases } of found.utterances) {
    const quotes = members.flatMap((id) => quote(id) ?? []);
    const accounts = [...quotes, ...paraphrases.flatMap((id) => speech(id) ?? [])].map(
      ({ account }) => account,
    );
    for (const { account, start, end } of quotes) addTo(rendered, account, { start, end, accounts });
  }
  return rendered;
}

/** Accounts that have the words that one of the clauses quotes. */
function renderingIn(
  rendered: ReadonlyMap<string, readonly Rendered[]>,
  telling: readonly Teller[],
): ReadonlySet<string> {
  return new Set(
    telling.flatMap(({ account, at }) =>
      (rendered.get(account) ?? [])
        .filter((quoted) => overlap(quoted, at) > 0)
        .flatMap(({ accounts }) => accounts),
    ),
  );
}

type Absence = { readonly id: string; readonly missing: readonly string[] };

function omission(
  evidence: Evidence,
  prominence: Prominence,
  { matter, tellers: telling, likelihood }: OmissionCandidate,
  absences: readonly Absence[],
): OmissionDraft | null {
  const speaking = new Set(telling.map(({ account }) => account));
  const silent = absences.map(({ id }) => id);
  const missing = matter.signs.filter((sign) => absences.every((absence) => absence.missing.includes(sign)));
  // figures alone are dates, scores and addresses in other forms
  if (missing.every((sign) => /^\d/u.test(sign)) || !silent.some((id) => prominence.couldTell(id, speaking)))
    return null;
  const all = [...matter.told.values()].flat();
  const searched = missing.map((sign) => all.find(({ root }) => root === sign)?.folded ?? sign);
  const holds = ({ places }: Teller): number => places.filter(({ root }) => missing.includes(root)).length;
  const [shown] = telling.toSorted(
    (a, b) =>
      holds(b) - holds(a) ||
      inCommon(evidence, b, telling) - inCommon(evidence, a, telling) ||
      a.at.end - a.at.start - (b.at.end - b.at.start),
  );
  if (shown === undefined || isOnlySpeaker(evidence, shown)) return null;
  const gist = clauseGist(evidence, shown);
  const report =
    speaking.size === 1
      ? `Only ${evidence.name(shown.account)} reports`
      : `${tellersFirst(evidence, speaking, new Set(silent))} report`;
  const value = searched.slice(0, 3).join(' ');
  return {
    searched,
    draft: {
      kind: 'omission',
      severity:
        isToldAlike(shown, telling, missing) &&
        searched.some(isWeighty) &&
        isCentral(evidence, prominence, telling)
          ? 'medium'
          : 'low',
      confidence: likelihood,
      summary: `${report} “${gist}”; ${lacking(evidence, silent)}.`,
      because: [
        speaking.size === 1
          ? 'what one account comes back to, looked for by its words'
          : `what ${speaking.size} of ${evidence.accounts.length} accounts report, looked for by the words they share`,
      ],
      searched,
      sides: telling.map(({ account, at }) => sideOf(evidence, account, at, value)),
      silent,
    },
  };
}

/** How much of a clause, by the rarity of its words, stands in the others, on average: what is shown for all is what most say. */
function inCommon({ toldWords }: Evidence, shown: Teller, telling: readonly Teller[]): number {
  const others = telling.filter((other) => other !== shown);
  const shares = others.map(({ roots }) => shareOf(toldWords(), shown.roots, (root) => roots.has(root)));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

const names: ReadonlySet<FactKind> = new Set(['person', 'title', 'place', 'organisation', 'date', 'time']);

/** A clause tells something by as many words besides names and days. */
const fewestBesideNames = 2;

/** Who spoke, where and when, and nothing that was said or done: `Mayor Ann Porter told the council on Monday`. */
function isOnlySpeaker({ factsIn, passageAt, toldWords }: Evidence, { account, at }: Teller): boolean {
  const passage = passageAt(account, at.start);
  const named = factsIn(account, at).filter(({ kind }) => names.has(kind));
  const beside = (passage === undefined ? [] : toldWords().in(passage)).filter(
    (word) => overlap(word, at) > 0 && named.every((fact) => overlap(word, fact) === 0),
  );
  return beside.length < fewestBesideNames && named.some(({ kind }) => kind === 'person');
}

/** The clause with what was looked for, and an ellipsis before what plainly goes on with a sentence: `… who had paid for it`. */
function clauseGist({ account: read }: Evidence, { account, at, places }: Teller): string {
  const clause = slice(read(account).text, at);
  const gist = gistOf(
    clause,
    places.map(({ start }) => start - at.start),
  );
  return /^\p{Ll}/u.test(clause) && !gist.startsWith('…') ? `… ${gist}` : gist;
}

/** What is told alike has as many words in common that the silent accounts lack. */
const fewestAlike = 2;

/** Whether all tell one matter: what is shown of one of them shares what is missing with every other. */
function isToldAlike(shown: Teller, telling: readonly Teller[], missing: readonly string[]): boolean {
  const own = missing.filter((sign) => shown.roots.has(sign));
  return telling.every(({ roots }) => {
    const shared = own.filter((sign) => roots.has(sign));
    const figures = shared.filter((sign) => /^\d/u.test(sign)).length;
    // one figure is of anything, two are a score
    return shared.length - Math.min(figures, 1) >= fewestAlike;
  });
}

/** Told by most accounts, near the top of half of them, and in each with a word that an editor would not leave out. */
function isCentral(
  { accounts, passageAt }: Evidence,
  { isProminent }: Prominence,
  telling: readonly Teller[],
): boolean {
  return (
    telling.length * 2 > accounts.length &&
    telling.every(({ weighty }) => weighty > 0) &&
    isProminent(telling.flatMap(({ account, at }) => passageAt(account, at.start) ?? []))
  );
}
