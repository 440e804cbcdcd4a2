import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { Edit } from '../../core/review.ts';
import { editSchema, firstProblem } from './schema.ts';

/** One edit as the journal holds it. */
export type JournalLine = {
  /** 1 for the first edit of a review, then one more for each. */
  readonly seq: number;
  /** When it was made, ISO 8601 in UTC. */
  readonly time: string;
  readonly edit: Edit;
};

export type LineReading =
  | { readonly state: 'verified'; readonly line: JournalLine }
  /** Whole, as its checksum shows, yet not understood: a later version of Crossread wrote it. */
  | { readonly state: 'newer'; readonly reason: string }
  | { readonly state: 'damaged'; readonly reason: string };

/**
 * A journal line without its line end: `{"seq":...,"time":...,"edit":...,"crc":"8 hexadecimal digits"}`.
 * The checksum is that of the line without its `crc` member, and it starts from the review's id: a line that belongs
 * to another review does not verify.
 */
export function encodeLine(review: string, { seq, time, edit }: JournalLine): string {
  const unsigned = JSON.stringify({ seq, time, edit });
  return `${unsigned.slice(0, -1)},"crc":"${checksum(review, unsigned)}"}`;
}

const ending = /,"crc":"([0-9a-f]{8})"\}$/;

const lineSchema = z.strictObject({
  seq: z.int().positive(),
  time: z.string(),
  edit: editSchema,
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
  const { seq, time, edit } = parsed.data;
  return { state: 'verified', line: { seq, time, edit } };
}

function checksum(review: string, text: string): string {
  return crc32(text, crc32(review)).toString(16).padStart(8, '0');
}
