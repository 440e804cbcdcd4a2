import { byScript } from '../text/by-script.ts';
import { wordSet } from '../text/word-lists.ts';

/** Verbs that report what somebody said, wrote or called something; every form in one list. */
const stems =
  'say/says/said/saying tell/tells/told/telling add/adds/added/adding write/writes/wrote/written/writing ' +
  'ask/asks/asked/asking call/calls/called/calling describe/describes/described/describing claim/claims/claimed/claiming ' +
  'argue/argues/argued/arguing note/notes/noted/noting explain/explains/explained/explaining insist/insists/insisted/insisting ' +
  'declare/declares/declared/declaring state/states/stated/stating announce/announces/announced/announcing ' +
  'warn/warns/warned/warning tweet/tweets/tweeted/tweeting post/posts/posted/posting reply/replies/replied/replying answers/answered ' +
  'respond/responds/responded/responding stress/stresses/stressed/stressing emphasize/emphasizes/emphasized/emphasizing ' +
  'emphasise/emphasises/emphasised/emphasising acknowledge/acknowledges/acknowledged/acknowledging admit/admits/admitted/admitting ' +
  'affirm/affirms/affirmed/affirming confirm/confirms/confirmed/confirming conclude/concludes/concluded/concluding ' +
  'continue/continues/continued/continuing quip/quips/quipped/quipping joke/jokes/joked/joking suggest/suggests/suggested/suggesting ' +
  'predict/predicts/predicted/predicting promise/promises/promised/promising pledge/pledges/pledged/pledging vow/vows/vowed/vowing ' +
  'urge/urges/urged/urging recall/recalls/recalled/recalling remark/remarks/remarked/remarking observe/observes/observed/observing ' +
  'mock/mocks/mocked/mocking boast/boasts/boasted/boasting complain/complains/complained/complaining ' +
  'contend/contends/contended/contending concede/concedes/conceded/conceding hail/hails/hailed/hailing praise/praises/praised/praising ' +
  'thank/thanks/thanked/thanking label/labels/labeled/labelled/labeling dub/dubs/dubbed/dubbing accuse/accuses/accused/accusing ' +
  'blame/blames/blamed/blaming criticize/criticizes/criticized/criticizing criticise/criticised deny/denies/denied/denying ' +
  'dismiss/dismisses/dismissed/dismissing reject/rejects/rejected/rejecting slam/slams/slammed/slamming blast/blasts/blasted/blasting ' +
  'denounce/denounces/denounced/denouncing condemn/condemns/condemned/condemning deride/derides/derided/deriding ' +
  'mention/mentions/mentioned/mentioning question/questions/questioned/questioning wonder/wonders/wondered/wondering ' +
  'report/reports/reported/reporting reveal/reveals/revealed/revealing read/reads/reading shout/shouts/shouted/shouting ' +
  'yell/yells/yelled/yelling chant/chants/chanted/chanting allege/alleges/alleged/alleging assert/asserts/asserted/asserting ' +
  'assure/assures/assured/assuring caution/cautions/cautioned/cautioning comment/comments/commented/commenting ' +
  'demand/demands/demanded/demanding deem/deems/deemed/deeming detail/details/detailed/detailing estimate/estimates/estimated ' +
  'exclaim/exclaims/exclaimed/exclaiming hint/hints/hinted/hinting imply/implies/implied/implying indicate/indicates/indicated/indicating ' +
  'maintain/maintains/maintained/maintaining muse/muses/mused/musing proclaim/proclaims/proclaimed/proclaiming ' +
  'propose/proposes/proposed/proposing reiterate/reiterates/reiterated/reiterating remind/reminds/reminded/reminding ' +
  'repeat/repeats/repeated/repeating retort/retorts/retorted tout/touts/touted/touting testify/testifies/testified/testifying ' +
  'express/expresses/expressed/expressing signal/signals/signaled/signalled/signaling think/thinks/thought believe/believes/believed ' +
  'hope/hopes/hoped/hoping refer/refers/referred/referring lament/laments/lamented/lamenting point/points/pointed/pointing ' +
  'portray/portrays/portrayed/portraying characterize/characterizes/characterized/characterizing cite/cites/cited/citing ' +
  'challenge/challenges/challenged/challenging defend/defends/defended/defending attack/attacks/attacked/attacking ' +
  'compare/compares/compared/comparing liken/likens/likened/likening brand/brands/branded/branding rate/rates/rated/rating ' +
  'speculate/speculates/speculated/speculating stipulate/stipulates/stipulated agree/agrees/agreed/agreeing ' +
  'scold/scolds/scolded/scolding ridicule/ridicules/ridiculed/ridiculing bemoan/bemoans/bemoaned/bemoaning ' +
  'recount/recounts/recounted/recounting disclose/discloses/disclosed hit/fired/counter/counters/countered/countering ' +
  'celebrate/celebrates/celebrated/celebrating welcome/welcomes/welcomed/welcoming applaud/applauds/applauded/applauding ' +
  'appeal/appeals/appealed/appealing inform/informs/informed/informing put/puts went/goes frame/frames/framed/framing ' +
  'commend/commends/commended defined/defines specify/specifies/specified outline/outlines/outlined echo/echoes/echoed/echoing ' +
  'roar/roars/roared/roaring sob/sobs/sobbed storm/stormed blurt/blurted sigh/sighed groan/groaned howl/howled chuckle/chuckled laugh/laughed ' +
  'mutter/muttered joked whisper/whispered interject/interjected chime/chimed scoff/scoffs/scoffed protest/protests/protested ' +
  'reference/references/referenced/referencing decry/decries/decried/decrying exhort/exhorts/exhorted/exhorting ' +
  'encourage/encourages/encouraged/encouraging boom/booms/boomed beam/beams/beamed bark/barked grouse/groused/grousing cry/cries/cried/crying ' +
  'sneer/sneered mouth/mouthed plead/pleads/pleaded scream/screams/screamed lambaste/lambasted/lambasting ' +
  'opine/opines/opined tease/teased crow/crowed gush/gushed seethed fume/fumed rail/railed sing/sings/sang/singing ' +
  'demur/demurs/demurred exult/exults/exulted/exulting thunder/thunders/thundered/thundering intone/intones/intoned implore/implores/implored/imploring ' +
  'rave/raves/raved/raving rant/ranted/ranting vent/vented/venting lecture/lectured/lecturing marvel/marvels/marveled/marvelled/marveling ' +
  'emailed/emailing texted/texting brag/brags/bragged/bragging gripe/gripes/griped/griping snap/snaps/snapped/snapping ' +
  'elaborate/elaborates/elaborated/elaborating clarify/clarifies/clarified/clarifying apologize/apologizes/apologized/apologise/apologises/apologised ' +
  'summarize/summarizes/summarized/summarise/summarises/summarised characterise/characterises/characterised/characterising rebuke/rebukes/rebuked/rebuking ' +
  'laud/lauds/lauded/lauding extol/extols/extolled/extolling trumpet/trumpeted/trumpeting herald/heralded/heralding underline/underlines/underlined/underlining ' +
  'underscore/underscores/underscored/underscoring reassure/reassures/reassured/reassuring confess/confesses/confessed/confessing swear/swears/swore/swearing rage/rages/raged/raging ' +
  'moan/moans/moaned/moaning grumble/grumbles/grumbled/grumbling';

