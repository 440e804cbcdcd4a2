import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate/browser';
import { nameOfAccount } from '../../core/account/name.ts';
import { sha256Of } from '../sha256-of.ts';
import { encodeLine } from '../store/journal-line.ts';
import { reviewSchemaVersion } from '../store/migrations.ts';
import type { ReviewCopy } from '../store/store.ts';
import { UserError } from '../user-error.ts';
import type { Manifest } from './manifest.ts';
import { copyVersion, limitOf, limits, names } from './manifest.ts';

/** Who saves a copy, when, with which program, and under which rules of the house. */
export type SavedBy = Pick<Manifest, 'author' | 'saved' | 'program' | 'houseRules'>;

type File = { readonly name: string; readonly content: Uint8Array };

/** A copy of a review as one file, for `readCopy`. */
export async function encodeCopy({ review, lines, files }: ReviewCopy, by: SavedBy): Promise<Uint8Array> {
  const contents = new Map<string, Uint8Array>([
    [names.review, Buffer.from(JSON.stringify(review))],
    [names.history, Buffer.from(lines.map((line) => `${encodeLine(review.id, line)}\n`).join(''))],
  ]);
  for (const { bytes, text } of files) {
    contents.set(names.source(sha256Of(bytes)), bytes);
    contents.set(names.text(sha256Of(text)), Buffer.from(text, 'utf8'));
  }
  expectReadable(contents);
  const manifest: Manifest = {
    format: 'crossread',
    version: copyVersion,
    schemaVersion: reviewSchemaVersion,
    ...by,
    review: {
      id: review.id,
      title: review.title,
      accounts: review.accounts.map(nameOfAccount),
      notes: review.annotations.length,
      decisions: review.decisions.length,
    },
    files: [...contents].map(([name, content]) => ({
      name,
      bytes: content.length,
      sha256: sha256Of(content),
    })),
  };
  // The manifest comes first, so that a reader knows what to expect.
  const first = { name: names.manifest, content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
  return packed([first, ...[...contents].map(([name, content]) => ({ name, content }))], by.saved);
}

/** Throws for a copy that could not be opened again: it must not be written in the first place. */
function expectReadable(contents: ReadonlyMap<string, Uint8Array>): void {
  const sizes = [...contents.values()].map(({ length }) => length);
  const isTooLarge =
    sizes.reduce((sum, size) => sum + size, 0) > limits.unpacked ||
    contents.size >= limits.entries ||
    [...contents].some(([name, { length }]) => length > limitOf(name));
  if (!isTooLarge) return;
  throw new UserError(
    'This review is too large for one file: with its originals and former versions it may have 512 MB. ' +
      'Its folder in the data folder can be copied as it is.',
  );
}

const deflate = promisify(deflateRaw);

/** An entry whose content was packed already. */
class Packed extends ZipPassThrough {
  readonly #content: Uint8Array<ArrayBuffer>;

  constructor(name: string, content: Uint8Array<ArrayBuffer>, time: string) {
    super(name);
    this.compression = 8;
    this.mtime = time;
    this.#content = content;
  }

  protected override process(_content: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.#content, isLast);
  }
}

/** A ZIP of these files. Node packs them beside the main thread, so that the window is answered meanwhile. */
export async function packed(files: readonly File[], time: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error === null) pieces.push(piece);
    else failure ??= error;
  });
  for (const { name, content } of files) {
    const entry = new Packed(name, await deflate(content), time);
    zip.add(entry);
    // The entry counts and sums what it is given, and passes on what was made of it.
    entry.push(new Uint8Array(content), true);
  }
  zip.end();
  if (failure !== null) throw failure;
  return Buffer.concat(pieces);
}
