import type { Span } from './span.ts';

/**
 * The domain in values. Every stage of `analyse` takes some of these and yields others; nothing here is ever changed
 * in place. Words as in the glossary of `docs/vocabulary.md`.
 */

/** What a paragraph-level stretch of an account is. Everything but `body` is set aside from alignment. */
export const blockKinds = [
  'body',
  'headline',
  'deck',
  'subheading',
  'byline',
  'date',
  'dateline',
  'lead-in',
  'caption',
  'credit',
  'embed',
  'bullet',
  'front-matter',
  'boilerplate',
  'label',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A stretch of an account with its kind. Blocks of an account are in order and do not overlap. */
export type Block = Span & {
  readonly kind: BlockKind;
  /** Why it is not body text, in the editor's words ("repeats the headline"); empty for body. */
  readonly reason: string;
};

/** What an account says about itself. Null where the source does not say: nothing is guessed. */
export type Metadata = {
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** ISO 8601, with a time and a zone only where the source has one. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Where the page stands on the web, with `http://` or `https://`; nothing is fetched from there unasked. */
  readonly address: string | null;
  /** BCP 47, from the text itself. */
  readonly language: string;
};

/** Every field of the metadata, in the order in which they are shown. */
export const metadataFields = [
  'outlet',
  'headline',
  'byline',
  'dateline',
  'published',
  'updated',
  'address',
  'language',
] as const satisfies readonly (keyof Metadata)[];

/** One outlet's article about the event, as imported. */
export type Account = Metadata & {
  /** Unique within a review and never reused. */
  readonly id: string;
  /** The file's own name, without its folder. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The decoded source with nothing removed or normalised. */
  readonly text: string;
  readonly blocks: readonly Block[];
};

/** A sentence, or what stands for one (a headline, a bullet), of an account. */
export type Passage = Span & {
  readonly id: string;
  readonly account: string;
  /** The kind of the block it stands in. */
  readonly zone: BlockKind;
};

/** How much one named similarity added to a link's score; the parts and the bias sum to the score's log-odds. */
export type ScorePart = { readonly feature: string; readonly share: number };

/** Two passages of different accounts that report the same thing. */
export type Link = {
  readonly a: string;
  readonly b: string;
  /** Calibrated probability, 0..1. */
  readonly score: number;
  /** Why, strongest first. */
  readonly because: readonly ScorePart[];
};

/** What several passages report in common: one row across the accounts. */
export type Statement = {
  readonly id: string;
  /** Passage ids in the order of accounts, then of the text. */
  readonly members: readonly string[];
};

/** Words an account puts in quotation marks; the span is without the marks. */
export type Quote = Span & {
  readonly id: string;
  readonly account: string;
  /** Full name where the account or another one gives it; null when nobody is named. */
  readonly speaker: string | null;
  readonly verb: string | null;
  /** How it was said: `reporters`, `X`, `Telegram`, `Facebook`, `social media`, `statement`, ... */
  readonly channel: string | null;
};

/** What somebody said as an account puts it without quotation marks: `said that` [`the road was closed`]. */
export type IndirectSpeech = Quote;

/** One thing somebody said or posted, with its renderings in the accounts. */
export type Utterance = {
  readonly id: string;
  readonly speaker: string | null;
  /** Quote ids. */
  readonly members: readonly string[];
  /** Ids of the indirect speech that gives it without quotation marks, in accounts that do not quote it. */
  readonly paraphrases: readonly string[];
  /** True when every quote has the same words after folding typography and case. */
  readonly verbatim: boolean;
};

export const factKinds = [
  'number',
  'money',
  'percent',
  'date',
  'time',
  'duration',
  'place',
  'person',
  'organisation',
  'title',
] as const;
export type FactKind = (typeof factKinds)[number];

/** A typed value in an account's text: kept raw by its span, and normalised. */
export type Fact = Span & {
  readonly id: string;
  readonly account: string;
  readonly kind: FactKind;
  readonly value: string;
};

export const findingKinds = [
  'number',
  'date-time',
  'place',
  'name-spelling',
  'title-role',
  'quote-wording',
  'quote-attribution',
  'channel',
  'participants',
  'cause',
  'sequence',
  'framing',
  'omission',
  'internal-inconsistency',
  'other',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** One account's side of a finding. */
export type Side = Span & {
  readonly account: string;
  /** The exact source under the span. */
  readonly text: string;
  /** The value that is compared, normalised. */
  readonly value: string;
};

/** Something the engine suggests the editor look at. */
export type Finding = {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** 0..1 */
  readonly confidence: number;
  /** One plain sentence that names the accounts and the values. */
  readonly summary: string;
  readonly sides: readonly Side[];
  /** Ids of the accounts that say nothing on the matter. */
  readonly silent: readonly string[];
  /** What was compared, in the editor's words: "the age given with the name of Ann Porter". */
  readonly because?: readonly string[];
  /** Of an omission: the words that were looked for in the silent accounts and are nowhere in them. */
  readonly searched?: readonly string[];
};

export const ruleScopes = ['review', 'always'] as const;
export type RuleScope = (typeof ruleScopes)[number];

/** A house equivalence: spellings that this house takes for the same, so that a difference between them is hidden. */
export type Rule = {
  readonly id: string;
  /** Two or more equivalent spellings, the preferred one first. */
  readonly forms: readonly string[];
  /** Whether it holds in the review it was made in, or in every review. */
  readonly scope: RuleScope;
  readonly reason: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
};

/** A finding whose values are the same under rules, and the ids of the rules without which it would be shown. */
export type HiddenFinding = { readonly finding: Finding; readonly rules: readonly string[] };

/** How one account rests on somebody else's word; the span is the words that name the source, or the post quoted. */
export type Source = Span & {
  readonly id: string;
  readonly account: string;
  /** As printed; `unnamed` for a source without a name. */
  readonly name: string;
  readonly kind: 'outlet' | 'post' | 'statement' | 'unnamed';
};

/** A run of words that stands in several accounts alike: copy of one origin, or words of one speaker. */
export type SharedCopy = {
  readonly id: string;
  readonly words: number;
  /** In quotation marks wherever it stands, so that it may have been heard by each of them. */
  readonly quoted: boolean;
  readonly members: readonly (Span & { readonly account: string })[];
};

/** All that the engine found in a set of accounts. Ids are unique within one analysis only. */
export type Analysis = {
  readonly engine: string;
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
  readonly statements: readonly Statement[];
  readonly quotes: readonly Quote[];
  /** All of it, whether anybody quotes the words or not. */
  readonly indirect: readonly IndirectSpeech[];
  readonly utterances: readonly Utterance[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  readonly sharedCopy: readonly SharedCopy[];
  /** What the house's rules hide: empty until they are applied (`underRules`). */
  readonly hidden: readonly HiddenFinding[];
};

/** An analysis in which nothing was found. */
export const nothingFound: Analysis = {
  engine: '',
  passages: [],
  links: [],
  statements: [],
  quotes: [],
  indirect: [],
  utterances: [],
  facts: [],
  findings: [],
  sources: [],
  sharedCopy: [],
  hidden: [],
};
