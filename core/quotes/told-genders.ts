import type { NameMention } from '../names/names.ts';
import { byScript } from '../text/by-script.ts';
import type { Gender } from './gender.ts';

const women =
  'woman|mother|grandmother|wife|widow|sister|daughter|aunt|niece|girl|girlfriend|actress|waitress|businesswoman';
const men =
  'man|father|grandfather|husband|widower|brother|son|uncle|nephew|boy|boyfriend|actor|waiter|businessman';
const behind = byScript(
  String.raw`^(?:, (?:an?|his|her|the|\d\d,) (?:(?!(?:of|for|to|with|by|whose|and his|and her)\b)[\p{L}-]+ ){0,5}?(?:(${women})|(?:${men}))\b(?!['’])|(?:, [^,.;\n]{1,60},)?(?: \p{Ll}+ly| also| later)? (?:said|says|claims|claimed|insisted|insists|believes|recalled|added|thinks|thought|admitted) (?:that )?(?:(she)|he)\b)`,
);
const before = new RegExp(String.raw`\b(?:(${women})|(?:${men})),? $`, 'u');

/** How much text on either side of a name is looked at, in UTF-16 code units. */
const reach = 100;

/**
 * What an account tells of people's genders where it names them (`Bloggs said she`, `Bloggs, a mother of two`, `his
 * sister Bloggs`), by full name; null where it tells both.
 */
export function toldGenders(
  text: string,
  people: readonly (NameMention & { readonly fullName: string })[],
): ReadonlyMap<string, Gender> {
  const told = new Map<string, Gender>();
  for (const { fullName, from, start, end } of people) {
    const match =
      behind.exec(text.slice(end, end + reach)) ??
      before.exec(text.slice(Math.max(0, from - reach), Math.min(from, start)));
    if (match === null) continue;
    const gender = match.slice(1).some((word) => word !== undefined) ? 'she' : 'he';
    const known = told.get(fullName);
    told.set(fullName, known === undefined || known === gender ? gender : null);
  }
  return told;
}
