import { remembering } from '../text/remembering.ts';

/**
 * What the spellings of one name have in common across systems of transliteration:
 * Zelensky, Zelenskyy, Zelenskiy, Zelenskyj -> zelenski; Dmitry, Dmitriy, Dmitrii -> dmitri; Dzhanibek, Djanibek -> djanibek.
 */
export const transliterationKey = remembering((name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’ʹʼ`-]/gu, '')
    .replace(/(?:iy|yy|ii|ij|yj|yi|iy|y|ie|ey|ei)$/u, 'i')
    .replace(/dzh|đ/gu, 'dj')
    .replace(/^tz/u, 'ts')
    .replace(/(?:iy|yy|ii|ij|yi)(?=[a-z])/gu, 'i')
    .replace(/^(?:ye|je|ie)/u, 'e')
    .replace(/ck|c(?=[aou])|qu(?=[ei])/gu, 'k')
    .replace(/(?:yu|ju|iu)/gu, 'u')
    .replace(/(?:ya|ja|ia)/gu, 'a')
    .replace(/(?:yo|jo|io)/gu, 'o')
    .replace(/tch|tsch|cz/gu, 'ch')
    .replace(/chov$/u, 'chev')
    .replace(/sch|sz/gu, 'sh')
    .replace(/kh/gu, 'h')
    .replace(/ph/gu, 'f')
    .replace(/w/gu, 'v')
    .replace(/ou/gu, 'u')
    .replace(/ks/gu, 'x')
    .replace(/(.)\1/gu, '$1'),
);
