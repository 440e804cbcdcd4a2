import { excerptOf } from '../annotations.ts';
import { itemAt } from '../binary-search.ts';
import { grouped } from '../grouped.ts';
import type { Account, BlockKind, Passage } from '../model.ts';
import type { Span } from '../span.ts';
import { overlap } from '../span.ts';
import type { Mark, ReportedEvidence } from './model.ts';
import { textPlacesOf } from './places.ts';

/** Quotes a stretch of an account as evidence; null when there is no such account or no such stretch of its text. */
export type Quoter = (account: string, of: Span, marks?: readonly Mark[]) => ReportedEvidence | null;

/** More of a sentence than this on one side of a quote is cut, at a blank. In UTF-16 code units. */
const maximumContext = 300;

/** The quoter of a report's accounts. */
export function quoterOf(accounts: readonly Account[], passages: readonly Passage[]): Quoter {
  const ofAccount = grouped(passages, (passage) => passage.account);
  const sources = new Map(
    accounts.map((account) => [
      account.id,
      {
        account,
        places: textPlacesOf(account.text),
        passages: (ofAccount.get(account.id) ?? []).toSorted((a, b) => a.start - b.start),
      },
    ]),
  );
  return (id, of, marks = []) => {
    const source = sources.get(id);
    if (source === undefined || of.start < 0 || of.end < of.start || of.end > source.account.text.length) {
      return null;
    }
    const { text } = source.account;
    const start = Math.min(of.start, itemAt(source.passages, of.start)?.start ?? of.start);
    const end = Math.max(of.end, itemAt(source.passages, of.end - 1)?.end ?? of.end);
    const before = lastPart(text.slice(start, of.start));
    const after = firstPart(text.slice(of.end, end));
    return {
      ...excerptOf(id, text, of),
      zone: zoneOf(source.account, of),
      line: source.places.lineOf(of.start),
      characters: {
        start: source.places.characterOf(of.start),
        end: source.places.characterOf(of.end),
      },
      before,
      after,
      cutBefore: start + before.length < of.start,
      cutAfter: of.end + after.length < end,
      marks,
    };
  };
}

function zoneOf(account: Account, of: Span): BlockKind {
  const block =
    account.blocks.find((each) => overlap(each, of) > 0) ??
    account.blocks.find((each) => each.start <= of.start && of.start <= each.end);
  return block?.kind ?? 'body';
}

function lastPart(text: string): string {
  if (text.length <= maximumContext) return text;
  const from = text.indexOf(' ', text.length - maximumContext);
  return from < 0 ? '' : text.slice(from + 1);
}

function firstPart(text: string): string {
  if (text.length <= maximumContext) return text;
  const to = text.lastIndexOf(' ', maximumContext);
  return to < 0 ? '' : text.slice(0, to);
}
