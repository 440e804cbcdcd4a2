/** Names that tell an outlet alone and as a part of a longer name: `CNN`, `CNN International`. */
export const plainNames: readonly string[] =
  'AFP|AP|Reuters|Xinhua|TASS|Interfax|Anadolu|Ukrinform|CNN|BBC|NBC|ABC|CBS|MSNBC|Fox|Sky|Bloomberg|Axios|Politico'.split(
    '|',
  );

/** Names that tell an outlet only as a whole: their words are ordinary words, or stand in names of other things. */
export const wholeNames: readonly string[] =
  'RIA Novosti|dpa|ANSA|EFE|Kyodo|Yonhap|PTI|ANI|IRNA|SANA|NPR|PBS|CNBC|ITV|ZDF|ARD|RAI|CCTV|NHK|CBC|SBS|RTÉ|RTE|NRK|SVT|DR|Semafor|Vox|Breitbart|Euronews|Al Jazeera|Al Arabiya|Al-Jazeera|Le Monde|Le Figaro|Libération|El País|El Mundo|La Repubblica|Corriere della Sera|Der Spiegel|Die Zeit|Die Welt|Bild|Haaretz|Kommersant|Izvestia|Meduza|Asahi Shimbun|Nikkei|The Guardian|The Economist|The Atlantic|The New Yorker|USA Today|Time|Newsweek|Forbes|Fortune|Variety|Deutsche Welle|Voice of America|Radio Free Europe|RFE/RL|TMZ|WSJ|NYT'.split(
    '|',
  );

/** Words of which names of outlets are made, wherever in the name they stand: `Times of Wexmere`, `Wexmere Post`. */
export const nameWords: readonly string[] =
  'News|Times|Post|Journal|Agency|TV|Radio|Herald|Tribune|Telegraph|Press|Magazine'.split('|');

/** Words with which names of outlets end, and which name much else besides: `Wexmere Courier`, but `Mirror Lake`. */
export const lastWords: readonly string[] =
  'Courier|Chronicle|Gazette|Mail|Mirror|Express|Observer|Dispatch|Bulletin|Argus|Inquirer|Examiner'.split(
    '|',
  );
