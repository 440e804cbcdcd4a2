/** Which language a text is in: by script where the script tells, else by the commonest small words. */

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

const smallWords: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['en', words('the of and to in that is was for on with he said as at by it from has have be are not his')],
  ['de', words('der die das und ist nicht mit von den dem ein eine auch sich auf für im zu wird hat sagte')],
  ['fr', words('le la les et des est une dans pour que qui pas sur avec du au par ce il sont aux')],
  ['es', words('el la los las y de que en un una por con para del se no es su al lo como')],
  ['it', words('il la di che e un una per con del della non sono è gli nel alla ha dei si')],
  ['pt', words('o os as e de que do da em um uma para com não por no na dos se foi são')],
  ['nl', words('de het een en van is dat op te in voor met zijn niet aan er om ook bij heeft')],
  ['pl', words('i w na z że nie się do to jest o po jak za przez dla od są oraz')],
  ['sv', words('och att det som en på är av för den med till inte har om ett var')],
  ['tr', words('ve bir bu için ile da de olarak çok daha olan gibi en ne sonra dedi')],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Enough to tell a language, and bounded for very long texts, in UTF-16 code units. */
const sampleLength = 6_000;

/** A letter beyond the Latin blocks; without one there is no script to count. */
const beyondLatin = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufaff]/;

/** BCP 47 tag of a text's language; `und` where nothing tells. */
export function languageOf(text: string): string {
  const sample = text.slice(0, sampleLength);
  const latin = latinLetters(sample);
  for (const [script, language] of beyondLatin.test(sample) ? scripts : []) {
    const count = sample.match(script)?.length ?? 0;
    // A few kana mark Japanese among many Han; otherwise the script must outweigh Latin.
    if (count > latin || (language === 'ja' && count > 20 && count * 4 > latin)) {
      return language === 'ru' && /[іїєґ]/i.test(sample) ? 'uk' : language;
    }
  }
  if (latin === 0) return 'und';
  const all = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let most = 0;
  for (const [language, small] of smallWords) {
    const count = all.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

const latinLetter = /\p{Script=Latin}/u;

/** Counted without a pattern where they are plain: most are. */
function latinLetters(text: string): number {
  let count = 0;
  for (const character of text) {
    if (character < '\u0080') {
      if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) count += 1;
    } else if (latinLetter.test(character)) count += 1;
  }
  return count;
}
