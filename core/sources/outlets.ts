import { byScript } from '../text/by-script.ts';

/** Agencies and broadcasters that have no word in their name by which they could be told. */
const known = new Set(
  'AFP|AP|Reuters|Xinhua|TASS|RIA Novosti|Interfax|dpa|ANSA|EFE|Kyodo|Yonhap|PTI|ANI|Anadolu|IRNA|SANA|Ukrinform|CNN|BBC|NBC|ABC|CBS|MSNBC|NPR|PBS|CNBC|Fox|Sky|ITV|ZDF|ARD|RAI|CCTV|NHK|CBC|SBS|RTÉ|RTE|NRK|SVT|DR|Bloomberg|Axios|Politico|Semafor|Vox|Breitbart|Euronews|Al Jazeera|Al Arabiya|Al-Jazeera|Le Monde|Le Figaro|Libération|El País|El Mundo|La Repubblica|Corriere della Sera|Der Spiegel|Die Zeit|Die Welt|Bild|Haaretz|Kommersant|Izvestia|Meduza|Asahi Shimbun|Nikkei|The Guardian|The Economist|The Atlantic|The New Yorker|USA Today|Time|Newsweek|Forbes|Fortune|Variety|Deutsche Welle|Voice of America|Radio Free Europe|RFE/RL|TMZ|WSJ|NYT'.split(
    '|',
  ),
);

const heads =
  /\b(?:News|Times|Post|Journal|Agency|TV|Television|Radio|Herald|Tribune|Gazette|Telegraph|Press|Daily|Magazine|Observer|Chronicle|Courier|Ledger|Broadcasting|Newspaper|Wire|Dispatch|Inquirer|Examiner|Argus|Bulletin|Globe|Mirror|Independent|Mail|Express|Pravda|Media)\b/u;
const opening = byScript(
  String.raw`^(?:[\p{Lu}\d][\p{L}\d&/’'.-]*|dpa)(?:\s+(?:of\s+(?:the\s+)?|della\s+)?\p{Lu}[\p{L}&’'.-]*){0,4}`,
);

const anywhere = new RegExp(
  String.raw`(?:${heads.source})|(?<![\p{L}])(?:${[...known].join('|').replaceAll('/', '\\/')})(?![\p{L}])`,
  'u',
);

/** Cheap to ask, and false for most passages: whether any word in it can be an outlet's. */
export function mayNameOutlet(source: string): boolean {
  return anywhere.test(source);
}

/** Whether a name is that of a news outlet. */
export function isOutlet(name: string): boolean {
  return known.has(name) || heads.test(name);
}

/** The outlet whose name a stretch begins with, as printed; null where it begins with none. */
export function leadingOutlet(words: string): string | null {
  const name = opening
    .exec(words)?.[0]
    .replace(/['’]s\b.*$/u, '')
    .replace(/[.,]+$/u, '');
  if (name === undefined) return null;
  if (isOutlet(name)) return name;
  // `CNN Wednesday`: the name is the first words only
  const parts = name.split(' ');
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const shorter = parts.slice(0, count).join(' ');
    if (isOutlet(shorter)) return shorter;
  }
  return null;
}
