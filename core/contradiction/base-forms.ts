const formsOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs.split(' ').map((pair) => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
  );

/** Irregular English pasts and participles, `form:base`; regular endings are taken off by rule. */
const pastForms = formsOf(
  'ate:eat eaten:eat bore:bear borne:bear beat:beat beaten:beat became:become began:begin begun:begin bent:bend ' +
    'bit:bite bitten:bite bled:bleed blew:blow blown:blow broke:break broken:break bred:breed brought:bring ' +
    'built:build burnt:burn bought:buy caught:catch chose:choose chosen:choose came:come dealt:deal dug:dig ' +
    'did:do done:do drew:draw drawn:draw drank:drink drunk:drink drove:drive driven:drive fed:feed fell:fall ' +
    'fallen:fall felt:feel fought:fight found:find fled:flee flew:fly flown:fly forbade:forbid forbidden:forbid ' +
    'forgot:forget forgotten:forget forgave:forgive forgiven:forgive froze:freeze frozen:freeze got:get gotten:get ' +
    'gave:give given:give went:go gone:go grew:grow grown:grow hung:hang heard:hear hid:hide hidden:hide held:hold ' +
    'kept:keep knelt:kneel knew:know known:know laid:lay led:lead left:leave lent:lend lit:light lost:lose made:make ' +
    'meant:mean met:meet misled:mislead mistook:mistake mistaken:mistake overcame:overcome overtook:overtake ' +
    'overtaken:overtake overthrew:overthrow overthrown:overthrow paid:pay rode:ride ridden:ride rang:ring rung:ring ' +
    'rose:rise risen:rise ran:run said:say saw:see seen:see sought:seek sold:sell sent:send shook:shake shaken:shake ' +
    'shone:shine shot:shoot showed:show shown:show shrank:shrink shrunk:shrink sang:sing sung:sing sank:sink sunk:sink ' +
    'sat:sit slept:sleep slid:slide spoke:speak spoken:speak sped:speed spent:spend sprang:spring sprung:spring ' +
    'stood:stand stole:steal stolen:steal stuck:stick struck:strike stricken:strike swore:swear sworn:swear ' +
    'swept:sweep swam:swim swum:swim swung:swing took:take taken:take taught:teach tore:tear torn:tear told:tell ' +
    'thought:think threw:throw thrown:throw understood:understand undertook:undertake undertaken:undertake ' +
    'undid:undo upheld:uphold woke:wake woken:wake wore:wear worn:wear won:win wound:wind withdrew:withdraw ' +
    'withdrawn:withdraw withheld:withhold wrote:write written:write',
);

/** Irregular plurals and comparatives. */
const otherForms = formsOf(
  'men:man women:woman children:child people:person feet:foot teeth:tooth mice:mouse wives:wife lives:life ' +
    'wolves:wolf knives:knife halves:half shelves:shelf leaves:leaf thieves:thief crises:crisis analyses:analysis ' +
    'better:good best:good worse:bad worst:bad further:far farther:far',
);

/** Endings that a base form may have lost, and what may stand in their place: `tried` is `try`. */
const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
];

/** `take` of `took`: what no rule takes off; any other word is its own. */
export const regularForm = (word: string): string => pastForms.get(word) ?? otherForms.get(word) ?? word;

/** `took`, `begun`: a past or a participle that no rule makes, other than `beat`, which is its own; not `men`, `better`. */
export const isPastForm = (word: string): boolean => (pastForms.get(word) ?? word) !== word;

/**
 * The forms a folded English word may be listed under, itself first: `dumped` gives `dumped`, `dump`, `dumpe`. What is
 * no word is not in any list, so it does no harm.
 */
export function baseForms(word: string): readonly string[] {
  const forms = [word];
  const base = regularForm(word);
  if (base !== word) forms.push(base);
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const rest = word.slice(0, -ending.length);
    for (const letters of instead) forms.push(rest + letters);
    if (/([^aeiouls])\1$/u.test(rest) || rest.endsWith('ll')) forms.push(rest.slice(0, -1));
  }
  return forms;
}
