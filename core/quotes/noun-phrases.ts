import { firstFrom } from '../binary-search.ts';
import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { cueVerbs } from './cue-verbs.ts';
import { isDescribed } from './described.ts';
import { messageNounIn } from './message-nouns.ts';
import type { Unit } from './units.ts';

const endsInWord = byScript(String.raw`[\p{L}\p{N}'’]$`);
const owning = byScript(String.raw`^(?:['’]s?)? (?:\p{Ll}+ )?[\p{Ll}-]+$`);

/** The words of a unit in which a speaker is looked for, and the names in them. */
export type OwnTelling = Pick<Unit, 'masked' | 'names'>;

/** Who is said to say something, as the source puts it. */
export type Subject = Span & { readonly kind: 'name' | 'pronoun' | 'description' };

/** How much text a noun phrase may take, in UTF-16 code units. */
const reach = 120;

/** `he`, and `he’s` before a participle. */
const pronounAtEnd = /(?:^|[^\w'’\u00c0-\u024f])(he|she|they|we|i|it|you)(?:['’](?:s|re|m|d|ve|ll))?$/i;
const preposition =
  /(?:^|\s)(?:of|at|in|from|for|with|on|to|by|against|near|about|after|before|over|under|into|via|than|between|among|across)(?:\sthe)?$/i;
const deepest = 3;

/** The name, pronoun or description that ends at `end`; null where none does. */
export function nounPhraseAt(telling: OwnTelling, end: number, depth = 0): Subject | null {
  const { masked } = telling;
  const from = Math.max(0, end - reach);
  const tail = masked.slice(from, end);
  const found = pronounAtEnd.exec(tail);
  if (found?.[1] !== undefined) {
    const start = end - found[0].length + found[0].indexOf(found[1]);
    return { ...span(start, start + found[1].length), kind: 'pronoun' };
  }
  const name = lastNameBefore(telling, end);
  if (name === undefined || end - name.end > 1 || !/^\.?$/u.test(masked.slice(name.end, end)))
    return ownerAt(telling, name, end) ?? (endsInWord.test(tail) ? descriptionAt(tail, end) : null);
  // `Jo Bloggs of the Institute said`, `the mayor of London said`: not the institute, not London.
  const first = firstOfSeveral(telling, name);
  const head = masked.slice(Math.max(0, first.from - 24), first.from).trimEnd();
  const before = preposition.exec(head);
  // `after Bloggs said`: a clause of its own, as a rule
  if (before === null || (depth === 0 && /\b(?:after|before|than)$/u.test(head)))
    return { ...span(name.start, name.end), kind: 'name' };
  if (depth >= deepest) return null;
  const at = Math.max(0, first.from - 24) + head.slice(0, before.index).trimEnd().length;
  const holder = nounPhraseAt(telling, at, depth + 1);
  // `a statement by Jo Bloggs said`: her words
  if (/\b(?:by|from)$/u.test(before[0]) && messageNounIn(masked.slice(holder?.start ?? at, at)) !== null)
    return { ...span(name.start, name.end), kind: 'name' };
  return holder?.kind === 'description' ? { ...span(holder.start, end), kind: 'description' } : holder;
}

/** `for Osmark and the Plains` hangs on what stands before `Osmark`. */
function firstOfSeveral(telling: OwnTelling, name: OwnTelling['names'][number]): OwnTelling['names'][number] {
  const before = name.kind === 'person' ? undefined : lastNameBefore(telling, name.from);
  const isOne = before !== undefined && /^ and (?:the )?$/u.test(telling.masked.slice(before.end, name.from));
  return isOne ? before : name;
}

/** `Jo Bloggs's statement said`, `a Town Hall statement said`: her words, and its. */
function ownerAt(
  { masked }: OwnTelling,
  name: OwnTelling['names'][number] | undefined,
  end: number,
): Subject | null {
  if (name === undefined || end - name.end > 40) return null;
  const between = masked.slice(name.end, end);
  if (!owning.test(between) || messageNounIn(between) === null) return null;
  return { ...span(name.start, name.end), kind: 'name' };
}

const determiner =
  /(?:^|[\s,(”"])((?:the|a|an|one|another|some|several|many|most|two|three|four|its|his|her|their|our|my|both|other|this|these|all|no|\d+)\s(?:[a-z-]{4,},\s(?!wh))?[^,;:()\ufffc]{0,90})$/i;
const innerDeterminer =
  /^(?:.*\s)?((?:the|a|an|one|another|some|several|its|his|her|their|our|my|both|this|these|all)\s\S.*)$/i;
const holdsAnother = /\s(?:of|for|from|to|in|with|on|at|by|close to)\s(?:the|a|an|his|her|its|their)\s/i;

/** `the top US diplomat`, `a source close to the delegation`, `officials`. */
function descriptionAt(tail: string, end: number): Subject | null {
  const phrase = determiner.exec(tail)?.[1];
  if (phrase === undefined) return bareNounAt(tail, end);
  const inner = innerDeterminer.exec(phrase.slice(1))?.[1];
  const chosen = inner === undefined || holdsAnother.test(` ${phrase}`) ? phrase : inner;
  if (
    chosen
      .split(/\s+/u)
      .some((each) => cueVerbs.has(each) && !/^(?:post|report|claim|state|call)s?$/u.test(each))
  )
    return null;
  return { ...span(end - chosen.length, end), kind: 'description' };
}

const bareNoun =
  /(?:^|[,;:]\s(?:(?:which|whom?)\s)?|\s(?:that|but|and|while|as)\s|[”"’]\s?)((?!(?:which|whom?)\s)(?:[\w\u00c0-\u024f'’-]+\s){0,4}(?:[\w\u00c0-\u024f]+s|police|people|men|women)|who|which|one|another|sources?|\d+ percent)$/i;

/** `Bloggs's former strategist`, `the Smiths' lawyer`: a possessive is a determiner too. */
const owned = byScript(
  String.raw`(?:^|[\s,(”"])((?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.-]*)*['’]s?|\p{Ll}{3,}['’]s)\s(?:[\p{L}-]+\s){0,4}\p{Ll}[\p{L}-]+)$`,
);

/** Plural nouns go without determiner: `officials said`. */
function bareNounAt(tail: string, end: number): Subject | null {
  const body = owned.exec(tail)?.[1];
  const noun = body !== undefined && isDescribed(body) ? body : bareNoun.exec(tail)?.[1];
  return noun === undefined ? null : { ...span(end - noun.length, end), kind: 'description' };
}

/** Whether a name stands where a subject can: not behind a preposition. */
export function canBeSubject(text: string, { from }: OwnTelling['names'][number]): boolean {
  return !preposition.test(text.slice(Math.max(0, from - 16), from).trimEnd());
}

/** The last name that starts before a place. */
export function lastNameBefore({ names }: OwnTelling, at: number): OwnTelling['names'][number] | undefined {
  return names[firstFrom(names, at) - 1];
}
