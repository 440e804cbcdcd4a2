import { remembering } from '../text/remembering.ts';

/** What systems of transliteration write in different ways, in this order: each goes by what the others left. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/['’ʹʼ`-]/gu, ''],
  [/(?:iy|yy|ii|ij|yj|yi|iy|y|ie|ey|ei)$/u, 'i'],
  [/dzh|đ/gu, 'dj'],
  [/^tz/u, 'ts'],
  [/(?:iy|yy|ii|ij|yi)(?=[a-z])/gu, 'i'],
  [/^(?:ye|je|ie)/u, 'e'],
  [/ck|c(?=[aou])|qu(?=[ei])/gu, 'k'],
  [/(?:yu|ju|iu)/gu, 'u'],
  [/(?:ya|ja|ia)/gu, 'a'],
  [/(?:yo|jo|io)/gu, 'o'],
  [/tch|tsch|cz/gu, 'ch'],
  [/chov$/u, 'chev'],
  [/sch|sz/gu, 'sh'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/ou/gu, 'u'],
  [/ks/gu, 'x'],
  [/(?<letter>.)\k<letter>/gu, '$<letter>'],
];
/** Half of all words have nothing of this, and one look tells. */
const mayBeRespelt = new RegExp(respellings.map(([{ source }]) => source).join('|'), 'u');

/**
 * What the spellings of one name have in common across systems of transliteration:
 * Zelensky, Zelenskyy, Zelenskiy, Zelenskyj -> zelenski; Dmitry, Dmitriy, Dmitrii -> dmitri; Dzhanibek, Djanibek -> djanibek.
 */
export const transliterationKey = remembering((name) => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ё', 'е');
  if (!mayBeRespelt.test(plain)) return plain;
  return respellings.reduce((key, [pattern, letters]) => key.replace(pattern, letters), plain);
});
