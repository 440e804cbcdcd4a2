import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// What `electron FOLDER` runs first: official Electron ships such a default app, the substitute's was taken out, so
// this is ours. It makes the folder's package.json the running app, as the official one does, and starts it.
const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
app.setName(productName ?? name);
/** @type {any} Electron offers these three to its default app only, and does not declare them. */
const undeclared = app;
undeclared.setVersion(version);
undeclared.setAppPath(folder);
undeclared.setDesktopName(`${name}.desktop`);

await import(pathToFileURL(join(folder, main)).href);
