import { saidOn } from '../facts/said-on.ts';
import type { Account, Analysis, IndirectSpeech } from '../model.ts';
import { renderingKindsOf } from '../utterances/rendering-kinds.ts';

/** Raised when a reader of the format has to change. */
const formatVersion = 1;

/** The public JSON document of an analysis, in the order of keys that its description has. */
export function analysisJson(accounts: readonly Account[], analysis: Analysis): object {
  const renderings = renderingKindsOf(accounts, analysis.quotes, analysis.utterances);
  const indirect = new Map(analysis.indirect.map((speech) => [speech.id, speech]));
  const dates = saidOn(accounts, analysis.passages, analysis.quotes, analysis.facts);
  return {
    version: formatVersion,
    engine: analysis.engine,
    accounts: accounts.map((account) => ({
      ...accountJson(account),
      blocks: account.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    })),
    passages: analysis.passages.map(({ id, account, start, end, zone }) => ({
      id,
      account,
      start,
      end,
      zone,
    })),
    links: analysis.links.map(({ a, b, score, because }) => ({
      a,
      b,
      score: rounded(score),
      because: because.map(({ feature, share }) => ({ feature, share: rounded(share) })),
    })),
    statements: analysis.statements.map(({ id, members }) => ({ id, members })),
    quotes: analysis.quotes.map(({ id, account, start, end, speaker, verb, channel }) => ({
      id,
      account,
      start,
      end,
      speaker,
      verb,
      channel,
      date: dates.get(id) ?? null,
    })),
    utterances: analysis.utterances.map(({ id, speaker, members, paraphrases, verbatim }, index) => ({
      id,
      speaker,
      members,
      verbatim,
      renderings: renderings[index],
      paraphrases: paraphrases.flatMap((each) => paraphraseJson(indirect.get(each))),
    })),
    facts: analysis.facts.map(({ id, account, kind, start, end, value }) => ({
      id,
      account,
      kind,
      start,
      end,
      value,
    })),
    findings: analysis.findings.map(({ id, kind, severity, confidence, summary, sides, silent, ...why }) => ({
      id,
      kind,
      severity,
      confidence: rounded(confidence),
      summary,
      sides: sides.map(({ account, start, end, text, value }) => ({ account, start, end, text, value })),
      silent,
      ...(why.because === undefined ? {} : { because: why.because }),
      ...(why.searched === undefined ? {} : { searched: why.searched }),
    })),
    sources: analysis.sources.map(({ id, account, start, end, name, kind }) => ({
      id,
      account,
      start,
      end,
      name,
      kind,
    })),
    sharedCopy: analysis.sharedCopy.map(({ id, words, quoted, members }) => ({
      id,
      words,
      quoted,
      members: members.map(({ account, start, end }) => ({ account, start, end })),
    })),
  };
}

/** What is not in quotation marks is no quote of the format: it has no id there. */
function paraphraseJson(speech: IndirectSpeech | undefined): readonly object[] {
  if (speech === undefined) return [];
  const { account, start, end, speaker, verb, channel } = speech;
  return [{ account, start, end, speaker, verb, channel }];
}

/** An account with why each block was set aside. */
export function accountJson(account: Account): object {
  return {
    id: account.id,
    file: account.file,
    sha256: account.sha256,
    outlet: account.outlet,
    headline: account.headline,
    byline: account.byline,
    dateline: account.dateline,
    published: account.published,
    updated: account.updated,
    address: account.address,
    language: account.language,
    text: account.text,
    blocks: account.blocks.map(({ kind, start, end, reason }) => ({
      kind,
      start,
      end,
      ...(reason === '' ? {} : { reason }),
    })),
  };
}

/** To four places: beyond them two machines may differ. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
