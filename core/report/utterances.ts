import type { Analysis, Quote } from '../model.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { wordsOf } from '../text/words.ts';
import { compareWords } from '../words/word-comparison.ts';
import type { Quoter } from './evidence.ts';
import type { ReportedRendering, ReportedUtterance } from './model.ts';
import { absencesFrom, silencesOn } from './silence.ts';

/**
 * What two or more accounts quote or paraphrase, each quotation compared with the longest; those that differ come first.
 */
export function reportedUtterances(
  {
    utterances,
    quotes,
    indirect,
    findings,
  }: Pick<Analysis, 'utterances' | 'quotes' | 'indirect' | 'findings'>,
  accounts: readonly string[],
  quote: Quoter,
  rulebook: Rulebook,
): readonly ReportedUtterance[] {
  const silences = silencesOn(findings, [...quotes, ...indirect]);
  const quoteOf = new Map(quotes.map((each) => [each.id, each]));
  const speechOf = new Map(indirect.map((each) => [each.id, each]));
  const place = ({ evidence }: ReportedRendering): number => accounts.indexOf(evidence.account);
  return utterances
    .flatMap((utterance) => {
      const quoted = utterance.members.flatMap((id) => quoteOf.get(id) ?? []);
      const paraphrased = utterance.paraphrases.flatMap((id) => speechOf.get(id) ?? []);
      const renderings = [
        ...quotedRenderings(quoted, quote, rulebook),
        ...paraphrased.flatMap((speech) => paraphraseOf(speech, quote)),
      ].toSorted((a, b) => place(a) - place(b));
      const toldBy = new Set(renderings.map((each) => each.evidence.account));
      if (toldBy.size < 2) return [];
      return {
        id: utterance.id,
        speaker: utterance.speaker,
        verbatim: renderings.every((each) => each.relation === 'reference' || each.relation === 'verbatim'),
        renderings,
        ...absencesFrom(
          accounts.filter((account) => !toldBy.has(account)),
          silences,
          [...utterance.members, ...utterance.paraphrases],
        ),
      };
    })
    .toSorted((a, b) => Number(a.verbatim) - Number(b.verbatim))
    .map((utterance, index) => ({ number: index + 1, ...utterance }));
}

/** No quotation: its words are not compared with any. */
function paraphraseOf(
  { account, start, end, verb, channel }: Quote,
  quote: Quoter,
): readonly ReportedRendering[] {
  const evidence = quote(account, { start, end });
  return evidence === null ? [] : [{ evidence, relation: 'paraphrase', verb, channel, without: [] }];
}

function quotedRenderings(
  members: readonly Quote[],
  quote: Quoter,
  rulebook: Rulebook,
): readonly ReportedRendering[] {
  const settledWords = (text: string): readonly string[] =>
    rulebook.settle(wordsOf(text)).words.map(({ folded }) => folded);
  const quoted = members.flatMap(({ account, start, end, verb, channel }) => {
    const evidence = quote(account, { start, end });
    return evidence === null ? [] : [{ evidence, verb, channel, words: settledWords(evidence.quote) }];
  });
  const longest = quoted.reduce<(typeof quoted)[number] | undefined>(
    (best, each) => (best === undefined || each.words.length > best.words.length ? each : best),
    undefined,
  );
  if (longest === undefined) return [];
  return quoted.map(({ evidence, verb, channel, words }) => {
    const said = { verb, channel };
    if (evidence === longest.evidence) return { evidence, relation: 'reference', ...said, without: [] };
    const relation = relationOf(longest.words, words);
    if (relation !== 'differs') return { evidence, relation, ...said, without: [] };
    const marks = compareWords(longest.evidence.quote, evidence.quote, rulebook);
    const without = compareWords(evidence.quote, longest.evidence.quote, rulebook)
      .filter((difference) => difference.kind !== 'moved')
      .map((difference) => longest.evidence.quote.slice(difference.start, difference.end));
    return { evidence: { ...evidence, marks }, relation, ...said, without };
  });
}

/** Words are compared folded: typography, case and US/UK spelling make no difference. */
function relationOf(reference: readonly string[], words: readonly string[]): ReportedRendering['relation'] {
  const whole = ` ${reference.join(' ')} `;
  const part = ` ${words.join(' ')} `;
  if (whole === part) return 'verbatim';
  return words.length > 0 && whole.includes(part) ? 'fragment' : 'differs';
}
