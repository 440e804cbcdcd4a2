import { grouped } from '../../core/grouped.ts';
import type { Passage, Quote, Utterance } from '../../core/model.ts';
import { noSpeaker } from '../../core/render/labels.ts';
import { type WordDifference, wordComparison } from '../../core/words/word-comparison.ts';
import { passagesAt, type ReviewIndex, textOf } from './review-index.ts';
import { ofMatter } from './wording.ts';

/** One account's rendering of an utterance, beside the fullest quotation of it. */
export type Rendering = {
  /** Where it stands and how it was said; a paraphrase has no quotation marks. */
  readonly quote: Quote;
  readonly text: string;
  readonly differences: readonly WordDifference[];
  /**
   * `fullest`: what the others are compared with; `part`: nothing but words of it, some left out; `paraphrase`: no
   * quotation, and compared with none.
   */
  readonly relation: 'fullest' | 'same' | 'part' | 'near' | 'far' | 'paraphrase';
  readonly passage: Passage | null;
};

export type LedgerEntry = {
  readonly utterance: Utterance;
  readonly renderings: readonly Rendering[];
  /** How many have it at all, and how many of these quote it. */
  readonly accounts: number;
  readonly quoting: number;
};

/** What has been said, once each, with its renderings; first what most accounts have. */
export function quoteLedger(index: ReviewIndex): readonly LedgerEntry[] {
  const { quotes: quoted, indirect } = index.analysis;
  const speechById = new Map([...quoted, ...indirect].map((speech) => [speech.id, speech]));
  const inReview = (ids: readonly string[]): readonly Quote[] =>
    ids
      .map((id) => speechById.get(id))
      .filter((speech) => speech !== undefined)
      .filter(({ account }) => index.accountById.has(account));
  const inUtterance = new Set(index.analysis.utterances.flatMap(({ members }) => members));
  const single = quoted
    .filter(({ id }) => !inUtterance.has(id))
    .map(({ id, speaker }) => ({
      id: `alone ${id}`,
      speaker,
      members: [id],
      paraphrases: [],
      verbatim: true,
    }));
  return [...index.analysis.utterances, ...single]
    .map((utterance) => {
      const quotes = inReview(utterance.members);
      const paraphrases = inReview(utterance.paraphrases);
      return {
        utterance,
        renderings: [...renderingsOf(index, quotes), ...paraphrases.map((each) => paraphraseOf(index, each))],
        accounts: new Set([...quotes, ...paraphrases].map(({ account }) => account)).size,
        quoting: new Set(quotes.map(({ account }) => account)).size,
      };
    })
    .filter(({ quoting }) => quoting > 0)
    .toSorted((a, b) => b.accounts - a.accounts || b.renderings.length - a.renderings.length);
}

/** Who said it, in words. */
export function speakerOf({ speaker }: Utterance): string {
  return speaker ?? noSpeaker;
}

/** Renderings one account has in the very same characters, each group in the order of the text. */
export function alikeRenderings(renderings: readonly Rendering[]): readonly (readonly Rendering[])[] {
  return [...grouped(renderings, ({ quote, text }) => `${quote.account} ${text}`).values()];
}

function paraphraseOf(index: ReviewIndex, quote: Quote): Rendering {
  return {
    quote,
    text: textOf(index, quote),
    differences: [],
    relation: 'paraphrase',
    passage: passageOf(index, quote),
  };
}

function passageOf(index: ReviewIndex, { account, start, end }: Quote): Passage | null {
  return passagesAt(index, account, start, end)[0] ?? null;
}

function renderingsOf(index: ReviewIndex, quotes: readonly Quote[]): readonly Rendering[] {
  const order = new Map(index.accounts.map(({ id }, at) => [id, at]));
  const texts = quotes.map((quote) => textOf(index, quote));
  const fullest = texts.reduce((best, text, at) => (text.length > (texts[best]?.length ?? 0) ? at : best), 0);
  return quotes
    .map((quote, at) => {
      const text = texts[at] ?? '';
      const passage = passageOf(index, quote);
      if (at === fullest) return { quote, text, differences: [], relation: 'fullest' as const, passage };
      const { differences, common } = wordComparison(texts[fullest] ?? '', text, index.rulebook);
      const relation = relationOf(differences, common);
      if (relation !== 'far') return { quote, text, differences, relation, passage };
      const shown = ofMatter(text, differences);
      // "There is" for "there’s" is nothing to tell.
      return {
        quote,
        text,
        differences: shown,
        relation: shown.length > 0 ? relation : ('part' as const),
        passage,
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.relation === 'fullest') - Number(a.relation === 'fullest') ||
        (order.get(a.quote.account) ?? 0) - (order.get(b.quote.account) ?? 0) ||
        a.quote.start - b.quote.start,
    );
}

function relationOf(differences: readonly WordDifference[], common: number): Rendering['relation'] {
  if (differences.length > 0) return common >= 0.5 ? 'near' : 'far';
  return common >= 0.999 ? 'same' : 'part';
}
