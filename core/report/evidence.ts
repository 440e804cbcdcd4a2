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
const shortContext = 40;

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
    const before = lastPart(text.slice(start, of.start), maximumContext);
    const after = firstPart(text.slice(of.end, end), maximumContext);
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

/** The same words with little of the sentence around them. */
export function inFewWords(evidence: ReportedEvidence): ReportedEvidence {
  const before = lastPart(evidence.before, shortContext);
  const after = firstPart(evidence.after, shortContext);
  return {
    ...evidence,
    before,
    after,
    cutBefore: evidence.cutBefore || before.length < evidence.before.length,
    cutAfter: evidence.cutAfter || after.length < evidence.after.length,
  };
}

function lastPart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const from = text.indexOf(' ', text.length - longest);
  return from < 0 ? '' : text.slice(from + 1);
}

function firstPart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const to = text.lastIndexOf(' ', longest);
  return to < 0 ? '' : text.slice(0, to);
}
