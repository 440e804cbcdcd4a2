/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. Here because core takes nothing from the machine; for short
 * texts such as what an id is made of.
 */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const state = Uint32Array.from(initial);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < bytes.length; at += 64) {
    for (let i = 0; i < 16; i += 1) schedule[i] = wordAt(bytes, at + 4 * i);
    for (let i = 16; i < 64; i += 1) {
      const before = item(schedule, i - 15);
      const recent = item(schedule, i - 2);
      const small0 = turn(before, 7) ^ turn(before, 18) ^ (before >>> 3);
      const small1 = turn(recent, 17) ^ turn(recent, 19) ^ (recent >>> 10);
      schedule[i] = item(schedule, i - 16) + small0 + item(schedule, i - 7) + small1;
    }
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + item(constants, i) + item(schedule, i)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = item(state, index) + value;
  });
}

const primes = firstPrimes(64);
/** The first 32 bits of the fractions of the cube roots, and of the square roots, of the first primes. */
const constants = Uint32Array.from(primes, (prime) => (Math.cbrt(prime) % 1) * 2 ** 32);
const initial = Uint32Array.from(primes.slice(0, 8), (prime) => (Math.sqrt(prime) % 1) * 2 ** 32);

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function item(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

function wordAt(bytes: readonly number[], at: number): number {
  return [0, 1, 2, 3].reduce((word, offset) => (word << 8) | (bytes[at + offset] ?? 0), 0);
}

/** A one bit, zeros, and the length in bits, to a multiple of 64 bytes. */
function padded(bytes: readonly number[]): readonly number[] {
  const zeros = (119 - (bytes.length % 64)) % 64;
  const bits = bytes.length * 8;
  const length = [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(bits / unit) % 256);
  return [...bytes, 0x80, ...Array.from({ length: zeros }, () => 0), 0, 0, 0, 0, ...length];
}

/** Half surrogate pairs become U+FFFD, as in every encoder. */
function utf8(text: string): readonly number[] {
  return Array.from(text, codePointOf).flatMap((code) => {
    if (code < 0x80) return [code];
    const last = 0x80 | (code & 0x3f);
    if (code < 0x800) return [0xc0 | (code >> 6), last];
    const third = 0x80 | ((code >> 6) & 0x3f);
    if (code < 0x10000) return [0xe0 | (code >> 12), third, last];
    return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), third, last];
  });
}

function codePointOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
}
