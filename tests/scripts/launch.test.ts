import { resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { launch } from '../../scripts/launch.mjs';
import { checkNode } from '../../scripts/setup.mjs';

afterEach(() => vi.unstubAllEnvs());

const electron = { source: 'official', folder: '/e', executable: '/e/electron', version: '45.4.1' } as const;
const root = resolve(import.meta.dirname, '../..');

describe('the launch information', () => {
  test('starts Electron on this checkout', () => {
    vi.stubEnv('DISPLAY', ':7');
    const { executablePath, args, env } = launch(electron);
    expect(executablePath).toBe('/e/electron');
    expect(args.at(-1)).toBe(root);
    expect(env['DISPLAY']).toBe(':7');
    expect(env['PATH']).toBe(process.env['PATH']);
  });

  test.runIf(process.platform === 'linux')('brings a display where there is none', () => {
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    const { executablePath, env } = launch(electron);
    expect(executablePath).toBe(resolve(root, 'scripts/on-virtual-display.sh'));
    expect(env['CROSSREAD_ELECTRON']).toBe('/e/electron');
  });

  test.runIf(process.platform === 'linux')(
    'gives up the sandbox only as root, where Chromium has none',
    () => {
      const asRoot = vi.spyOn(process, 'getuid').mockReturnValue(0);
      expect(launch(electron).args).toContain('--no-sandbox');
      asRoot.mockReturnValue(1000);
      expect(launch(electron).args).not.toContain('--no-sandbox');
      asRoot.mockRestore();
    },
  );
});

test.each(['20.18.3', '18.20.0'])('Node %s is refused with what to do', (version) => {
  expect(() => checkNode(version)).toThrow(`this is ${version}. Install a newer Node`);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});
