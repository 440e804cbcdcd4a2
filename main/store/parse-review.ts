import type { z } from 'zod';
import type { Review } from '../../core/review.ts';
import { reviewSchemaVersion, upgradeReview } from './migrations.ts';
import { firstProblem, reviewSchema } from './schema.ts';

export type ParsedReview =
  | { readonly ok: true; readonly review: Review }
  /** Names the first bad field. */
  | { readonly ok: false; readonly problem: string };

/** Reads a stored review of this version or one before. */
export function parseReview(data: unknown, schemaVersion: number): ParsedReview {
  const parsed = reviewSchema.safeParse(upgradeReview(data, schemaVersion));
  return parsed.success
    ? { ok: true, review: parsed.data }
    : { ok: false, problem: firstProblem(parsed.error) };
}

/** As `parseReview`, without the fields this version does not know: for looking at what a later version has made. */
export function parseReviewLoosely(data: unknown): ParsedReview {
  const strict = reviewSchema.safeParse(data);
  if (strict.success) return { ok: true, review: strict.data };
  return parseReview(withoutUnknownKeys(structuredClone(data), strict.error), reviewSchemaVersion);
}

function withoutUnknownKeys(data: unknown, error: z.ZodError): unknown {
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce(memberOf, data);
    if (typeof holder !== 'object' || holder === null) continue;
    for (const key of issue.keys) Reflect.deleteProperty(holder, key);
  }
  return data;
}

function memberOf(holder: unknown, key: PropertyKey): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}
