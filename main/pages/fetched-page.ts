import { extname } from 'node:path';
import type { ImportProblem } from '../../preload/contract.ts';
import { readableEndings } from '../import/format.ts';
import type { Failure } from '../import/problem.ts';

/** What a server answered in the end, once every redirection was followed. */
export type Answer = {
  /** Where the answer came from. */
  readonly address: string;
  readonly status: number;
  /** The header `Content-Type`; empty where there is none. */
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** A page as a server gave it, under the name of the file that a browser would save it as. */
export type FetchedPage = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly address: string;
  /** The encoding that the server stated; null where it stated none. */
  readonly charset: string | null;
};

const endings: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/pdf', 'pdf'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['multipart/related', 'mhtml'],
  ['application/x-mimearchive', 'mhtml'],
  ['message/rfc822', 'eml'],
]);

/** What servers call a file to be saved, whatever it is: there the ending of its address tells. */
const anyFile: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/download',
  'application/force-download',
]);

const saveIt = 'Open it in your browser, save the page, and add that file.';

/** What is in an answer, or why nothing that can be compared is in it. */
export function pageIn(
  asked: string,
  { address, status, type, bytes }: Answer,
): FetchedPage | { readonly problem: ImportProblem } {
  const refused = refusedWith(status);
  if (refused !== null) return { problem: { file: asked, ...refused } };
  if (bytes.length === 0)
    return {
      problem: { file: asked, reason: 'is empty: the server answered, but sent no page.', advice: saveIt },
    };
  const media = (type.toLowerCase().split(';')[0] ?? '').trim();
  const ending = media === '' ? 'html' : anyFile.has(media) ? endingOf(address) : endings.get(media);
  const charset = /;\s*charset\s*=\s*"?([\w-]{2,30})/iu.exec(type)?.[1] ?? null;
  if (ending !== undefined) return { file: `${nameIn(address)}.${ending}`, bytes, address, charset };
  const reason = `is no page with an article (${media}).`;
  return { problem: { file: asked, reason, advice: 'Give the address of the article itself.' } };
}

/** The ending of the file that an address names, where such files can be read. */
function endingOf(address: string): string | undefined {
  const ending = extname(new URL(address).pathname).toLowerCase().slice(1);
  return readableEndings.find((readable) => readable === ending);
}

function refusedWith(status: number): Failure | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410)
    return {
      reason: `is not there: the server answered ${status}.`,
      advice: 'Check the address; the page may have been moved or taken down.',
    };
  if ([401, 402, 403, 407, 429, 451].includes(status))
    return { reason: `is not given to everybody: the server answered ${status}.`, advice: saveIt };
  return { reason: `could not be had: the server answered ${status}.`, advice: `Try again later. ${saveIt}` };
}

const longestName = 80;

/** The last part of the path in letters that every file system takes, or the host where there is no path. */
function nameIn(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  const name = decoded(last)
    .replace(/\.[a-z]{2,5}$/iu, '')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/gu, '')
    .slice(0, longestName);
  return name === '' ? hostname : name;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
