import type { FileSystem } from './file-system.ts';
import { readIfThere } from './if-there.ts';
import type { JournalLine } from './journal-line.ts';
import { decodeLine } from './journal-line.ts';

/** What a journal file holds. */
export type JournalContent = {
  /** The file as it is; null when there is none. */
  readonly bytes: Uint8Array | null;
  /** Every line that verifies, by its number. */
  readonly lines: ReadonlyMap<number, JournalLine>;
  /** The last line breaks off: it was being written when the program or the machine stopped. */
  readonly torn: Uint8Array | null;
  /** One sentence part for each other line that cannot be used: "line 7 does not match its checksum". */
  readonly damage: readonly string[];
  /** Says why when a line is whole but not understood: a later version wrote it. */
  readonly newer: string | null;
  /** True when the file has exactly `lines` in it, in order and as this version writes them. */
  readonly isExact: boolean;
};

const lineEnd = 0x0a;

export async function readJournal(
  fileSystem: FileSystem,
  path: string,
  review: string,
): Promise<JournalContent> {
  const bytes = await readIfThere(fileSystem, path);
  const lines = new Map<number, JournalLine>();
  const damage: string[] = [];
  let torn: Uint8Array | null = null;
  let newer: string | null = null;
  let isInOrder = true;
  for (const [index, { content, isLast, isEnded }] of split(bytes ?? new Uint8Array()).entries()) {
    const reading = decodeLine(review, Buffer.from(content).toString('utf8'));
    if (reading.state === 'verified') {
      const { line } = reading;
      const known = lines.get(line.seq);
      if (known === undefined) {
        isInOrder &&= reading.isCurrent && isEnded && (index === 0 || lines.has(line.seq - 1));
        lines.set(line.seq, line);
        continue;
      }
      isInOrder = false;
      // The same line twice is harmless; two different edits of one number are not: the first stands.
      if (JSON.stringify(known) !== JSON.stringify(line)) {
        damage.push(`line ${index + 1} has the number of another edit`);
      }
    } else if (reading.state === 'newer') newer ??= reading.reason;
    else if (isLast && !isEnded) torn = content;
    else damage.push(`line ${index + 1}: ${reading.reason}`);
  }
  const isExact = bytes !== null && isInOrder && torn === null && newer === null && damage.length === 0;
  return { bytes, lines, torn, damage, newer, isExact };
}

type RawLine = { readonly content: Uint8Array; readonly isLast: boolean; readonly isEnded: boolean };

/** Lines by their ends; the last one may have none. */
function split(bytes: Uint8Array): readonly RawLine[] {
  const lines: RawLine[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineEnd, start);
    const isEnded = end >= 0;
    const stop = isEnded ? end : bytes.length;
    lines.push({ content: bytes.subarray(start, stop), isLast: stop + 1 >= bytes.length, isEnded });
    start = stop + 1;
  }
  return lines;
}
