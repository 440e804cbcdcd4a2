import { remembering } from '../text/remembering.ts';
import { wordSet } from '../text/word-lists.ts';
import data from './data/lexicon.json' with { type: 'json' };

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));
const pairs = (words: string, sign: string): ReadonlyMap<string, string> =>
  new Map(
    words.split('|').map((pair) => {
      const [left = '', right = ''] = pair.split(sign);
      return [left, right];
    }),
  );

/** Lower-case words and phrases that say what a name may be. Where they come from is said in the data file. */
export const firstNames = set(data.firstNames);
export const lastNames = set(data.lastNames);
export const knownOrganisations = set(data.organisations);
export const countries = set(data.countries);
export const regions = set(data.regions);
export const cities = set(data.cities);
export const areas = set(data.areas);
export const demonyms = set(data.demonyms);
export const usStates = set(data.states);
/** country -> capital */
export const capitals = pairs(data.capitals, ':');
const otherNames = pairs(data.sameAs, '=');

/** A place's name in the form all its spellings share: `U.S.` and `America` are `united states`. */
export const placeKey = remembering((name) => {
  const lower = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^the /u, '');
  return otherNames.get(lower) ?? lower;
});

/** The first words of all known names, so that most words need be looked up only once. */
const firstWords: ReadonlySet<string> = new Set(
  [countries, regions, cities, areas, knownOrganisations].flatMap((names) =>
    [...names].map((name) => name.split(' ', 1)[0] ?? name),
  ),
);

/** Whether a known place or organisation can begin with this lower-case word. */
export function beginsKnownName(word: string): boolean {
  return firstWords.has(word);
}

/** Whether a lower-case name is a place that the lexicon has. */
export function isKnownPlace(lower: string): boolean {
  return countries.has(lower) || regions.has(lower) || cities.has(lower) || areas.has(lower);
}

