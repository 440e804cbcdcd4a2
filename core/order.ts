import type { Account, Analysis } from './model.ts';
import { compareTexts } from './text/compare-texts.ts';
import { inWideForm } from './text/in-wide-form.ts';

/**
 * The accounts in the one order that their files decide, under ids that say nothing of where they came from. What is
 * found in them cannot depend on the order of import, not even where two candidates are equally good.
 */
export function inFixedOrder(accounts: readonly Account[]): readonly Account[] {
  return byTheirFiles(accounts).map((account, index) => ({
    ...account,
    id: `a${index + 1}`,
    text: inWideForm(account.text),
  }));
}

/** Pairs of places in the accounts, under the names that `inFixedOrder` gives these. */
export function inFixedNames<T extends { readonly a: Placed; readonly b: Placed }>(
  accounts: readonly Account[],
  pairs: readonly T[],
): readonly T[] {
  const fixed = new Map(byTheirFiles(accounts).map(({ id }, index) => [id, `a${index + 1}`]));
  const placed = <P extends Placed>(place: P): P => ({ ...place, account: fixed.get(place.account) ?? '' });
  return pairs.map((pair) => ({ ...pair, a: placed(pair.a), b: placed(pair.b) }));
}

type Placed = { readonly account: string };

/** What was found in `inFixedOrder(accounts)`, in the order and under the ids of the accounts as they came. */
export function inOrderOf(accounts: readonly Account[], fixed: Analysis): Analysis {
  const idOf = new Map(byTheirFiles(accounts).map(({ id }, index) => [`a${index + 1}`, id]));
  const placeOf = new Map(accounts.map(({ id }, index) => [id, index]));
  const account = (id: string): string => idOf.get(id) ?? id;
  const place = (id: string): number => placeOf.get(id) ?? 0;
  const ordered = <T extends { readonly account: string; readonly start: number }>(
    items: readonly T[],
  ): readonly T[] =>
    items
      .map((item) => ({ ...item, account: account(item.account) }))
      .toSorted((a, b) => place(a.account) - place(b.account) || a.start - b.start);

  const passages = ordered(fixed.passages);
  const quotes = ordered(fixed.quotes);
  const indirect = ordered(fixed.indirect);
  const passage = renumbering('p', passages);
  const quote = renumbering('q', quotes);
  const speech = renumbering('i', indirect);
  return {
    ...fixed,
    passages: passages.map((each) => ({ ...each, id: passage.id(each.id) })),
    links: fixed.links
      .map((link) => {
        const [a, b] = [passage.id(link.a), passage.id(link.b)].toSorted(passage.compare);
        return { ...link, a: a ?? link.a, b: b ?? link.b };
      })
      .toSorted((one, other) => passage.compare(one.a, other.a) || passage.compare(one.b, other.b)),
    statements: fixed.statements.map((statement) => ({
      ...statement,
      members: statement.members.map(passage.id).toSorted(passage.compare),
    })),
    quotes: quotes.map((each) => ({ ...each, id: quote.id(each.id) })),
    indirect: indirect.map((each) => ({ ...each, id: speech.id(each.id) })),
    utterances: fixed.utterances.map((utterance) => ({
      ...utterance,
      members: utterance.members.map(quote.id).toSorted(quote.compare),
      paraphrases: utterance.paraphrases.map(speech.id).toSorted(speech.compare),
    })),
    facts: ordered(fixed.facts).map((fact, index) => ({ ...fact, id: `f${index + 1}` })),
    sources: ordered(fixed.sources).map((source, index) => ({ ...source, id: `n${index + 1}` })),
    sharedCopy: fixed.sharedCopy.map((copy) => ({ ...copy, members: ordered(copy.members) })),
    findings: fixed.findings.map((finding) => ({
      ...finding,
      sides: ordered(finding.sides),
      silent: finding.silent.map(account).toSorted((a, b) => place(a) - place(b)),
    })),
  };
}

/** New ids by place in the list, and their order. */
function renumbering(
  letter: string,
  items: readonly { readonly id: string }[],
): { readonly id: (old: string) => string; readonly compare: (a: string, b: string) => number } {
  const ids = new Map(items.map((item, index) => [item.id, `${letter}${index + 1}`]));
  const number = (id: string): number => Number(id.slice(letter.length));
  return { id: (old) => ids.get(old) ?? old, compare: (a, b) => number(a) - number(b) };
}

function byTheirFiles(accounts: readonly Account[]): readonly Account[] {
  return accounts.toSorted(
    (a, b) =>
      compareTexts(a.sha256, b.sha256) || compareTexts(a.file, b.file) || compareTexts(a.text, b.text),
  );
}
