import type { Account, Quote, Utterance } from '../model.ts';
import { quotedWords, sharedInOrder } from '../quotes/similarity.ts';
import { slice } from '../span.ts';
import { wordComparison } from '../words/word-comparison.ts';

/**
 * How a quote renders an utterance, against the fullest rendering of it:
 * - `verbatim` the same words, but for typography and case (the fullest itself, too)
 * - `truncated` half of its words or more, as they stand, the rest left out
 * - `fragment` fewer of its words, as they stand
 * - `reworded` other words, as few or as many as they are
 * - `translated-differently` as long, with other words in several places: what two translators make of one sentence. The
 *   words alone tell it; which language they were said in is not known
 *
 * What an account gives without quotation marks is a paraphrase, and none of these.
 */
type RenderingKind = 'verbatim' | 'truncated' | 'fragment' | 'reworded' | 'translated-differently';

type QuoteRendering = { readonly quote: string; readonly rendering: RenderingKind };

/** For each utterance how each of its members renders it, in their order. */
export function renderingKindsOf(
  accounts: readonly Account[],
  quotes: readonly Quote[],
  utterances: readonly Utterance[],
): readonly (readonly QuoteRendering[])[] {
  const texts = new Map(accounts.map(({ id, text }) => [id, text]));
  const sources = new Map(
    quotes.map((quote) => [quote.id, slice(texts.get(quote.account) ?? '', quote)] as const),
  );
  return utterances.map(({ members }) => {
    const said = members.map((id) => sources.get(id) ?? '');
    const fullest = said.reduce((most, each) => (wordCount(each) > wordCount(most) ? each : most), '');
    return members.map((quote, index) => ({ quote, rendering: renderingOf(fullest, said[index] ?? '') }));
  });
}

const wordCount = (source: string): number => quotedWords(source).all.length;

/** A fragment has less than this of the fullest rendering's words. */
const half = 0.5;
/** Renderings of which one is shorter than this share of the other are no two translations of the same sentence. */
const alikeInLength = 0.6;
const fewestTranslatedWords = 6;
const fewestDifferences = 3;

function renderingOf(fullest: string, source: string): RenderingKind {
  const [full, own] = [quotedWords(fullest), quotedWords(source)];
  const [all, words] = [` ${full.all.join(' ')} `, ` ${own.all.join(' ')} `];
  if (all === words) return 'verbatim';
  const share = own.all.length / Math.max(1, full.all.length);
  const { share: kept } = sharedInOrder({ ...full, content: full.all }, { ...own, content: own.all });
  if (all.includes(words) || (kept === 1 && /…|\.\.\./u.test(source)))
    return share < half ? 'fragment' : 'truncated';
  const translated =
    sharedInOrder(full, own).share >= half &&
    share >= alikeInLength &&
    own.all.length >= fewestTranslatedWords &&
    wordComparison(fullest, source).differences.length >= fewestDifferences;
  return translated ? 'translated-differently' : 'reworded';
}
