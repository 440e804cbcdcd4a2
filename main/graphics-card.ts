import { existsSync } from 'node:fs';

/** What stands for a graphics card on Linux: of any maker, of NVIDIA's own driver, of the machine around a WSL. */
const devices = ['/dev/dri', '/dev/nvidiactl', '/dev/dxg'];

/** False where there certainly is none: on many servers, in containers and on virtual machines. */
export function mayHaveGraphicsCard(): boolean {
  return process.platform !== 'linux' || devices.some((device) => existsSync(device));
}
