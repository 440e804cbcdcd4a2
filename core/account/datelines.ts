import type { Block } from '../model.ts';
import { plainNames } from '../outlets/outlet-names.ts';
import { byScript } from '../text/by-script.ts';
import { hasSmall } from '../text/letters.ts';
import { type Paragraph, part } from './paragraph.ts';

const letter = byScript(String.raw`\p{L}`, 'g');
const longCapitals = byScript(String.raw`^\p{Lu}{12,}$`);
const capitalsAlone = byScript(String.raw`^\p{Lu}[\p{Lu}'’-]{2,}(?:[ ,/]{1,2}\p{Lu}[\p{Lu}'’.-]+){0,3}$`);
const turn = byScript(String.raw`^\p{Lu}[\p{Lu}.'’ -]{2,30}:\s`);

const agency = ',?\\s*(?:\\([\\p{L}\\p{N} .,/&-]{2,24}\\)|\\/[\\p{Lu}]{2,10}\\/)';
const day = '\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?: \\d{4})?';
const capitals = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}";
const region = "[,/;] ?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}";
const dash = '(?:—|―|–|--|-)';
const agencies = plainNames.join('|');

/** `KYIV, Ukraine (AP) — `, `OSLO, (NTB, May 4) - `, `NEW DELHI: `, `MOSCOW, December 1. /TASS/. ` */
const inCapitals = byScript(
  `^(${capitals}(?:${region}){0,2}(?:,? (?:${day}))?\\.?(?:${agency})?)(\\s*(?::|${dash})|(?<=\\/)\\.)\\s+(?=\\S)`,
);
/** `Kyiv (AFP) – `, `Lima, 3 May 2024 (NPA).- `: in mixed case only with the agency. */
const withAgency = byScript(
  `^(\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]+){0,3}(?:,? (?:${day}))?\\.?${agency}\\.?)(\\s*(?::|${dash}))\\s+(?=\\S)`,
);

/** `OSLO (NTB) Talks …`: the agency is mark enough, and in mixed case that of a known one. */
const agencyOnly = byScript(
  `^(${capitals}(?:${region}){0,2}(?:,? (?:${day}))?\\.?\\s*\\([\\p{L}\\p{N} .,/&-]{2,48}\\))()\\s+(?=\\p{Lu})`,
);
const knownAgencyOnly = byScript(
  `^(\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]+){0,2} \\((${agencies})\\))()\\s+(?=\\p{Lu})`,
);
/** `AFP OSLO - `: the agency before the place. */
const agencyFirst = byScript(`^((?:${agencies}) ${capitals}(?:${region}){0,2})(\\s*${dash})\\s+(?=\\S)`);

/** `Lima, 3 May 2024: `, `Quito, Peru, May 3 – `: in mixed case also with the day. */
const withDay = byScript(
  `^(?!(?:On|In|By|From|Since|Until|\\p{L}+day)\\b)(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?:${region}|(?: [([]\\p{Lu}[\\p{L} -]{1,24}[)\\]]){1,2})?, (?:${day})(?:${agency})?)(\\s*(?::|${dash}))\\s+(?=\\S)`,
);

/** `(NPA) — Talks …`: the agency alone. */
const agencyAlone = byScript(
  `^(\\([\\p{Lu}][\\p{L}\\p{N} ./&-]{1,23}\\))(\\s*${dash})\\s+(?=["“‘']?\\p{Lu})`,
);

/** `VIENNA/SOFIA. It was …` */
const stopped = byScript(
  String.raw`^(\p{Lu}[\p{Lu}'’-]{3,}(?:[/,] ?\p{Lu}[\p{Lu}'’-]{3,}){0,2})(\.)\s+(?=\p{Lu}\p{Ll})`,
);

