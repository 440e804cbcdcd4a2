import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { importBytes } from './import-bytes.ts';
import { minimalPdf } from './minimal-pdf.ts';

const sentence = 'Officials met in Florida on Sunday, and the minister called the talks productive.';
const repeated = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length));

/** Bytes changed, cut and doubled at places that a seed chooses; the same for the same seed. */
function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const changed = Uint8Array.from(bytes);
  for (let count = below(12); count >= 0; count -= 1) changed[below(changed.length)] = below(256);
  const from = below(changed.length);
  if (seed % 3 === 0) return changed.subarray(0, from);
  return seed % 3 === 1 ? Buffer.concat([changed, changed.subarray(from)]) : changed;
}

describe('a broken or hostile file', () => {
  test('of any format becomes an account whose blocks lie in its text, or is refused with reason and advice', async () => {
    const word = new Document({
      sections: [{ children: [new Paragraph(sentence), new Paragraph(sentence)] }],
    });
    const originals = {
      'a.docx': await Packer.toBuffer(word),
      'a.html': Buffer.from(
        `<title>Talks</title><article><h1>Talks</h1><p>${sentence}</p><p>${sentence}</p></article>`,
      ),
      'a.pdf': minimalPdf([
        [
          { x: 60, y: 700, size: 11, text: sentence },
          { x: 60, y: 680, size: 11, text: sentence },
        ],
      ]),
      'a.mhtml': Buffer.from(
        `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<h1>Talks</h1><p>${sentence}</p><p>${sentence}</p>\r\n--b--\r\n`,
      ),
      'a.eml': Buffer.from(
        `From: Desk <desk@example.org>\r\nSubject: Talks\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${sentence}\r\n\r\n${sentence}\r\n`,
      ),
    };
    let refused = 0;
    for (const [name, bytes] of Object.entries(originals)) {
      for (let seed = 1; seed <= 60; seed += 1) {
        const imported = await importBytes(name, mutated(bytes, seed));
        if ('problem' in imported) {
          refused += 1;
          expect(imported.problem.reason).toMatch(/\.$/);
          expect(imported.problem.advice).toMatch(/\.$/);
          continue;
        }
        const { blocks, text } = imported.account;
        for (const { start, end } of blocks) expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
    expect(refused).toBeGreaterThan(20);
  }, 60_000);

  test.each([
    ['blanks in preformatted text', `<pre>${' '.repeat(2_000_000)}x</pre><p>${sentence}</p>`],
    ['one word', `<p>${'a'.repeat(2_000_000)}</p>`],
    ['one line of links', repeated('<a href=x>a</a> ', 1_000_000)],
    ['line breaks', `<p>${'a<br>'.repeat(100_000)}</p>`],
    ['open emphasis', repeated('<b><i>a', 200_000)],
    ['unclosed tags', repeated('<a href="', 2_000_000)],
    ['head of nothing but meta', repeated('<meta name=charset ', 1_000_000)],
    ['names without end', `<div class="${'a-'.repeat(500_000)}"><p>${sentence}</p></div>`],
    [
      'structured data nested without end',
      `<script type="application/ld+json">${'['.repeat(900_000)}</script><p>${sentence}</p>`,
    ],
    ['paragraphs', repeated(`<p>${sentence}</p>`, 1_000_000)],
    [
      'blanks in a mail',
      `From: Desk <desk@example.org>\nSubject: Talks\n\n${sentence}${' '.repeat(500_000)}x\n`,
      'a.eml',
    ],
  ])(
    'of %s is answered in seconds',
    async (_name, source, file = 'a.html') => {
      const started = process.cpuUsage();
      await importBytes(file, source);
      const { user, system } = process.cpuUsage(started);
      const time = (user + system) / 1000;
      expect(time).toBeLessThan(10_000);
    },
    60_000,
  );
});
