import { wordSet } from './word-lists.ts';

/**
 * American forms of British spellings, so that the two compare as equal. By rule where a rule is safe, else by stem;
 * words whose two spellings have different meanings (cheque/check, storey/story, kerb/curb) are left alone.
 */

/** British stem -> American stem; any ending may follow. Longest stem wins. */
const stems: ReadonlyMap<string, string> = new Map(
  [
    // -our
    'arbour/arbor ardour/ardor armour/armor behaviour/behavior candour/candor clamour/clamor colour/color',
    'demeanour/demeanor endeavour/endeavor favour/favor fervour/fervor flavour/flavor harbour/harbor honour/honor',
    'humour/humor labour/labor neighbour/neighbor odour/odor parlour/parlor rancour/rancor rigour/rigor rumour/rumor',
    'saviour/savior savour/savor splendour/splendor succour/succor tumour/tumor valour/valor vapour/vapor vigour/vigor',
    // -re
    'calibre/caliber centimetre/centimeter centre/center fibre/fiber kilometre/kilometer litre/liter lustre/luster',
    'manoeuvre/maneuver meagre/meager metre/meter millimetre/millimeter sombre/somber spectre/specter',
    'theatre/theater',
    // -ce
    'defence/defense offence/offense pretence/pretense licence/license practise/practice',
    // doubled consonants
    'cancell/cancel channell/channel counsell/counsel dialled/dialed dialling/dialing fuell/fuel funnell/funnel',
    'initiall/initial jewellery/jewelry labell/label levell/level libell/libel marshall/marshal marvell/marvel',
    'modell/model panell/panel pedall/pedal quarrell/quarrel rivall/rival shovell/shovel signall/signal',
    'snivell/snivel spirall/spiral totall/total travell/travel tunnell/tunnel unravell/unravel woollen/woolen',
    'kidnapp/kidnap worshipp/worship focuss/focus biass/bias programme/program',
    // single where American doubles
    'skilful/skillful wilful/willful fulfil/fulfill enrol/enroll instal/install distil/distill instalment/installment',
    // Greek and Latin diphthongs
    'anaem/anem anaesth/anesth archaeolog/archeolog caesar/cesar diarrhoea/diarrhea encyclopaed/encyclopedi',
    'faec/fec foet/fet gynaecolog/gynecolog haem/hem leukaem/leukem oestrogen/estrogen orthopaed/orthoped paed/ped',
    // -ogue, and single words
    'analogue/analog catalogue/catalog dialogue/dialog acknowledgement/acknowledgment ageing/aging aeroplane/airplane',
    'aluminium/aluminum cosy/cozy grey/gray judgement/judgment mould/mold moustache/mustache plough/plow',
    'pyjama/pajama sceptic/skeptic smoulder/smolder sulphur/sulfur tyre/tire artefact/artifact disc/disk',
    'analys/analyz catalys/catalyz paralys/paralyz',
  ]
    .join(' ')
    .split(' ')
    .map((pair): [string, string] => {
      const [british = '', american = ''] = pair.split('/');
      return [british, american];
    }),
);

/** Whole words only. */
const words: ReadonlyMap<string, string> = new Map(
  (
    'towards/toward afterwards/afterward backwards/backward forwards/forward upwards/upward downwards/downward ' +
    'onwards/onward amongst/among amidst/amid whilst/while learnt/learned burnt/burned dreamt/dreamed spelt/spelled ' +
    'spoilt/spoiled leapt/leaped fuelled/fueled analyses/analyses analysis/analysis paralysis/paralysis ' +
    'analyst/analyst analysts/analysts theatrical/theatrical metric/metric centred/centered centring/centering ' +
    'manoeuvring/maneuvering installed/installed installing/installing installation/installation ' +
    'fulfilled/fulfilled fulfilling/fulfilling enrolled/enrolled enrolling/enrolling distilled/distilled ' +
    'install/install installs/installs fulfill/fulfill fulfills/fulfills enroll/enroll enrolls/enrolls ' +
    'cancellation/cancellation cancellations/cancellations initially/initially totally/totally ' +
    'marshall/marshall'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [british = '', american = ''] = pair.split('/');
      return [british, american];
    }),
);

/** Verbs and nouns in -ise that no American writes with z. */
const alwaysIse = wordSet(
  'advertise advise anise apprise arise braise bruise chastise circumcise comprise compromise concise cruise ' +
    'demise despise devise disguise enterprise excise exercise expertise fraise franchise guise improvise incise ' +
    'likewise merchandise noise otherwise paradise poise porpoise praise precise premise promise raise ' +
    'reprise revise rise supervise surmise surprise televise tortoise treatise turquoise valise vise wise appraise ' +
    'malaise liaise mayonnaise moonrise sunrise uprise televise bise prise unwise clockwise',
);

const iseEnding = /^(.{3,}?is)(e|es|ed|er|ers|ing|ation|ations|ational|able)$/;

/** The American form of a lower-case word; the word itself where both spell alike. */
export function americanSpelling(word: string): string {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length, 14); length >= 3; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem !== undefined) return afterStem(word, length, stem);
  }
  const parts = iseEnding.exec(word);
  const base = parts?.[1];
  if (base === undefined || alwaysIse.has(`${base}e`)) return word;
  return `${base.slice(0, -1)}z${parts?.[2] ?? ''}`;
}

/** `disc` must not reach into `discover`, nor `grey` into `greyhound`; short stems take inflections only. */
const inflection = /^(s|es|ed|d|er|ers|ing|y|ly|ish|al|ists?|ists|ism|'s)?$/;

function afterStem(word: string, length: number, american: string): string {
  const rest = word.slice(length);
  return length <= 4 && !inflection.test(rest) ? word : american + rest;
}
