import type { Span } from '../../core/span.ts';

/** A stretch of one account's text. */
export type Place = Span & { readonly account: string };