/** A cheap test first: two capitals at the start, or an agency in brackets soon after. */
const mayPlace = /^(?:[^a-z\s][^a-z\s]|.{3,60}[(/\d]).{0,150}(?:[:—―–).]|-)\s/;
/** What a dateline with an agency has besides its mark. */
const mayHaveAgency = /^(?:\(|.{3,100}[(/])/;

/** In capitals before a colon, but no place. */
const noPlace =
  /^(?:BREAKING|UPDATE[DS]?|EXCLUSIVE|WATCH|LIVE|NEWS|OPINION|ANALYSIS|FACTBOX|EXPLAINER|VIDEO|PHOTOS?|CORRECTION|EDITORIAL|NOTE|WARNING|NATO|OPEC|UNICEF|JUST IN|READ|MORE|ALERT|SPORTS?|TOP NEWS|Q|A|QUESTION|ANSWER|URGENT|TIMELINE|RECAP|REVIEW|INTERVIEW|HEADLINES?|SUMMARY)\b/u;

/** Filler that a blog puts before its first sentence. Colon or dash ends it; what follows is the report. */
const filler =
  /^((?:let['’]s (?:dive|jump|get|take|break|look|start|unpack|explore)\b[^.:!?]{0,50}|here['’]s (?:what|the|everything|how|why|a)\b[^.:!?]{0,60}|here is (?:what|everything|how|why)\b[^.:!?]{0,60}|in (?:this|today['’]s) (?:article|post|story|update|report)\b[^.:!?]{0,50}|what you need to know|breaking(?: news)?|just in|update|latest(?: news)?|in case you missed it|quick (?:summary|take|update)|the details|read on\b[^.:!?]{0,40}|stay tuned\b[^.:!?]{0,40})\s*:)\s+(?=\S)/i;

const longestOpening = 200;
const fewestFiled = 8;

/**
 * The dateline and the filler inside the first line of the report, as blocks of their own, and the rest as body; null
 * where the line has neither.
 *
 *     KYIV, Ukraine (AP) — Talks …       dateline + body
 *     Here's what we know: Talks …         lead-in + body
 */
export function splitOpening(
  paragraph: Paragraph,
): { blocks: readonly Block[]; dateline: string | null } | null {
  const start = paragraph.source.slice(0, longestOpening);
  const blocks: Block[] = [];
  let at = 0;
  let dateline: string | null = null;
  const lead = filler.exec(start);
  if (lead !== null) {
    blocks.push(part(paragraph, 'lead-in', 'filler before the first sentence', 0, lead[1]?.length ?? 0));
    at = lead[0].length;
  }
  const place = placeAt(start.slice(at), paragraph.source);
  if (place !== null) {
    dateline = place.dateline;
    blocks.push(part(paragraph, 'dateline', 'where it was filed', at, at + place.length));
    at += place.whole;
  }
  if (blocks.length === 0) return null;
  return { blocks: [...blocks, part(paragraph, 'body', '', at)], dateline };
}

function placeAt(start: string, source: string) {
  if (!mayPlace.test(start)) return null;
  const match =
    inCapitals.exec(start) ??
    agencyFirst.exec(start) ??
    stopped.exec(start) ??
    withDay.exec(start) ??
    (mayHaveAgency.test(start)
      ? (withAgency.exec(start) ??
        agencyOnly.exec(start) ??
        knownAgencyOnly.exec(start) ??
        agencyAlone.exec(start))
      : null);
  if (match === null || noPlace.test(start)) return null;
  const [whole, dateline = '', mark = ''] = match;
  const isAgency = dateline.startsWith('(');
  if (!isAgency && (dateline.match(letter.in(dateline))?.length ?? 0) < 4) return null;
  // One long word before a colon names a column (`HUFFPOLLSTER:`) rather than a place.
  if (mark.trim() === ':' && longCapitals.test(dateline)) return null;
  // In a text all in capitals, capitals say nothing.
  if (!hasSmall(source.slice(whole.length, whole.length + 200))) return null;
  return {
    whole: whole.length,
    length: dateline.length + mark.length,
    dateline: isAgency ? null : dateline.trim(),
  };
}

/** Whether a line says first where it was filed: the report begins with it. */
export function isFiled({ source, wordCount }: Paragraph): boolean {
  return (
    wordCount >= fewestFiled &&
    /[.!?:…]["'”’)]*$/u.test(source) &&
    placeAt(source.slice(0, longestOpening), source) !== null
  );
}

/** A place in capitals alone on its line: `ISTANBUL`. */
export function isLonePlace(source: string): boolean {
  return source.length <= 40 && capitalsAlone.test(source) && !noPlace.test(source);
}

/** Lines that open with a name in capitals and a colon are the turns of a transcript, not datelines. */
export function isTranscript(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.filter(({ source }) => turn.test(source.slice(0, 40))).length >= 3;
}
