import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
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
 * Serves `app://crossread/`: the renderer's own files, known by name at the start, and the report of the open review.
 * Anything else is answered with 404, so that no path can lead out of the folder.
 */
export function serveApp(rendererFolder: string, reportHtml: () => Promise<string>): void {
  const files = new Map(
    readdirSync(rendererFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(rendererFolder, path).split(sep).join('/')}`, path]),
  );
  // What the first picture is made of is in memory before the window asks for it.
  const early = new Map(
    [...files].filter(([, path]) => isEarly(path)).map(([name, path]) => [name, readFile(path)]),
  );
  for (const reading of early.values()) reading.catch(() => undefined);
  session.defaultSession.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || `${url.protocol}//${url.host}` !== appOrigin) return notFound();
    if (url.pathname === reportPath) return report(await reportHtml());
    const path = files.get(url.pathname);
    if (path === undefined) return notFound();
    const mediaType = mediaTypes[extname(path)] ?? 'application/octet-stream';
    const body = await (early.get(url.pathname) ?? readFile(path));
    return mediaType.startsWith('text/html')
      ? page(body.toString('utf8'))
      : answer(body, mediaType, "default-src 'none'");
  });
}

/** The page, its styles and its code; fonts are read when they are asked for. */
function isEarly(path: string): boolean {
  return /\.(?:html|js|css)$/.test(path);
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
