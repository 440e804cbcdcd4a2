import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { inOneLine } from '../../core/account/name.ts';
import { reanchorBetween } from '../../core/anchors/reanchor.ts';
import { searchedText } from '../../core/anchors/searched-text.ts';
import type { Account } from '../../core/model.ts';
import { engineVersion } from '../../core/version.ts';
import { accountsOf } from './accounts.ts';
import { placeIn } from './annotations/place-in.ts';
import type { ToldPlace } from './annotations/read-annotations.ts';
import { readAnnotations } from './annotations/read-annotations.ts';

const excerptLength = 60;

/** One annotation's place before and now; `start` and `end` are null where it is lost. */
type Reanchored = {
  readonly id: string;
  readonly state: 'exact' | 'moved' | 'lost';
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  /** The words of the newer version at the place. */
  readonly text: string | null;
  readonly before: { readonly start: number; readonly end: number; readonly text: string };
};

/** Annotations made on one version of an account, found again in a newer one. */
export async function reanchorFile(
  older: string,
  newer: string,
  annotations: string,
  options: { readonly json: boolean },
): Promise<string> {
  const [before, after] = await accountsOf([older, newer]);
  if (before === undefined || after === undefined) throw new Error('nothing was imported');
  const places = ofAccount(readAnnotations(annotations, await contentOf(annotations)), before, annotations);
  const found = reanchored(places, before, after, basename(annotations));
  if (!options.json) return `${found.map(lineOf).join('\n')}${found.length === 0 ? '' : '\n'}`;
  const [from, to] = [before, after].map(({ file, sha256 }) => ({ file, sha256 }));
  const document = { version: 1, engine: engineVersion, before: from, after: to, annotations: found };
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function contentOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = code === 'ENOENT' ? 'is not there' : `could not be read (${code})`;
    throw new Error(`${basename(path)}: ${reason}. Give the file of annotations with --annotations.`, {
      cause: error,
    });
  });
}

/** Leaves out places that say, by a hash, that they are about another file. */
function ofAccount(places: readonly ToldPlace[], { sha256 }: Account, path: string): readonly ToldPlace[] {
  const own = places.filter(({ source }) => {
    const hash = /^urn:sha256:([0-9a-f]{64})$/.exec(source ?? '')?.[1];
    return hash === undefined || hash === sha256;
  });
  if (own.length === 0 && places.length > 0)
    throw new Error(
      `${basename(path)}: none of its annotations is about the older file. Give the version that they were made on first.`,
    );
  return own;
}

function reanchored(
  places: readonly ToldPlace[],
  before: Account,
  after: Account,
  file: string,
): readonly Reanchored[] {
  const older = searchedText(before.text);
  const reanchor = reanchorBetween(before.text, after.text);
  return places.map((place) => {
    const placed = placeIn(place, older);
    if (placed === null)
      throw new Error(
        `${file}: annotation ${place.id} stands at ${place.start}-${place.end}, but ${before.file} has ${before.text.length} characters. Give the version that it was made on first.`,
      );
    const { start, end, quote } = placed;
    const { state, at, score } = reanchor(placed);
    return {
      id: place.id,
      state,
      start: at?.start ?? null,
      end: at?.end ?? null,
      score: Math.round(score * 1000) / 1000,
      text: at === null ? null : after.text.slice(at.start, at.end),
      before: { start, end, text: quote },
    };
  });
}

/** `moved  120-148  0.87  id  “its words now”`; of a lost one the words that it had. */
function lineOf({ id, state, start, end, score, text, before }: Reanchored): string {
  const place = start === null ? '-' : `${start}-${end}`;
  const words = (text ?? before.text).replaceAll(/\s+/g, ' ');
  const excerpt = words.length > excerptLength ? `${words.slice(0, excerptLength)}…` : words;
  return `${state.padEnd(5)}  ${place.padEnd(13)}  ${score.toFixed(2)}  ${inOneLine(id)}  “${excerpt}”`;
}
