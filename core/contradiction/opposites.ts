import { addTo } from '../grouped.ts';
import { stemOf } from '../text/stem.ts';

/** Words of opposite directions, two groups a line: what a word of one group says, a word of the other denies. */
const groups = `
increase rise raise grow growth gain climb surge jump soar boost expand hike up upward high higher highest elevate improve improvement strengthen escalate swell spike rally advance upgrade heighten intensify accelerate enhance lift | decrease fall drop decline reduce reduction shrink loss lose sink plunge tumble slump cut lower lowest low down downward worsen weaken slide dip diminish deteriorate contract lessen slow downgrade plummet deflate ease crash collapse
add addition include inclusion | remove removal subtract exclude exclusion reduce omit delete
accept approve approval allow permit permission authorize welcome agree agreement endorse support back favor embrace grant praise commend applaud encourage promote recommend legalize celebrate | reject refuse refusal deny denial ban prohibit prohibition forbid oppose opposition disagree disagreement veto block condemn criticize criticism denounce discourage prevent hinder obstruct dismiss disapprove protest vilify blame restrict
win winner victory triumph succeed success successful | lose loser defeat loss fail failure unsuccessful
open opening reopen | close closed closing shut closure
start begin beginning launch commence initiate onset introduce | end ending finish stop conclude cease halt terminate cancel abandon suspend
continue keep maintain remain resume persist | stop cease quit halt abandon discontinue end leave change
before prior previous previously earlier former past preceding ago | after following later subsequent subsequently next future since upcoming
buy purchase acquire acquisition | sell sale divest
arrive arrival enter come | leave depart departure exit go
inside within indoor internal | outside without outdoor external
hire employ recruit appoint | fire dismiss sack resign
attack invade invasion fight war | defend defense peace peaceful protect retreat withdraw
live alive survive survivor born birth | die dead death kill killed fatal
true truth real genuine correct correctly right accurate accurately | false lie fake wrong incorrect incorrectly inaccurate erroneous mistaken
good better best positive positively benefit beneficial advantage pleased happy happiness satisfied joy excited optimistic love enjoy like pleasant favorable easy easily | bad worse worst negative negatively harm harmful drawback disadvantage displeased unhappy sad sadness dissatisfied disappointed disappointing frustrated frustration pessimistic hate dislike unpleasant unfavorable difficult hard
more most many much majority larger greater bigger | less fewer least few little minority smaller
all every always everyone everything entire whole | some none never no nobody nothing partial few rarely
big large huge great major massive significant substantial considerable long tall wide broad heavy strong strongly powerful | small little tiny minor slight insignificant negligible short narrow limited light weak weakly modest
fast quick quickly rapid rapidly sharp sudden suddenly | slow slowly gradual gradually steady steadily
new young modern recent fresh novel | old elderly ancient outdated former
rich wealthy expensive costly | poor cheap affordable inexpensive
hot warm | cold cool freezing
public publicly open openly | private privately secret secretly confidential covert
guilty convict conviction charge accuse | innocent acquit acquittal clear exonerate
common popular frequent often usual usually ordinary | rare unpopular infrequent seldom unusual extraordinary unique
possible likely able can | impossible unlikely unable cannot
give send provide offer supply | take receive withhold deny
show reveal disclose expose unveil highlight display | hide conceal cover ignore mask suppress
build create construct make produce establish | destroy demolish eliminate dismantle break
safe safety secure | dangerous danger unsafe risk risky insecure
first initial early | last final late
north northern | south southern
east eastern | west western
left | right
man men male boy father son husband brother king he his him mr | woman women female girl mother daughter wife sister queen she her hers mrs ms
day morning | night evening
friend ally friendly | enemy foe rival hostile
presence present | absence absent
direct directly | indirect indirectly
temporary temporarily | permanent permanently
lead leading ahead | follow trail behind
above over | below under beneath
front | back rear
top | bottom
near nearby close | far distant remote
full | empty
employer | employee
profit earn earnings | loss losses debt
solve resolve fix help assist | worsen aggravate harm hurt
maximum max most | minimum min least
released freed release free | arrested detained jailed imprisoned arrest detain jail
confirm confirmed admit acknowledge | deny denied dispute refute
agree | disagree
because due | despite although`;

/** Where each stem stands: the line's number, negative for the left side of the line. */
const places = new Map<string, number[]>();
groups
  .trim()
  .split('\n')
  .forEach((line, index) => {
    const [one = '', other = ''] = line.split('|');
    for (const [words, place] of [[one, -1 - index] as const, [other, 1 + index] as const]) {
      for (const stem of new Set(words.trim().split(' ').map(stemOf))) addTo(places, stem, place);
    }
  });

/** Whether two English words, given as their stems (Porter), point opposite ways and nowhere the same way. */
export function areOpposite(one: string, other: string): boolean {
  const from = places.get(one);
  const to = places.get(other);
  if (from === undefined || to === undefined || one === other) return false;
  return from.some((place) => to.includes(-place)) && !from.some((place) => to.includes(place));
}
