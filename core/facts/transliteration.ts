/**
 * What the spellings of one name have in common across systems of transliteration:
 * Zelensky, Zelenskyy, Zelenskiy, Zelenskyj -> zelenski; Dmitry, Dmitriy, Dmitrii -> dmitri.
 */
export function transliterationKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = withoutSystem(name);
  if (keys.size >= mostKeys) keys.clear();
  keys.set(name, key);
  return key;
}

/** Remembered: an account says the same few names over and over. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

function withoutSystem(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’ʹʼ`-]/gu, '')
    .replace(/(?:iy|yy|ii|ij|yj|yi|iy|y|ie|ey|ei)$/u, 'i')
    .replace(/(?:iy|yy|ii|ij|yi)(?=[a-z])/gu, 'i')
    .replace(/^(?:ye|je|ie)/u, 'e')
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
    .replace(/ck|c(?=[aou])|qu(?=[ei])/gu, 'k')
    .replace(/ks/gu, 'x')
    .replace(/(.)\1/gu, '$1');
}
