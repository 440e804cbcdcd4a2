import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { nameOf } from '../../core/review/names.ts';
import type { Edit } from '../../core/review.ts';
import { reviewSchemaVersion, upgradeEdit } from './migrations.ts';
import { editSchema, firstProblem } from './schema.ts';

/** One edit as the journal holds it. */
export type JournalLine = {
  /** 1 for the first edit of a review, then one more for each. */
  readonly seq: number;
  /** When it was made, ISO 8601 in UTC. */
  readonly time: string;
  /** Who made it; empty where an earlier version did not keep it. */
  readonly author: string;
  /** What was done, in words for the editor: `Undo: Add note: “Ask the desk”`. */
  readonly what: string;
  readonly edit: Edit;
};

export type LineReading =
  /** `isCurrent`: written as this version writes it, so that encoding it again gives the same bytes. */
  | { readonly state: 'verified'; readonly line: JournalLine; readonly isCurrent: boolean }
  /** Whole, as its checksum shows, yet not understood: a later version of Crossread wrote it. */
  | { readonly state: 'newer'; readonly reason: string }
  | { readonly state: 'damaged'; readonly reason: string };

/**
 * A journal line without its line end:
 * `{"version":...,"seq":...,"time":...,"author":...,"what":...,"edit":...,"crc":"8 hexadecimal digits"}`.
 * The checksum is that of the line without its `crc` member, and it starts from the review's id: a line that belongs
 * to another review does not verify.
 */
export function encodeLine(review: string, { seq, time, author, what, edit }: JournalLine): string {
  const unsigned = JSON.stringify({ version: reviewSchemaVersion, seq, time, author, what, edit });
  return `${unsigned.slice(0, -1)},"crc":"${checksum(review, unsigned)}"}`;
}

const ending = /,"crc":"([0-9a-f]{8})"\}$/;

/** Lines of version 1 say neither their version nor who made the edit. */
const lineSchema = z.strictObject({
  version: z.int().positive().max(reviewSchemaVersion).default(1),
  seq: z.int().positive(),
  time: z.string(),
  author: z.string().default(''),
  what: z.string().optional(),
  edit: z.unknown(),
  crc: z.string(),
});

/** Never throws. */
export function decodeLine(review: string, text: string): LineReading {
  const signature = ending.exec(text);
  if (signature === null) return { state: 'damaged', reason: 'it breaks off or is not of Crossread' };
  if (checksum(review, `${text.slice(0, signature.index)}}`) !== signature[1]) {
    return { state: 'damaged', reason: 'it does not match its checksum' };
  }
  const parsed = lineSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return { state: 'newer', reason: firstProblem(parsed.error) };
  const { version, seq, time, author } = parsed.data;
  const read = editSchema.safeParse(upgradeEdit(parsed.data.edit, version));
  if (!read.success) return { state: 'newer', reason: `edit.${firstProblem(read.error)}` };
  const edit = read.data;
  const what = parsed.data.what ?? nameOf(edit);
  const isCurrent = version === reviewSchemaVersion;
  return { state: 'verified', line: { seq, time, author, what, edit }, isCurrent };
}

function checksum(review: string, text: string): string {
  return crc32(text, crc32(review)).toString(16).padStart(8, '0');
}
