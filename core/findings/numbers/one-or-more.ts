import { addToSet } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { listed } from '../../text/listed.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { tellingZones } from '../evidence/zones.ts';
import { printed } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { toldBy } from '../telling/telling.ts';
import { type Filled, filledBy } from './filled.ts';
import { likenessOf } from './likeness.ts';

/**
 * Things at a scene, of which it matters whether there is one or several; of visits, problems or polls either form may
 * mean any number.
 */
const things =
  'helicopter plane aeroplane airplane jet drone ship boat vessel ferry speedboat tanker warship car van truck lorry bus train tank motorcycle motorbike ambulance gun rifle pistol handgun shotgun revolver launcher missile rocket bomb grenade knife building house home apartment shop store bank station school hospital church mosque factory warehouse hotel bridge tower cable pipeline gunman attacker shooter robber bomber assailant hijacker'.split(
    ' ',
  );

type Form = { readonly thing: string; readonly form: 'one' | 'more' };

const forms: ReadonlyMap<string, Form> = new Map(
  things.flatMap((thing): readonly (readonly [string, Form])[] => [
    [thing, { thing, form: 'one' }],
    [pluralOf(thing), { thing, form: 'more' }],
  ]),
);

function pluralOf(thing: string): string {
  if (thing.endsWith('man')) return thing.replace(/man$/u, 'men');
  if (thing.endsWith('fe')) return thing.replace(/fe$/u, 'ves');
  if (/[^aeiou]y$/u.test(thing)) return thing.replace(/y$/u, 'ies');
  return /(?:s|sh|ch)$/u.test(thing) ? `${thing}es` : `${thing}s`;
}

/** A thing that a passage names, with the words around it: `a government building`, `government buildings`. */
type NamedThing = Filled & Form & { readonly shown: Span };

/** One and the other are alike where so much of what stands around them is shared, in so many words at least. */
const leastLike = 1.2;

/**
 * A thing that one account has in the singular and another in the plural, with the same words around it: `a
 * helicopter`, `helicopters`.
 */
export function oneOrMore(evidence: Evidence): readonly Draft[] {
  const named = oncePerPassage((passage) => namedIn(evidence, passage));
  const told = new Map<string, Set<NamedThing>>();
  for (const [a, b] of evidence.pairs) {
    for (const one of named(a)) {
      for (const other of named(b)) {
        if (one.thing !== other.thing || one.form === other.form) continue;
        if (likenessOf(one, other) < leastLike || isAboutOthers(evidence, a, b)) continue;
        addToSet(told, one.thing, one);
        addToSet(told, one.thing, other);
      }
    }
  }
  return [...told.values()].map((group) => draft(evidence, [...group]));
}

function draft(evidence: Evidence, group: readonly NamedThing[]): Draft {
  const sides = group.map((each) => sideOf(evidence, each.account, each.shown, each.form));
  const phrases = new Map<string, string>(
    group.toReversed().map((each) => [each.form, printed(evidence, each.account, each.shown)]),
  );
  const given = toldBy(evidence, sides, (form, who) => `“${phrases.get(form) ?? form}” (${who})`);
  return {
    kind: 'number',
    severity: 'low',
    confidence: 0.5,
    summary: `Whether it was one or several is told differently: ${listed(given)}.`,
    because: ['one thing and several of its kind, among the same words'],
    sides,
  };
}

const single = /^(?:an?|one|its)$/u;
/** What is known already, what is not there, and dozens of them are no plain plural. */
const known = /^(?:the|these|those|their|its|his|her|our|all|any|no|of|both|an?|one|such|other)$/u;
const further = /^(?:another|other|different|second|third|new|next|last)$/u;
const mostBefore = 4;
const joined = /^[\s\u2010\u2011-]+$/u;
/** `rocket-propelled`, `the helicopter’s crew` */
const ofAnother = /^[\u2010\u2011'’-]/u;
const notOfPhrase = byScript(String.raw`(?:ed|ing|ly)$`);

/** The things of a passage that it does not name in both forms. */
function namedIn(evidence: Evidence, passage: Passage): readonly NamedThing[] {
  if (!tellingZones.has(passage.zone)) return [];
  const { text } = evidence.account(passage.account);
  const words = evidence.words(passage);
  const found = words.flatMap((word, index): readonly NamedThing[] => {
    const named = forms.get(word.folded);
    if (named === undefined || evidence.isQuoted(passage.account, word)) return [];
    const next = words[index + 1];
    const goesOn =
      next !== undefined &&
      /^\s+$/u.test(text.slice(word.end, next.start)) &&
      !next.small &&
      !notOfPhrase.test(next.folded);
    if (goesOn || ofAnother.test(text.slice(word.end, word.end + 1))) return [];
    const first = firstOf(text, words, index);
    const led = words[first - 1];
    const isLed = led !== undefined && joined.test(text.slice(led.end, words[first]?.start));
    const { thing, form } = named;
    const leading = isLed ? led.folded : '';
    if (form === 'one' ? !single.test(leading) : known.test(leading)) return [];
    if (words.slice(first, index).some(({ folded }) => further.test(folded))) return [];
    const before = words[index - 1];
    const described = first < index && before !== undefined && !notOfPhrase.test(before.folded);
    const from = form === 'one' ? led : described ? before : word;
    return [
      {
        ...filledBy(evidence, { passage, kind: 'number', value: form, start: word.start, end: word.end }),
        thing,
        form,
        shown: { start: from?.start ?? word.start, end: word.end },
      },
    ];
  });
  return found.filter(({ thing, form }) => !found.some((each) => each.thing === thing && each.form !== form));
}

/** The index of the first word of a phrase that ends with a word: 0 of `armed helicopter`. */
function firstOf(text: string, words: readonly PassageWord[], last: number): number {
  let first = last;
  while (first > 0 && last - first < mostBefore) {
    const [before, word] = [words[first - 1], words[first]];
    if (before === undefined || word === undefined || before.small) break;
    if (!joined.test(text.slice(before.end, word.start))) break;
    first -= 1;
  }
  return first;
}
