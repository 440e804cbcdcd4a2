import type { Span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** The sentences of one speaker that stand in one pair of quotation marks. */
export type QuotedRun = Span & {
  readonly account: string;
  readonly speaker: string;
  /** The utterances that its sentences are renderings of. */
  readonly utterances: ReadonlySet<string>;
};

/** The runs of all accounts, in the order of their texts. Words for which nobody is named are left out. */
export function quotedRunsOf({ account, accounts, found }: Evidence): readonly QuotedRun[] {
  const utteranceOf = new Map(
    found.utterances.flatMap(({ id, members }) => members.map((quote): [string, string] => [quote, id])),
  );
  return accounts.flatMap(({ id }) => {
    const runs: QuotedRun[] = [];
    const quotes = found.quotes.filter((quote) => quote.account === id);
    for (const quote of quotes.toSorted((a, b) => a.start - b.start)) {
      if (quote.speaker === null) continue;
      const last = runs.at(-1);
      const goesOn =
        last !== undefined &&
        last.speaker === quote.speaker &&
        /^\s*$/u.test(account(id).text.slice(last.end, quote.start)) &&
        last.end <= quote.start;
      if (goesOn) runs.pop();
      runs.push({
        account: id,
        speaker: quote.speaker,
        start: goesOn ? last.start : quote.start,
        end: quote.end,
        utterances: new Set([...(goesOn ? last.utterances : []), utteranceOf.get(quote.id) ?? quote.id]),
      });
    }
    return runs;
  });
}

/** Whether two runs are from one speech: both have a rendering of some utterance. */
export function isOfOneSpeech(a: QuotedRun, b: QuotedRun): boolean {
  return a.speaker === b.speaker && [...a.utterances].some((id) => b.utterances.has(id));
}
