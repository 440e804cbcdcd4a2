// Draws the app's icon into build/: five columns of text side by side, one passage of one of them marked. Run by hand
// after a change here; the pictures are committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { inProject } from './project.mjs';

/** @typedef {{ x: number, y: number, width: number, height: number, radius: number, fill: string }} Shape */

const paper = '#fbfaf7';
const ink = '#2f343b';
const mark = '#d9902f';

/**
 * All in units of a square of 64 by 64. Columns begin and end at different heights, as accounts do.
 * @type {readonly Shape[]}
 */
const shapes = [
  { x: 2, y: 2, width: 60, height: 60, radius: 13, fill: ink },
  ...[
    { y: 14, height: 36 },
    { y: 14, height: 28 },
    { y: 14, height: 36 },
    { y: 14, height: 22 },
    { y: 14, height: 32 },
  ].map(({ y, height }, column) => ({ x: 10 + column * 9.5, y, width: 6, height, radius: 1.5, fill: paper })),
  { x: 29, y: 26, width: 6, height: 9, radius: 0, fill: mark },
];

/** Squares of this many samples a side decide a pixel. */
const samples = 4;

/**
 * @param {Shape} shape
 * @param {number} x
 * @param {number} y
 */
function covers({ x: left, y: top, width, height, radius }, x, y) {
  if (x < left || y < top || x > left + width || y > top + height) return false;
  const beyondX = Math.max(left + radius - x, x - (left + width - radius), 0);
  const beyondY = Math.max(top + radius - y, y - (top + height - radius), 0);
  return Math.hypot(beyondX, beyondY) <= radius;
}

/**
 * Red, green, blue and opacity of one pixel.
 * @param {number} column
 * @param {number} row
 * @param {number} size
 */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = ((column + ((sample % samples) + 0.5) / samples) * 64) / size;
    const y = ((row + (Math.floor(sample / samples) + 0.5) / samples) * 64) / size;
    const shape = shapes.findLast((candidate) => covers(candidate, x, y));
    if (shape === undefined) continue;
    covered += 1;
    for (const [index] of sum.entries()) {
      sum[index] = (sum[index] ?? 0) + Number.parseInt(shape.fill.slice(1 + 2 * index, 3 + 2 * index), 16);
    }
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / samples ** 2)];
}

/** @param {number} size in pixels */
function png(size) {
  const rows = Array.from({ length: size }, (_, row) => [
    0, // no filter
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, colour with opacity
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function svg() {
  const rectangles = shapes.map(
    ({ x, y, width, height, radius, fill }) =>
      `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\n${rectangles.join('\n')}\n</svg>\n`;
}

mkdirSync(inProject('build/icons'), { recursive: true });
writeFileSync(inProject('build/icon.svg'), svg());
for (const size of [16, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(inProject(`build/icons/${size}x${size}.png`), png(size));
}
// The sizes from which electron-builder makes the Windows and macOS icons.
writeFileSync(inProject('build/icon.png'), png(1024));
