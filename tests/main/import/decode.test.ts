import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../main/import/decode.ts';

const article = 'Umerov said: “We have made tangible progress” — and the naïve façade fell.\n';
const german =
  'Die Gespräche in Florida dauerten länger als vier Stunden, sagte der Außenminister über die Lage.\n';
const russian =
  'Секретарь совета безопасности заявил, что переговоры прошли успешно и будут продолжены в Москве.\n';
const japanese = '外相は記者団に対し、会談は生産的だったと述べたが、まだ多くの課題が残っていると強調した。\n';

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from(article, 'utf8')],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${article}`, 'utf8')],
    ['UTF-16 little-endian with its mark', iconv.encode(article, 'utf-16le', { addBOM: true })],
    ['UTF-16 big-endian with its mark', iconv.encode(article, 'utf-16be', { addBOM: true })],
    ['UTF-16 little-endian without', iconv.encode(article, 'utf-16le', { addBOM: false })],
    ['UTF-16 big-endian without', iconv.encode(article, 'utf-16be', { addBOM: false })],
  ])('reads %s to the letter', async (_name, bytes) => {
    expect(await decode(bytes)).toBe(article);
  });

  test.each([
    ['windows-1252', article.repeat(4)],
    ['windows-1252', german.repeat(4)],
    ['windows-1251', russian.repeat(4)],
    ['shift_jis', japanese.repeat(4)],
  ])('recognises %s by its letters', async (encoding, text) => {
    expect(await decode(iconv.encode(text, encoding))).toBe(text);
  });

  test('keeps mixed line ends, non-breaking spaces and zero-width characters', async () => {
    const text = 'one\r\ntwo\rthree\nfour\u00A0five\u200Bsix\u202Eseven';
    expect(await decode(Buffer.from(text, 'utf8'))).toBe(text);
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48])],
    ['a zip archive', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0, 0x51, 0, 0xff, 0xfe, 0x9c])],
    ['control characters', Buffer.from('\u0001\u0002\u0003\u0004\u0005\u0006 text'.repeat(10))],
  ])('refuses %s and says what to do', async (_name, bytes) => {
    expect(await decode(bytes)).toMatchObject({
      reason: 'is not a text file.',
      advice: expect.stringContaining('plain text'),
    });
  });
});
