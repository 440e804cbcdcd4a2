import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ProtocolResponse } from 'electron';
import { protocol, session } from 'electron';

export const appOrigin = 'app://crossread';

/** The address of the report preview, which lives in a frame without scripts. */
const reportPath = '/report.html';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves `app://crossread/`: the files of the renderer's own folder by their plain names, and the report of the open
 * review. Anything else is answered with 404, so that no path can lead out of the folder.
 */
export function serveApp(rendererFolder: string, reportHtml: () => Promise<string>): void {
  // Not by `protocol.handle`: for its Request and Response it loads Node's fetch with all of its network code, which
  // takes a tenth of the whole start (docs/adr/0012-started-in-time.md).
  session.defaultSession.protocol.registerBufferProtocol('app', ({ method, url }, respond) => {
    answerTo(method, new URL(url), rendererFolder, reportHtml).then(respond, (error: unknown) => {
      console.error(`${url} could not be served:`, error);
      respond({ error: netFailed });
    });
  });
}

/** Chromium's number for a request that failed without any of its other reasons. */
const netFailed = -2;

async function answerTo(
  method: string,
  url: URL,
  rendererFolder: string,
  reportHtml: () => Promise<string>,
): Promise<Answer> {
  if (method !== 'GET' || `${url.protocol}//${url.host}` !== appOrigin) return notFound;
  if (url.pathname === reportPath) return report(await reportHtml());
  const mediaType = mediaTypes[extname(url.pathname)];
  if (mediaType === undefined || !plainName.test(url.pathname)) return notFound;
  const body = contentOf(join(rendererFolder, url.pathname));
  if (body === null) return notFound;
  return mediaType.startsWith('text/html')
    ? page(body.toString('utf8'))
    : answer(body, mediaType, "default-src 'none'");
}

type Answer = Pick<ProtocolResponse, 'statusCode' | 'headers'> & { readonly data: Buffer };

/** A file of the built app: no folder but `assets`, no dots but within a name. */
const plainName = /^\/(?:assets\/)?\w[\w-]*(?:\.\w[\w-]*)+$/;

/** Read at once: the files are small and the app's own, and the first picture waits for them. */
function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The window's own page. Its nonce lets the component library's style elements in, and nothing else. */
function page(html: string): Answer {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return answer(html.replaceAll('__CSP_NONCE__', nonce), mediaTypes['.html'] ?? '', policy);
}

/** The report as it will be exported: styled by itself, with no scripts and no way out. */
function report(html: string): Answer {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";
  return answer(html, mediaTypes['.html'] ?? '', policy);
}

function answer(body: string | Buffer, mediaType: string, policy: string): Answer {
  return {
    data: typeof body === 'string' ? Buffer.from(body) : body,
    headers: {
      'Content-Type': mediaType,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    },
  };
}

const notFound: Answer = {
  data: Buffer.from('Not found'),
  statusCode: 404,
  headers: { 'Content-Type': 'text/plain' },
};