export const cueVerbs: ReadonlySet<string> = new Set(stems.split(/[ /]/u));

/** Verbs that can stand before their subject after a quotation: `said the minister`. */
export const invertible = wordSet(
  'said says wrote writes added adds asked asks noted notes explained explains recalled replied tweeted continued reads told claimed warned insisted declared argued argues concluded joked quipped stated announced observed remarked responded reported according exclaimed cried roared sobbed stormed sighed groaned chuckled laughed muttered shouted beamed boomed barked screamed yelled declares demanded answered mused mentioned predicted cautioned stressed emphasized emphasised acknowledged suggested lamented commented countered retorted complained confirmed recounted opined repeated reiterated admitted shot responds insists claims observes remarks jokes whispered pleaded shouts demurred thundered intoned snapped confessed elaborated bragged clarified affirmed fumed raged moaned blasted seethed gushed crowed scoffed ranted mocked urged vowed pledged promised boasted sneered grumbled',
);

/** Auxiliaries and adverbs between a subject and its verb. */
export const betweenSubjectAndVerb = byScript(
  String.raw`(?:^|[\s,])(?:has|have|had|also|later|earlier|then|now|once|repeatedly|recently|often|still|again|even|would|will|could|can|did|does|do|was|is|were|are|be|been|being|further|just|only|simply|since|already|not|never|always|soon|meanwhile|however|separately|alike|himself|herself|itself|themselves|reportedly|(?!(?:family|ally|assembly|supply|monopoly)\b)\p{Ll}+ly|went on to|goes on to|went on|goes on|continued to|continues to|appeared to|seemed to|sought to|tried to|moved to|took to \p{L}+ to|quick to|used to|chose to|to)$`,
);
