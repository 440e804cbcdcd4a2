import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';

/** The first moment that a ZIP can hold. */
const epoch = '1980-01-01';

/**
 * An Office file without its moment of making: the dates in its properties and on its entries are set to the first that
 * a ZIP can hold, and entries put in order, so that the same content is the same file.
 */
export function sameBytes(officeFile: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(officeFile)).toSorted(([a], [b]) => order(a, b));
  const timeless = entries.map(([name, content]): [string, Uint8Array] => [
    name,
    name === 'docProps/core.xml' ? strToU8(withoutTimes(strFromU8(content))) : content,
  ]);
  // The local time zone cancels out: fflate writes local time, and this is local midnight.
  return zipSync(Object.fromEntries(timeless), { mtime: new Date(`${epoch}T00:00:00`), level: 6 });
}

function withoutTimes(properties: string): string {
  return properties.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${epoch}T00:00:00Z`);
}

/** By name, but the list of content types first, where readers look for it. */
function order(a: string, b: string): number {
  const first = '[Content_Types].xml';
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : 1;
}
