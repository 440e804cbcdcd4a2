import { byScript } from '../text/by-script.ts';
import { wordSet } from '../text/word-lists.ts';

const forms = (words: string): ReadonlySet<string> => new Set(words.split(/[ /]/u));

/** Verbs of saying that a clause follows with nothing between: `said the road was closed`. */
export const sayers = forms('say/says/said/saying');

/** Verbs that a clause may follow so, if a finite verb shows that it is one: `warned the road was closed`. */
export const openers = forms(
  'add/adds/added/adding insist/insists/insisted/insisting claim/claims/claimed/claiming warn/warns/warned/warning admit/admits/admitted/admitting ' +
    'suggest/suggests/suggested/suggesting argue/argues/argued/arguing predict/predicts/predicted/predicting ' +
    'acknowledge/acknowledges/acknowledged/acknowledging announce/announces/announced/announcing ' +
    'confirm/confirms/confirmed/confirming explain/explains/explained/explaining note/notes/noted/noting ' +
    'declare/declares/declared/declaring state/states/stated/stating stress/stresses/stressed/stressing ' +
    'emphasize/emphasizes/emphasized/emphasizing emphasise/emphasises/emphasised/emphasising ' +
    'concede/concedes/conceded/conceding reveal/reveals/revealed/revealing allege/alleges/alleged/alleging ' +
    'maintain/maintains/maintained/maintaining conclude/concludes/concluded/concluding promise/promises/promised/promising ' +
    'reiterate/reiterates/reiterated/reiterating report/reports/reported/reporting complain/complains/complained/complaining',
);

/** Verbs that need `that` before a clause. Thoughts, questions and denials are in none of the lists up to here. */
export const withThat = forms(
  'write/writes/wrote/writing post/posted/posting tweet/tweeted/tweeting pledge/pledges/pledged/pledging ' +
    'vow/vows/vowed/vowing recall/recalls/recalled/recalling remark/remarks/remarked/remarking ' +
    'observe/observes/observed/observing boast/boasts/boasted/boasting contend/contends/contended/contending ' +
    'disclose/discloses/disclosed assert/asserts/asserted/asserting caution/cautions/cautioned/cautioning ' +
    'estimate/estimates/estimated hint/hints/hinted/hinting imply/implies/implied/implying ' +
    'indicate/indicates/indicated/indicating repeat/repeats/repeated/repeating testify/testifies/testified/testifying ' +
    'clarify/clarifies/clarified/clarifying underline/underlines/underlined/underlining affirm/affirms/affirmed/affirming ' +
    'underscore/underscores/underscored/underscoring demand/demands/demanded/demanding propose/proposes/proposed/proposing ' +
    'recount/recounts/recounted/recounting reply/replies/replied/replying respond/responds/responded/responding ' +
    'lament/laments/lamented/lamenting counter/countered signal/signals/signaled/signalled/signaling point/points/pointed/pointing',
);

/** Verbs that name first who is told. */
export const addressed = forms(
  'tell/tells/told/telling assure/assures/assured/assuring inform/informs/informed/informing remind/reminds/reminded/reminding',
);

