import { monthNames, weekdays } from '../calendar.ts';
import { zoneOffsets } from '../clock.ts';
import { wordSet } from '../text/word-lists.ts';

/** What a full stop after an abbreviation can mean. Lower-case, inner and final dots left out. */

/** Stand before a name: never end a sentence. */
export const beforeName = wordSet(
  'mr mrs ms mx dr prof gen lt col sgt cpl pvt capt cpt cmdr comdr adm maj brig supt insp sen sens rep reps gov govs ' +
    'pres rev fr hon msgr messrs mme mlle mt ft amb atty det sr-lt st ste vs v cf eg ie viz ca approx geb dir asst assoc ' +
    'dept univ hr herr sig sra dña',
);

/** Stand before a number: `No. 5`, `p. 55`, `Sept. 11`. */
export const beforeNumber = wordSet(
  'no nos nr n° p pp vol vols fig figs art arts sec secs ch chap para paras ver eq ex op cit tel ext rm apt ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec est circa ca c §',
);

/** Can stand inside a sentence and at its end: the next word decides. */
export const anywhere = wordSet(
  'inc ltd co corp bros llc plc sa ag kg gmbh jr sr esq etc al us usa uk un eu uae ussr dc nyc la ny nj phd md ba ma ' +
    'bsc msc dds jd mba rn iv am pm ad bc ce bce blvd ave rd hwy sq pl ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky mass md me mich minn miss mo mont neb nebr nev okla ' +
    'ore pa penn tenn tex vt va wash wis wisc wyo ont que alta ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'min max avg hrs mins secs yr yrs mph km kg lb lbs oz in',
);

/**
 * Words that open a sentence but do not follow an abbreviation as part of a name. After `the U.S.` a `The` starts
 * something new, a `Army` does not.
 */
export const openers = wordSet(
  'the a an this that these those it its he she they we you i his her their our my your there here who what when where ' +
    'why how which while as at in on by for from with without within after before since until during under over ' +
    'between among about against if unless although though because but and or nor so yet however meanwhile moreover ' +
    'nevertheless still then thus therefore also both either neither each every all some many most few several no ' +
    'not now today yesterday tomorrow one two three another other others such once according despite instead ' +
    'is are was were do does did has have had can could will would should may might must let please ask see',
);

/**
 * Nouns that open a sentence about somebody, and are no part of the name of a body or an office: after `the U.S.` a
 * `Police said` starts something new. Capitals as in a headline tell nothing, so a word in small letters must follow.
 */
export const openingNouns = wordSet(
  'police officials officers authorities investigators detectives firefighters prosecutors lawyers witnesses residents ' +
    'neighbors neighbours relatives rescuers doctors critics supporters protesters demonstrators experts analysts shares ' +
    'nobody everybody somebody everyone someone people later earlier',
);

/** What goes on with an address: `400 Main St. North`, `400 Main St. Suite 5`. */
export const afterStreet = wordSet(
  'n s e w ne nw se sw north south east west northeast northwest southeast southwest suite ste apt apartment unit room',
);

/** Days, months and zones, which follow a clock time inside one sentence: `5 p.m. Monday`. */
export const afterClock = wordSet(
  weekdays,
  monthNames,
  [...zoneOffsets.keys()].map((letters) => letters.toLowerCase()),
  'jan feb mar apr jun jul aug sept oct nov dec cst eet msk local eastern central pacific moscow kyiv',
);
