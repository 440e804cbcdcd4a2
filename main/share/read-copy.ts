import { z } from 'zod';
import { parsedJson } from '../parsed-json.ts';
import { sha256Of } from '../sha256-of.ts';
import type { JournalLine } from '../store/journal-line.ts';
import { decodeLine } from '../store/journal-line.ts';
import { recordsOf } from '../store/load-texts.ts';
import { reviewSchemaVersion } from '../store/migrations.ts';
import { parseReview } from '../store/parse-review.ts';
import { isReviewId } from '../store/review-files.ts';
import type { ReviewCopy } from '../store/store.ts';
import type { Archive } from './archive.ts';
import { openArchive } from './archive.ts';
import { askAgain, CopyError } from './copy-error.ts';
import type { Manifest } from './manifest.ts';
import { copyVersion, limits, manifestSchema, names } from './manifest.ts';

/** A saved review as it was read: all of it checked. */
export type SavedCopy = ReviewCopy & { readonly manifest: Manifest };

/**
 * Reads a saved review. Throws a CopyError, in words for the editor, for everything that is not whole, not ours, of a
 * newer version, or made to do harm. Nothing is written anywhere.
 */
export async function readCopy(path: string): Promise<SavedCopy> {
  const archive = await openArchive(path);
  try {
    const manifest = await manifestIn(path, archive);
    const contents = await contentsOf(path, archive, manifest);
    const review = reviewIn(path, manifest, contents);
    const lines = linesIn(path, manifest, contents);
    const files = recordsOf(review).map(({ file, sha256, textSha256 }) => {
      const bytes = contents.get(names.source(sha256));
      const text = contents.get(names.text(textSha256));
      if (bytes !== undefined && text !== undefined)
        return { bytes, text: Buffer.from(text).toString('utf8') };
      throw new CopyError(path, `the original of ${file} is missing in it`, askAgain);
    });
    return { manifest, review, lines, files };
  } finally {
    archive.close();
  }
}

/** What a saved review says about itself, without unpacking the rest. Throws a CopyError. */
export async function readManifest(path: string): Promise<Manifest> {
  const archive = await openArchive(path);
  try {
    return await manifestIn(path, archive);
  } finally {
    archive.close();
  }
}

/** Only this much is asked of a manifest before it is known which version wrote it. */
const anyManifest = z.object({
  format: z.literal('crossread'),
  version: z.int(),
  schemaVersion: z.int(),
  program: z.string().catch('unknown'),
});

async function manifestIn(path: string, archive: Archive): Promise<Manifest> {
  const bytes = await archive.read(names.manifest);
  const stored = bytes === null ? undefined : parsedJson(Buffer.from(bytes).toString('utf8'));
  const any = anyManifest.safeParse(stored);
  if (!any.success)
    throw new CopyError(path, 'it is no saved review', 'Open only files that Crossread saved.');
  if (any.data.version > copyVersion || any.data.schemaVersion > reviewSchemaVersion) {
    throw new CopyError(
      path,
      `a newer version of Crossread (${any.data.program.slice(0, 40)}) saved it`,
      'Install the newer version, or ask for a copy saved with this one.',
    );
  }
  const manifest = manifestSchema.safeParse(stored);
  if (!manifest.success || !isReviewId(manifest.data.review.id)) {
    throw new CopyError(path, 'what it says about itself is damaged', askAgain);
  }
  return manifest.data;
}

/** Everything the manifest lists, each with the hash that it has there; the archive holds nothing else. */
async function contentsOf(
  path: string,
  archive: Archive,
  { files }: Manifest,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (files.length > limits.entries) throw new CopyError(path, 'its list of contents is too long', askAgain);
  for (const { name, bytes, sha256 } of files) {
    if (archive.sizes.get(name) !== bytes) {
      throw new CopyError(path, `${name} is missing in it or has another length`, askAgain);
    }
    const content = await archive.read(name);
    if (content === null || sha256Of(content) !== sha256) {
      throw new CopyError(path, `${name} in it was changed or damaged`, askAgain);
    }
    contents.set(name, content);
  }
  const unlisted = [...archive.sizes.keys()].find((name) => name !== names.manifest && !contents.has(name));
  if (unlisted !== undefined) throw new CopyError(path, `${unlisted} in it is not listed`, askAgain);
  return contents;
}

function reviewIn(
  path: string,
  { schemaVersion, review: told }: Manifest,
  contents: ReadonlyMap<string, Uint8Array>,
): ReviewCopy['review'] {
  const bytes = contents.get(names.review);
  const parsed = parseReview(
    bytes === undefined ? undefined : parsedJson(Buffer.from(bytes).toString('utf8')),
    schemaVersion,
  );
  if (!parsed.ok) throw new CopyError(path, `its review has a wrong shape (${parsed.problem})`, askAgain);
  if (parsed.review.id !== told.id)
    throw new CopyError(path, 'it holds another review than it says', askAgain);
  return parsed.review;
}

function linesIn(
  path: string,
  { review }: Manifest,
  contents: ReadonlyMap<string, Uint8Array>,
): readonly JournalLine[] {
  const text = Buffer.from(contents.get(names.history) ?? '').toString('utf8');
  let last = 0;
  return text
    .split('\n')
    .slice(0, -1)
    .map((each, index) => {
      const reading = decodeLine(review.id, each);
      if (reading.state !== 'verified' || reading.line.seq <= last) {
        throw new CopyError(path, `line ${index + 1} of its history is damaged`, askAgain);
      }
      last = reading.line.seq;
      return reading.line;
    });
}