/** Behind these no clause tells what was said, or seldom one: thoughts, questions, denials, praise, blame, and forms that are nouns as often. */
const others = forms(
  'written answers/answered ask/asks/asked/asking call/calls/called/calling describe/describes/described/describing tweets posts ' +
    'continue/continues/continued/continuing quip/quips/quipped/quipping joke/jokes/joked/joking ' +
    'urge/urges/urged/urging mock/mocks/mocked/mocking hail/hails/hailed/hailing praise/praises/praised/praising ' +
    'thank/thanks/thanked/thanking label/labels/labeled/labelled/labeling dub/dubs/dubbed/dubbing ' +
    'accuse/accuses/accused/accusing blame/blames/blamed/blaming criticize/criticizes/criticized/criticizing ' +
    'criticise/criticised deny/denies/denied/denying dismiss/dismisses/dismissed/dismissing ' +
    'reject/rejects/rejected/rejecting slam/slams/slammed/slamming blast/blasts/blasted/blasting ' +
    'denounce/denounces/denounced/denouncing condemn/condemns/condemned/condemning deride/derides/derided/deriding ' +
    'mention/mentions/mentioned/mentioning question/questions/questioned/questioning ' +
    'wonder/wonders/wondered/wondering read/reads/reading shout/shouts/shouted/shouting yell/yells/yelled/yelling ' +
    'chant/chants/chanted/chanting comment/comments/commented/commenting deem/deems/deemed/deeming ' +
    'detail/details/detailed/detailing exclaim/exclaims/exclaimed/exclaiming muse/muses/mused/musing ' +
    'proclaim/proclaims/proclaimed/proclaiming retort/retorts/retorted tout/touts/touted/touting ' +
    'express/expresses/expressed/expressing think/thinks/thought believe/believes/believed hope/hopes/hoped/hoping ' +
    'refer/refers/referred/referring portray/portrays/portrayed/portraying ' +
    'characterize/characterizes/characterized/characterizing cite/cites/cited/citing ' +
    'challenge/challenges/challenged/challenging defend/defends/defended/defending attack/attacks/attacked/attacking ' +
    'compare/compares/compared/comparing liken/likens/likened/likening brand/brands/branded/branding ' +
    'rate/rates/rated/rating speculate/speculates/speculated/speculating stipulate/stipulates/stipulated ' +
    'agree/agrees/agreed/agreeing scold/scolds/scolded/scolding ridicule/ridicules/ridiculed/ridiculing ' +
    'bemoan/bemoans/bemoaned/bemoaning hit/fired/counters/countering celebrate/celebrates/celebrated/celebrating ' +
    'welcome/welcomes/welcomed/welcoming applaud/applauds/applauded/applauding appeal/appeals/appealed/appealing ' +
    'put/puts went/goes frame/frames/framed/framing commend/commends/commended defined/defines ' +
    'specify/specifies/specified outline/outlines/outlined echo/echoes/echoed/echoing roar/roars/roared/roaring ' +
    'sob/sobs/sobbed storm/stormed blurt/blurted sigh/sighed groan/groaned howl/howled chuckle/chuckled ' +
    'laugh/laughed mutter/muttered whisper/whispered interject/interjected chime/chimed scoff/scoffs/scoffed ' +
    'protest/protests/protested reference/references/referenced/referencing decry/decries/decried/decrying ' +
    'exhort/exhorts/exhorted/exhorting encourage/encourages/encouraged/encouraging boom/booms/boomed ' +
    'beam/beams/beamed bark/barked grouse/groused/grousing cry/cries/cried/crying sneer/sneered mouth/mouthed ' +
    'plead/pleads/pleaded scream/screams/screamed lambaste/lambasted/lambasting opine/opines/opined tease/teased ' +
    'crow/crowed gush/gushed seethed fume/fumed rail/railed sing/sings/sang/singing demur/demurs/demurred ' +
    'exult/exults/exulted/exulting thunder/thunders/thundered/thundering intone/intones/intoned ' +
    'implore/implores/implored/imploring rave/raves/raved/raving rant/ranted/ranting vent/vented/venting ' +
    'lecture/lectured/lecturing marvel/marvels/marveled/marvelled/marveling emailed/emailing texted/texting ' +
    'brag/brags/bragged/bragging gripe/gripes/griped/griping snap/snaps/snapped/snapping ' +
    'elaborate/elaborates/elaborated/elaborating apologize/apologizes/apologized/apologise/apologises/apologised ' +
    'summarize/summarizes/summarized/summarise/summarises/summarised ' +
    'characterise/characterises/characterised/characterising rebuke/rebukes/rebuked/rebuking ' +
    'laud/lauds/lauded/lauding extol/extols/extolled/extolling trumpet/trumpeted/trumpeting ' +
    'herald/heralded/heralding reassure/reassures/reassured/reassuring confess/confesses/confessed/confessing ' +
    'swear/swears/swore/swearing rage/rages/raged/raging moan/moans/moaned/moaning ' +
    'grumble/grumbles/grumbled/grumbling',
);

/** Verbs that report what somebody said, wrote or called something; every form of each. */
export const cueVerbs = wordSet(sayers, openers, withThat, addressed, others);

/** Verbs that can stand before their subject after a quotation: `said the minister`. */
export const invertible = wordSet(
  'said says wrote writes added adds asked asks noted notes explained explains recalled replied tweeted continued reads told claimed warned insisted declared argued argues concluded joked quipped stated announced observed remarked responded reported according exclaimed cried roared sobbed stormed sighed groaned chuckled laughed muttered shouted beamed boomed barked screamed yelled declares demanded answered mused mentioned predicted cautioned stressed emphasized emphasised acknowledged suggested lamented commented countered retorted complained confirmed recounted opined repeated reiterated admitted shot responds insists claims observes remarks jokes whispered pleaded shouts demurred thundered intoned snapped confessed elaborated bragged clarified affirmed fumed raged moaned blasted seethed gushed crowed scoffed ranted mocked urged vowed pledged promised boasted sneered grumbled',
);

/** Auxiliaries and adverbs between a subject and its verb. */
export const betweenSubjectAndVerb = byScript(
  String.raw`(?:^|[\s,])(?:has|have|had|also|later|earlier|then|now|once|repeatedly|recently|often|still|again|even|would|will|could|can|did|does|do|was|is|were|are|be|been|being|further|just|only|simply|since|already|not|never|always|soon|meanwhile|however|separately|alike|himself|herself|itself|themselves|reportedly|(?!(?:family|ally|assembly|supply|monopoly)\b)\p{Ll}+ly|went on to|goes on to|went on|goes on|continued to|continues to|appeared to|seemed to|sought to|tried to|moved to|took to \p{L}+ to|quick to|used to|chose to|to)$`,
);
