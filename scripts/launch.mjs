import { inProject, root } from './project.mjs';
import { hasDisplay } from './system-libraries.mjs';

/**
 * @typedef {object} Launch How a program starts the built app.
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} env What is needed beyond the program's own environment.
 */

/** Taken over from our environment, so that it is enough by itself for a program that passes on nothing else. */
const kept = [
  'PATH',
  'HOME',
  'LANG',
  'DISPLAY',
  'XAUTHORITY',
  'WAYLAND_DISPLAY',
  'XDG_RUNTIME_DIR',
  'DBUS_SESSION_BUS_ADDRESS',
];

/**
 * How to start the built app from this checkout.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @returns {Launch}
 */
export function launch(electron) {
  // Chromium can run without a display, but the Electron of the tests ends as soon as it makes a window there.
  const wrapped = !hasDisplay();
  return {
    executablePath: wrapped ? inProject('scripts/on-virtual-display.sh') : electron.executable,
    args: [...platformSwitches(), root],
    env: {
      ...(wrapped ? { CROSSREAD_ELECTRON: electron.executable } : {}),
      ...Object.fromEntries(
        kept.flatMap((name) => {
          const value = process.env[name];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    },
  };
}

/**
 * Switches that Chromium needs on this machine: its sandbox refuses to run as root, which is who one is in most
 * containers.
 */
export function platformSwitches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
