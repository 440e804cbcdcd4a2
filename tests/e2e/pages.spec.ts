import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { launchCrossread } from './launch.ts';
import { columns, compared, screens } from './passages.ts';

const body = (last: string): string => `
  <p>Officials met in Florida on Sunday for four hours, and talked about security guarantees.</p>
  <p>The foreign minister called the talks productive, and said that more work remained.</p><p>${last}</p>`;
const page = (last: string): string => `<!doctype html><title>Talks end</title>
  <meta property="og:site_name" content="The Daily"><link rel="stylesheet" href="/style.css"><script src="/run.js"></script>
  <nav><a href="/">Home</a></nav><article><h1>Talks end in Florida</h1>${body(last)}<img src="/picture.png"></article>`;

/** A site on this machine, and what it was asked for. */
type Site = {
  readonly at: string;
  readonly asked: IncomingMessage[];
  readonly pages: Map<string, (response: ServerResponse) => void>;
};

let server: Server;
let site: Site;
test.beforeEach(async () => {
  const asked: IncomingMessage[] = [];
  const pages: Site['pages'] = new Map();
  server = createServer((request, response) => {
    asked.push(request);
    const answer = pages.get(request.url ?? '');
    if (answer !== undefined) return answer(response);
    return response.writeHead(404).end('not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, pages };
  pages.set('/world/talks-end', (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'seen=1' })
      .end(page('No date was set.')),
  );
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const pasteDialog = async (window: Page): Promise<{ dialog: Locator; text: Locator }> => {
  await window.getByRole('button', { name: 'Paste account' }).first().click();
  const dialog = window.getByRole('dialog', { name: 'Paste account' });
  return { dialog, text: dialog.getByRole('textbox', { name: 'Article text' }) };
};

test('a page is fetched by its address once the editor says so, and nothing else is', async () => {
  site.pages.set('/short', (response) => response.writeHead(302, { location: '/world/talks-end' }).end());
  const { page: window, close } = await launchCrossread();
  await compared(window);
  const { dialog, text } = await pasteDialog(window);
  await text.fill(`${site.at}/short`);
  await expect(dialog.getByRole('status')).toContainText(`ask ${new URL(site.at).host} for this page`);
  await window.screenshot({ path: `${screens}/address-pasted.png` });
  await expectAccessible(window, 'an address that was pasted');
  expect(site.asked).toEqual([]);
  await dialog.getByRole('button', { name: 'Get page' }).click();
  await expect(dialog).toHaveCount(0);
  const column = window.getByRole('region', { name: 'The Daily' });
  await expect(column).toContainText('No date was set.');
  await expect(column).not.toContainText('Home');
  expect(site.asked.map(({ url }) => url)).toEqual(['/short', '/world/talks-end']);
  for (const { headers } of site.asked) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }

  await column.getByRole('button', { name: /^About / }).click();
  await window.getByRole('menuitem', { name: 'Outlet, headline, time…' }).click();
  await expect(window.getByRole('textbox', { name: 'Web address' })).toHaveValue(
    `${site.at}/world/talks-end`,
  );
  await window.getByRole('button', { name: 'Cancel' }).click();

  // The newer version is asked for again where the page stands, with no cookie of the first time.
  site.pages.set('/world/talks-end', (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page('They meet again in May.')),
  );
  await column.getByRole('button', { name: /^About / }).click();
  await window.getByRole('menuitem', { name: 'Update account…' }).click();
  const update = window.getByRole('dialog', { name: /^Update / });
  await expect(update.getByText(`${site.at}/world/talks-end`)).toBeVisible();
  await window.screenshot({ path: `${screens}/update-by-address.png` });
  await update.getByRole('button', { name: 'Get it again' }).click();
  const changes = window.getByRole('dialog', { name: /^What changed in / });
  await expect(changes.locator('ins').filter({ hasText: 'They meet again' })).toBeVisible();
  expect(site.asked.at(-1)?.headers.cookie).toBeUndefined();
  await close();
});

test('of several addresses those that give no article say why and stay to be tried again', async () => {
  site.pages.set('/login', (response) => response.writeHead(403).end('no'));
  site.pages.set('/picture', (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'));
  site.pages.set('/away', (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
  site.pages.set('/cut', (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 5_000 }).write('<p>Officials');
    setTimeout(() => response.destroy(), 50);
  });
  const refused = ['/gone', '/login', '/picture', '/away', '/cut'].map((path) => site.at + path);
  const { page: window, close } = await launchCrossread();
  await compared(window);
  const { dialog, text } = await pasteDialog(window);
  site.pages.set('/again', (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page('No date was set.')),
  );
  await text.fill(
    [...refused, 'http://127.0.0.1:9/', `${site.at}/world/talks-end`, `${site.at}/again`].join('\n'),
  );
  await dialog.getByRole('button', { name: 'Get 8 pages' }).click();
  const alert = dialog.getByRole('alert');
  await expect(alert).toContainText('/gone is not there: the server answered 404.');
  await expect(alert).toContainText(
    '/login is not given to everybody: the server answered 403. Open it in your browser',
  );
  await expect(alert).toContainText('/picture is no page with an article (image/png).');
  await expect(alert).toContainText('/away leads to no page.');
  await expect(alert).toContainText('/cut broke off before it was whole.');
  await expect(alert).toContainText('http://127.0.0.1:9/ could not be reached.');
  await expect(alert).toContainText('again.html is already in this review.');
  await expect(text).toHaveValue([...refused, 'http://127.0.0.1:9/'].join('\n'));
  await window.screenshot({ path: `${screens}/addresses-refused.png` });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByRole('region', { name: 'The Daily' })).toBeVisible();
  await close();
});

test('what a server packs, asks or sends in circles does no harm', async () => {
  const megabytes = 200;
  const bomb = gzipSync(Buffer.alloc(megabytes * 1024 * 1024, '<p>Talks. '));
  site.pages.set('/bomb', (response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
  );
  site.pages.set('/login', (response) =>
    response.writeHead(401, { 'www-authenticate': 'Basic realm="Desk"' }).end('Who are you?'),
  );
  site.pages.set('/circle', (response) => response.writeHead(302, { location: '/circle' }).end());
  site.pages.set('/nothing', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end());
  site.pages.set('/script', (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<script src="/run.js"></script>'),
  );
  const { page: window, close } = await launchCrossread();
  await compared(window);
  const { dialog, text } = await pasteDialog(window);
  const good = `${site.at}/world/talks-end`;
  const refused = [...site.pages.keys()].map((path) => site.at + path).filter((address) => address !== good);
  await text.fill([good, ...refused].join('\n'));
  await dialog.getByRole('button', { name: 'Get 6 pages' }).click();
  const refusals = dialog.getByRole('alert');
  await expect(refusals).toContainText('/bomb is larger than 20 MB.', { timeout: 20_000 });
  await expect(refusals).toContainText('/login is not given to everybody: the server answered 401.');
  await expect(refusals).toContainText('/circle leads to no page.');
  await expect(refusals).toContainText('/nothing is empty: the server answered, but sent no page.');
  await expect(refusals).toContainText(`${site.at}/script is a web page without text`);
  // What was found to hold no article only after it had come is asked for by its address again, too.
  await expect(text).toHaveValue(refused.join('\n'));
  await expect(columns(window)).toHaveCount(6);
  expect(site.asked.filter(({ url }) => url === '/login')).toHaveLength(1);
  await close();
});

test('a server that does not answer is not waited for longer than the editor wants', async () => {
  site.pages.set('/slow', () => undefined);
  const { page: window, close } = await launchCrossread();
  await compared(window);
  const { dialog, text } = await pasteDialog(window);
  await text.fill(`${site.at}/slow`);
  await dialog.getByRole('button', { name: 'Get page' }).click();
  await expect(dialog.getByRole('status')).toContainText('Waiting for');
  await window.screenshot({ path: `${screens}/address-waiting.png` });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByRole('status').filter({ hasText: 'Cancelled: nothing was added.' })).toBeVisible();
  await expect(columns(window)).toHaveCount(5);
  const { dialog: again, text: words } = await pasteDialog(window);
  await words.fill(`${site.at}/world/talks-end`);
  await again.getByRole('button', { name: 'Get page' }).click();
  await expect(columns(window)).toHaveCount(6);
  await close();
});

test('a link that is dropped on the window is asked for once the editor says so', async () => {
  const { page: window, close } = await launchCrossread();
  await compared(window);
  await window.evaluate((address) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', address);
    document.body
      .querySelector('main')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, `${site.at}/world/talks-end`);
  const dialog = window.getByRole('dialog', { name: 'Paste account' });
  await expect(dialog.getByRole('textbox', { name: 'Article text' })).toHaveValue(
    `${site.at}/world/talks-end`,
  );
  expect(site.asked).toEqual([]);
  await dialog.getByRole('button', { name: 'Get page' }).click();
  await expect(columns(window)).toHaveCount(6);
  await close();
});
