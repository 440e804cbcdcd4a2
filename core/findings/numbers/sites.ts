import type { Span } from '../../span.ts';
import { firstsByWord } from '../../text/word-lists.ts';

/** A place without a name that something is put in: `in a sports hall`, `at his home`. */
type Site = Span & { readonly kind: 'site'; readonly value: string };

/** Words for one kind of site; two of different kinds cannot be one place. */
const kinds = firstsByWord([
  'home house flat apartment residence villa mansion cottage',
  'school college university classroom campus',
  'hospital clinic infirmary',
  'hall gym gymnasium arena stadium',
  'hotel motel inn hostel resort',
  'airport airfield airstrip',
  'station terminal platform',
  'prison jail cell',
  'court courthouse courtroom',
  'church cathedral mosque temple synagogue chapel',
  'factory plant mill workshop',
  'shop store supermarket mall market',
  'restaurant cafe bar pub nightclub club',
  'beach shore coast',
  'park garden square plaza',
  'embassy consulate',
  'palace castle',
  'warehouse depot barn',
  'car van truck lorry bus train taxi',
  'boat ship ferry yacht',
  'tent camp shelter',
  'office headquarters',
  'theatre theater cinema museum',
  'mine tunnel cave',
  'bridge',
  'forest woods woodland',
  'quarry',
  'lake pond reservoir',
  'river canal',
]);

const site = new RegExp(
  String.raw`\b(?:in|at|inside|outside|from|to|into|near)\s+(?:(?:an?|the|his|her|their|its)\s+)?((?:[A-Za-z-]+\s+)??(${[...kinds.keys()].join('|')}))\b`,
  'g',
);

/** The sites of a passage; the value is the commonest word for the kind. */
export function sitesIn(text: string, { start, end }: Span): readonly Site[] {
  return [...text.slice(start, end).matchAll(site)].map((match) => {
    const close = start + match.index + match[0].length;
    return {
      kind: 'site',
      value: kinds.get(match[2] ?? '') ?? '',
      start: close - (match[1] ?? '').length,
      end: close,
    };
  });
}