/** The last word of an organisation's name, and of some the first: "Ministry of ...". */
export const organisationHeads = wordSet(
  'council committee commission ministry department dept agency administration bureau office party union association federation confederation institute institution university college school academy foundation society company corporation corp inc ltd llc plc group holdings bank fund trust court senate parliament congress assembly cabinet police army navy force forces guard corps service services authority board league club team network news times post journal press magazine herald tribune gazette telegraph guardian weekly daily radio television tv studios records entertainment airlines airways motor motors sa nv gmbh spa guild industries systems technologies laboratories laboratory lab labs conference coalition alliance movement front brigade battalion regiment secretariat chamber organization organisation church diocese hospital clinic chronicle observer independent review paper newspaper reporter star sun mail orchestra band staff org squad taskforce municipality telecom telecoms telekom foods airline pharmaceuticals insurance partners media caucus endowment',
);
/** Heads that are followed by "of ..." or "for ...". */
export const organisationOpeners = wordSet(
  'ministry department dept university church bank institute academy house court union office bureau college school society association council board committee commission federation confederation league alliance coalition front movement municipality chamber order republic',
);
/** The last word of a place's name. */
export const placeTails = wordSet(
  'beach city county river lake bay island islands mountain mountains mount hill hills valley street road lane avenue boulevard square park airport station bridge port harbor harbour coast peninsula desert forest canyon creek falls springs heights village town township province district state region territory base camp castle palace stadium arena courthouse tower towers plaza hotel center centre complex building hall facility planetarium cathedral mosque temple basilica gulf ocean sea strait canal cape peak border crossing prison zone strip memorial mall pier dome cemetery monument square field gardens terminal museum ave blvd rd hwy',
);
/** The first word of a place's name: "Mount Vernon", "Gulf of Mexico". */
export const placeOpeners = wordSet(
  'mount lake cape fort port gulf bay strait isle plains sea city river museum saint san santa',
);
/** What somebody is: pre-nominal titles and the nouns of appositions. */
export const titleWords = wordSet(
  'incumbent executive president vice-president premier minister secretary undersecretary chancellor senator governor mayor congressman congresswoman representative lawmaker mp ambassador envoy spokesman spokeswoman spokesperson chief director chairman chairwoman chairperson chair ceo cfo coo adviser advisor aide negotiator leader head deputy attorney professor prof dr doctor mr mrs ms miss madam madame mme mlle monsieur shri smt alhaji sir lord lady dame king queen prince princess pope cardinal archbishop bishop monsignor msgr reverend rev pastor imam ayatollah sheikh rabbi sultan emir general gen colonel col captain capt lieutenant lt sergeant sgt major admiral commander commissioner judge justice magistrate prosecutor sheriff inspector detective superintendent constable officer secretary-general coach manager lawyer barrister analyst economist expert historian scientist founder co-founder owner administrator counsel commissioner editor editor-in-chief journalist reporter correspondent author writer producer actor actress singer musician photographer diplomat official co-chair spokesperson treasurer speaker whip councillor councilman councilwoman councilmember alderman principal dean provost rector marshal brigadier corporal private gov sen sens rep reps pm designer artist chef drummer guitarist vocalist frontman sculptor cosplayer publisher physician bandleader restaurateur girlfriend boyfriend fiance fiancee qb rb wr cb fm ombudsman referee striker goalkeeper midfielder defender quarterback midwife nurse surgeon astronaut cosmonaut pilot columnist creator curator illustrator poet painter sculptor novelist playwright screenwriter composer rapper comedian broadcaster presenter photojournalist filmmaker cinematographer choreographer singer-songwriter architect engineer lobbyist strategist pollster campaigner activist blogger philanthropist entrepreneur businessman businesswoman astronomer physicist biologist chemist geologist meteorologist climatologist seismologist epidemiologist virologist psychologist psychiatrist sociologist philosopher theologian criminologist statistician mathematician firefighter paramedic policeman policewoman fisherman co-author interviewee student gymnast swimmer boxer cyclist golfer sprinter jockey undersheriff commodore adm cmdr maj cto cio vp evp',
);
/** What may stand before a title and is part of it. */
export const titleModifiers = wordSet(
  'transport transportation environment agriculture energy labour labor culture sport sports home business science technology industry tourism housing immigration budget treasury commerce infrastructure veterans climate communications information prime vice foreign defense defence interior finance deputy assistant acting interim former ex first second special presidential chief senior junior general executive managing national security attorney state press public health education trade economic military political top lead new human rights social affairs intelligence police fire district supreme high commanding associate emeritus honorary permanent federal regional local chief-of-staff opposition party government parliamentary parliament cabinet royal crown grand lieutenant brigadier rear staff nobel laureate council office team delegation negotiating',
);
/** Adverbs and other words that begin a sentence with a capital and are never a name. */
export const neverNames = wordSet(
  "the a an this that these those it its he she they we i you his her their our my your and but or nor so yet for in on at by to from with without of as if when while where why how what which who whom whose there here then than not no yes all any each every some many most more much few several both either neither one two three four five six seven eight nine ten after before during since until although though because however meanwhile moreover furthermore also again still just only even now today yesterday tomorrow tonight person monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec according amid following despite under over into onto about above below between among against through across along around near let lets let's don't it's i'm i've we're we've you're they're he's she's that's there's what's who's can could will would shall should may might must do does did have has had is are was were be been being get got go let make take say said says asked told please thank thanks photo image video file caption source sources read more update updated breaking exclusive live watch new last next first second third earlier later recently currently previously finally additionally instead indeed perhaps maybe well okay ok oh hi hello hey wow dear sincerely ms mr mrs top former prior plan plans talks meeting people officials police witnesses experts critics supporters world spring summer autumn winter internet web north south east west northern southern eastern western god christmas easter ramadan olympics once unlike upon throughout per via beyond behind beside besides except excluding including regarding concerning considering knowing unless whether whatever whoever whenever rather such same own other others another already always never ever often sometimes soon thus hence thankfully hopefully rip outside inside elsewhere nearby afterwards nobody somebody everybody anybody everyone anyone someone nothing something everything anything",
);
/** Nouns that end the names of things which are no people: programmes, prizes, festivals, laws. */
export const neverPeople = wordSet(
  'program programme project festival shuttle day week act bill law games cup prize award awards series war wars treaty accord agreement plan deal report study survey system virus disease syndrome storm hurricane cyclone typhoon express edition version vr tv xp windows phone pro max plus mini show tour magazine soup studies arts rights affairs psychology leadership leader engineering sciences science fair pad expo championship tournament division group discovery am pm et edt est cdt cst mdt mst pdt pst gmt utc bst cet amendment recession depression trophy riot riots charter survey providers nation forum firefox chrome iphone ipad android playstation xbox kindle islander islanders relations magistrates evidence beta exploit',
);
/** Initials that are no bodies: things, offices, ranks. */
export const neverBodies = wordSet(
  'vip vp evp cio cd dvd tv html css http url pdf usb sms dna rna iq pov gps diy faq ok ceo cfo coo cto mp pm fm phd mba ma ba potus flotus am pm gmt utc est edt pst pdt cst cdt mst mdt ist et bst cet vat gdp gnp pr hr it ai vr ar suv atm pin id hiv aids covid sars lgbt lgbtq rip asap aka irc sos ufo mvp ied icbm pow vhs lp ep dj mc sat gcse nft ipo roi usd eur gbp rmb dui dwi ptsd er icu ems cpr phd md rn llc llp xml sql dll pdt adsl isp pc gi rv cpi te dt lb ol dl ot fg sr jr ii iii iv vi vii viii ix ta op-ed imho lol omg ak isbn faqs ie ios os usb-c gmo bbq byob gpa sat ct mri eeg ekg ecg adhd add ocd hr hrs mph kph rpm psi',
);

/** Whether bodies, places and offices are called by this lower-case word, so that alone it is nobody's name. */
export function isCommonPart(lower: string): boolean {
  return [organisationHeads, placeTails, titleWords, neverNames].some((words) => words.has(lower));
}
