import { existsSync } from 'node:fs';

/** Device files of graphics cards on Linux: of any maker, of NVIDIA's own driver, and of Windows under WSL. */
const devices = ['/dev/dri', '/dev/nvidiactl', '/dev/dxg'];

/**
 * Whether there may be a graphics card. False only where there certainly is none: on many servers, in containers and on
 * virtual machines.
 */
export function mayHaveGraphicsCard(): boolean {
  return process.platform !== 'linux' || devices.some((device) => existsSync(device));
}
