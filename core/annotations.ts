import type { Severity } from './model.ts';
import { findingKinds } from './model.ts';
import type { Span } from './span.ts';
import { span } from './span.ts';

/** Words of an account at their place, with what stands around them. */
export type Excerpt = Span & {
  readonly account: string;
  /** The exact words. */
  readonly quote: string;
  /** Up to `contextLength` code units before and after, so that look-alike text elsewhere is not taken. */
  readonly prefix: string;
  readonly suffix: string;
};

export const anchorStates = ['exact', 'moved', 'lost'] as const;
export type AnchorState = (typeof anchorStates)[number];

/**
 * Where an annotation holds on. `exact`: the words stand at the place. `moved`: the account was updated, the place was
 * found again by likeness, and the editor has not confirmed it yet. `lost`: no place was found; position and words are
 * the last ones known, so they may lie outside the account's present text.
 */
export type Target = Excerpt & {
  readonly anchor: AnchorState;
  /** The words the editor selected, while `quote` may be others: null when `exact`. */
  readonly former: string | null;
};

const contextLength = 32;

/** A remark's own answer, below it. */
export type Reply = {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
};

/** The kinds an annotation can have: those of findings, and a plain remark. */
export const annotationKinds = ['remark', ...findingKinds] as const;
export type KnownKind = (typeof annotationKinds)[number];
/** A kind of this house's own: its name after the prefix, as the editor typed it. */
export type HouseKind = `house:${string}`;
export type AnnotationKind = KnownKind | HouseKind;

export const annotationStatuses = ['open', 'needs source', 'resolved'] as const;
export type AnnotationStatus = (typeof annotationStatuses)[number];

/** The editor's own remark (a "note" on the screen), tied to spans in one or more accounts. */
export type Annotation = {
  readonly id: string;
  readonly targets: readonly Target[];
  /** Ids of accounts about whose silence the remark is. */
  readonly silent: readonly string[];
  readonly kind: AnnotationKind;
  readonly severity: Severity;
  readonly status: AnnotationStatus;
  /** Markdown. */
  readonly text: string;
  /** Free words to find notes by, each once, as typed. */
  readonly tags: readonly string[];
  /** Answers, oldest first. */
  readonly thread: readonly Reply[];
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly updated: string;
};

const housePrefix = 'house:';

/** A kind of this house's own, from the name the editor gave it. */
export function houseKind(name: string): HouseKind {
  return `house:${name}`;
}

function isKnownKind(kind: AnnotationKind): kind is KnownKind {
  return annotationKinds.some((known) => known === kind);
}

/** What a kind is called: by the names given for the known ones, else as the house calls its own. */
export function kindNameIn(names: Readonly<Record<KnownKind, string>>, kind: AnnotationKind): string {
  return isKnownKind(kind) ? names[kind] : kind.slice(housePrefix.length);
}

/** A stretch of an account's text, with its context. Throws RangeError for a stretch that no text can have. */
export function excerptOf(account: string, text: string, of: Span): Excerpt {
  const { start, end } = span(of.start, of.end);
  return {
    account,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** The target for a stretch of an account's text, as the editor selects it. */
export function targetOf(account: string, text: string, of: Span): Target {
  return { ...excerptOf(account, text, of), anchor: 'exact', former: null };
}
