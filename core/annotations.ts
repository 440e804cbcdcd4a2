import type { FindingKind, Severity } from './model.ts';
import { findingKinds } from './model.ts';
import type { Span } from './span.ts';
import { span } from './span.ts';

/** Where an annotation holds on: position, the words themselves, and what stands around them. */
export type Target = Span & {
  readonly account: string;
  /** The exact words the editor selected. */
  readonly quote: string;
  /** Up to `contextLength` code units before and after, so that look-alike text elsewhere is not taken. */
  readonly prefix: string;
  readonly suffix: string;
};

const contextLength = 32;

/** The kinds an annotation can have: those of findings, and a plain remark. */
export const annotationKinds = ['remark', ...findingKinds] as const;
export type AnnotationKind = FindingKind | 'remark';

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
  readonly text: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly updated: string;
};

/** The target for a stretch of an account's text, with its context. */
export function targetOf(account: string, text: string, of: Span): Target {
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
