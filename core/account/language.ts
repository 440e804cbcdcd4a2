/** Which language a text is in: by script where the script tells, else by the commonest small words. */
import { addTo } from '../grouped.ts';

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

const smallWords: readonly (readonly [string, string])[] = [
  ['en', 'the of and to in that is was for on with he said as at by it from has have be are not his'],
  ['de', 'der die das und ist nicht mit von den dem ein eine auch sich auf für im zu wird hat sagte'],
  ['fr', 'le la les et des est une dans pour que qui pas sur avec du au par ce il sont aux'],
  ['es', 'el la los las y de que en un una por con para del se no es su al lo como'],
  ['it', 'il la di che e un una per con del della non sono è gli nel alla ha dei si'],
  ['pt', 'o os as e de que do da em um uma para com não por no na dos se foi são'],
  ['nl', 'de het een en van is dat op te in voor met zijn niet aan er om ook bij heeft'],
  ['pl', 'i w na z że nie się do to jest o po jak za przez dla od są oraz'],
  ['sv', 'och att det som en på är av för den med till inte har om ett var'],
  ['tr', 've bir bu için ile da de olarak çok daha olan gibi en ne sonra dedi'],
];

/** Small word -> the languages that have it. */
const languagesOf = new Map<string, string[]>();
for (const [language, words] of smallWords)
  for (const word of words.split(' ')) addTo(languagesOf, word, language);

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
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = 'und';
  let most = 0;
  for (const [language] of smallWords) {
    const count = counts.get(language) ?? 0;
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
