import { z } from 'zod';
import { ruleSchema } from '../store/schema.ts';

/** What a saved review (`.crossread`) says about itself, in `manifest.json`; everything else in it is listed here. */
export const manifestSchema = z.strictObject({
  format: z.literal('crossread'),
  /** The version of this layout. A reader accepts its own and earlier ones. */
  version: z.int().positive(),
  /** The version of the data in `review.json` and in the lines of `history.jsonl`. */
  schemaVersion: z.int().positive(),
  /** The version of the program and of its engine that saved it. */
  program: z.string(),
  /** When it was saved, ISO 8601 in UTC, and by whom. */
  saved: z.iso.datetime(),
  author: z.string(),
  /** The rules that held in every review where it was saved: a copy opens to the same state elsewhere. */
  houseRules: z.array(ruleSchema).readonly(),
  review: z.strictObject({
    id: z.string().min(1),
    title: z.string(),
    /** Names of the accounts, in order. */
    accounts: z.array(z.string()).readonly(),
    notes: z.int().nonnegative(),
    decisions: z.int().nonnegative(),
  }),
  files: z
    .array(
      z.strictObject({
        name: z.string(),
        bytes: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .readonly(),
});

export type Manifest = z.infer<typeof manifestSchema>;

export const copyVersion = 1;

/** The only names that a saved review may hold; none of them can lead out of a folder. */
export const names = {
  manifest: 'manifest.json',
  review: 'review.json',
  history: 'history.jsonl',
  source: (sha256: string) => `sources/${sha256}`,
  text: (sha256: string) => `texts/${sha256}.txt`,
} as const;

const known =
  /^(?:manifest\.json|review\.json|history\.jsonl|sources\/[0-9a-f]{64}|texts\/[0-9a-f]{64}\.txt)$/;

export function isKnownName(name: string): boolean {
  return known.test(name);
}

const megabyte = 1024 * 1024;

/**
 * Bounds within which a saved review is written and read, in bytes: more than any real one has, and less than does
 * harm.
 */
export const limits = {
  entries: 5_000,
  /** Of all entries together, unpacked. */
  unpacked: 512 * megabyte,
} as const;

/** The most that one entry may hold, unpacked. Whole accounts have at most 20 MB as files. */
export function limitOf(name: string): number {
  if (name === names.manifest) return 2 * megabyte;
  return name === names.review || name === names.history ? 128 * megabyte : 64 * megabyte;
}
