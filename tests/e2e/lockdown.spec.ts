import { expect, test } from '@playwright/test';
import type { CrossreadApi } from '../../preload/contract.ts';
import { type LaunchedCrossread, launchCrossread } from './launch.ts';

/** The window's one door, as page scripts see it. */
type Door = { readonly crossread: CrossreadApi };

let launched: LaunchedCrossread;
test.beforeAll(async () => {
  launched = await launchCrossread();
});
test.afterAll(() => launched.close());

test('the window is isolated and sandboxed and has no Node', async () => {
  const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Electron does not declare this method; it is what its own tests use.
    const contents = window?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
  const globals = await launched.page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module'].filter((name) => name in window),
  );
  expect(globals).toEqual([]);
});

test('the page comes from app:// under a strict policy', async () => {
  const { address, policy } = await launched.page.evaluate(async () => ({
    address: location.href,
    policy: (await fetch(location.href)).headers.get('content-security-policy') ?? '',
  }));
  expect(address).toBe('app://crossread/index.html');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
});

test('markup and code from outside do not run', async () => {
  const outcome = await launched.page.evaluate(() => {
    const attempt = (action: () => void): string => {
      try {
        action();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    const script = document.createElement('script');
    return {
      html: attempt(() => {
        document.createElement('div').innerHTML = '<img src=x onerror="window.ran = true">';
      }),
      scriptText: attempt(() => {
        script.text = 'window.ran = true';
        document.head.append(script);
      }),
      evaluated: attempt(() => {
        // oxlint-disable-next-line typescript/no-implied-eval -- this is the attack
        window.setTimeout('window.ran = true', 0);
      }),
    };
  });
  expect(outcome).toEqual({ html: 'refused', scriptText: 'refused', evaluated: 'refused' });
  expect(await launched.page.evaluate(() => 'ran' in window)).toBe(false);
});

test('nothing reaches the network and no path leads out of the app', async () => {
  const answers = await launched.page.evaluate(async () => {
    const status = async (address: string): Promise<number | string> => {
      try {
        return (await fetch(address)).status;
      } catch {
        return 'refused';
      }
    };
    const image = new Image();
    const loaded = new Promise((resolve) => {
      image.addEventListener('load', () => resolve('loaded'));
      image.addEventListener('error', () => resolve('refused'));
    });
    image.src = 'https://127.0.0.1/pixel.png';
    return {
      web: await status('https://127.0.0.1/'),
      plain: await status('http://127.0.0.1/'),
      file: await status('file:///etc/hostname'),
      otherHost: await status('app://elsewhere/index.html'),
      main: await status('app://crossread/../main/index.cjs'),
      encoded: await status('app://crossread/%2e%2e%2fmain%2findex.cjs'),
      unknown: await status('app://crossread/unknown.html'),
      image: await loaded,
    };
  });
  expect(answers).toEqual({
    web: 'refused',
    plain: 'refused',
    file: 'refused',
    otherHost: 'refused',
    main: 404,
    encoded: 404,
    unknown: 404,
    image: 'refused',
  });
});

test('there is no way to another page, another window or a permission', async () => {
  const { page, app } = launched;
  const opened = await page.evaluate(() => window.open('https://127.0.0.1/') !== null);
  expect(opened).toBe(false);
  await page.evaluate(() => {
    location.href = 'https://127.0.0.1/';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'data:text/html,elsewhere';
    document.body.append(link);
    link.click();
    link.remove();
  });
  expect(page.url()).toBe('app://crossread/index.html');
  expect(app.windows()).toHaveLength(1);
  const permissions = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    geolocation: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      );
    }),
  }));
  expect(permissions).toEqual({ notifications: 'denied', geolocation: 'denied' });
});

test('a request with wrong arguments is refused and changes nothing', async () => {
  const answers = await launched.page.evaluate(async () => {
    // The window's own code is typed; this plays a page that is not.
    const { crossread } = window as unknown as {
      crossread: Record<string, (...args: unknown[]) => Promise<{ ok: boolean }>>;
    };
    const ask = async (name: string, ...args: unknown[]): Promise<boolean | undefined> =>
      (await crossread[name]?.(...args))?.ok;
    return [
      await ask('openReview', 5),
      await ask('openReview'),
      await ask('openReview', 'a', 'b'),
      await ask('addFiles', '/etc/passwd'),
      await ask('addPages', ['file:///etc/passwd'], null),
      await ask('addPages', ['https://ann:secret@example.com/'], null),
      await ask('updateAccount', 'a', { from: 'page', address: 'javascript:alert(1)' }),
      await ask('exportReport', 'exe', 'all'),
      await ask('exportReport', 'html'),
      await ask('exportReport', 'html', 'open only'),
      await ask('pasteAccount', { name: 'a', text: 'b', path: '/etc/passwd' }),
      await ask('setPreferences', { theme: 'dark', openReview: 'x' }),
      await ask('saveAnnotation', { id: 'x' }),
    ];
  });
  expect(answers).toEqual(answers.map(() => false));
});

test('only the requests of the contract go through the door', async () => {
  const { names, door } = await launched.page.evaluate(() => {
    const { crossread } = window as unknown as Door;
    return { names: Object.keys(crossread), door: Object.isFrozen(crossread) };
  });
  const { requestNames } = await import('../../preload/contract.ts');
  expect(names.toSorted()).toEqual([...requestNames, 'listen', 'pathsOf', 'snapshotIfThere'].toSorted());
  expect(door).toBe(true);
});
