import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
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
  session.defaultSession.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || `${url.protocol}//${url.host}` !== appOrigin) return notFound();
    if (url.pathname === reportPath) return report(await reportHtml());
    const mediaType = mediaTypes[extname(url.pathname)];
    if (mediaType === undefined || !plainName.test(url.pathname)) return notFound();
    const body = contentOf(join(rendererFolder, url.pathname));
    if (body === null) return notFound();
    return mediaType.startsWith('text/html')
      ? page(body.toString('utf8'))
      : answer(body, mediaType, "default-src 'none'");
  });
}

/** A file of the built app: no folder but `assets`, no dots but within a name. */
const plainName = /^\/(?:assets\/)?\w[\w-]*(?:\.\w[\w-]*)+$/;

/** Synchronous, as the first picture waits for these files, which are small and the app's own. */
function contentOf(path: string): Buffer<ArrayBuffer> | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The window's own page. Its nonce lets the component library's style elements in, and nothing else. */
function page(html: string): Response {
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
function report(html: string): Response {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";
  return answer(html, mediaTypes['.html'] ?? '', policy);
}

function answer(body: string | Buffer<ArrayBuffer>, mediaType: string, policy: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    },
  });
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
}
