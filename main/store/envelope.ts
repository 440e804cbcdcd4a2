import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { parsedJson } from '../parsed-json.ts';

/**
 * A checkpoint file: `{"format":...,"schemaVersion":...,"seq":...,"sha256":...,"data":...}`, members in this order.
 * `sha256` is that of the whole object without its `sha256` member, so that a wrong `seq` is noticed as well.
 */
export type Envelope = {
  /** Which kind of file it is: `crossread-review`, `crossread-preferences`. */
  readonly format: string;
  readonly schemaVersion: number;
  /** The number of the last edit that `data` contains. */
  readonly seq: number;
  readonly data: Readonly<Record<string, unknown>>;
};

export type EnvelopeReading =
  | {
      readonly state: 'verified';
      /** The version that wrote it: this one or one before. */
      readonly schemaVersion: number;
      readonly seq: number;
      readonly data: unknown;
    }
  /** Made by a later version of Crossread: to be read with care and never to be written. */
  | { readonly state: 'newer'; readonly seq: number; readonly data: unknown }
  | { readonly state: 'damaged'; readonly reason: string };

/** List items that are put into words in one go; between two goes the program answers whatever else is waiting. */
const itemsPerTurn = 250;

export async function encodeEnvelope({ format, schemaVersion, seq, data }: Envelope): Promise<Uint8Array> {
  const pieces = await encodeInTurns(data);
  const head = `{${headOf(format, schemaVersion, seq)}`;
  const hash = createHash('sha256').update(`${head},"data":`);
  for (const piece of pieces) hash.update(piece);
  const sha256 = hash.update('}').digest('hex');
  return Buffer.concat([Buffer.from(`${head},"sha256":"${sha256}","data":`), ...pieces, Buffer.from('}\n')]);
}

function headOf(format: string, schemaVersion: number, seq: number): string {
  return `"format":${JSON.stringify(format)},"schemaVersion":${schemaVersion},"seq":${seq}`;
}

/** What `JSON.stringify` gives, without blocking for long: lists that are members of `data` go in turns. */
async function encodeInTurns(data: Envelope['data']): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  let before = '{';
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const name = `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (!Array.isArray(value) || value.length <= itemsPerTurn) {
      pieces.push(Buffer.from(name + JSON.stringify(value)));
      continue;
    }
    for (let at = 0; at < value.length; at += itemsPerTurn) {
      const items = JSON.stringify(value.slice(at, at + itemsPerTurn)).slice(1, -1);
      pieces.push(Buffer.from(`${at === 0 ? `${name}[` : ','}${items}`));
      await nextTurn();
    }
    pieces.push(Buffer.from(']'));
  }
  pieces.push(Buffer.from(before === '{' ? '{}' : '}'));
  return pieces;
}

const layout = /^\{"format":"([a-z-]+)","schemaVersion":(\d+),"seq":(\d+),"sha256":"([0-9a-f]{64})","data":/;

const anyVersionSchema = z.object({
  format: z.string(),
  schemaVersion: z.int().positive(),
  seq: z.int().nonnegative(),
  data: z.unknown(),
});

/** Reads a checkpoint file of one format, up to `schemaVersion`. Never throws: what cannot be trusted is `damaged`. */
export function readEnvelope(bytes: Uint8Array, format: string, schemaVersion: number): EnvelopeReading {
  if (bytes.length === 0) return damaged('it is empty');
  const text = Buffer.from(bytes).toString('utf8').trimEnd();
  const parsed = parsedJson(text);
  if (parsed === undefined) return damaged('it breaks off or is not JSON');
  const envelope = anyVersionSchema.safeParse(parsed);
  if (!envelope.success || envelope.data.format !== format) {
    return damaged('it is not a checkpoint of Crossread');
  }
  const { seq, data } = envelope.data;
  const isNewer = envelope.data.schemaVersion > schemaVersion;
  const head = layout.exec(text);
  // Without our layout nothing can be verified: a later version may have another one, this version never wrote it.
  if (head === null) return isNewer ? { state: 'newer', seq, data } : damaged('its first line was changed');
  const [, , version = '', number = '', sha256 = ''] = head;
  const actual = createHash('sha256')
    .update(`{${headOf(format, Number(version), Number(number))},"data":`)
    .update(text.slice(head[0].length))
    .digest('hex');
  if (actual !== sha256) return damaged('its content does not match its checksum');
  return isNewer
    ? { state: 'newer', seq, data }
    : { state: 'verified', schemaVersion: envelope.data.schemaVersion, seq, data };
}

function damaged(reason: string): EnvelopeReading {
  return { state: 'damaged', reason };
}
