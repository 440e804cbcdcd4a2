import { firstFrom } from '../binary-search.ts';
import { span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { beginsWithCapital, beginsWithLetter } from '../text/letters.ts';
import { betweenSubjectAndVerb } from './cue-verbs.ts';
import { isDescribed, uncapitalised } from './described.ts';
import { canBeSubject, lastNameBefore, nounPhraseAt, type OwnTelling, type Subject } from './noun-phrases.ts';

const goesOnSmall = byScript(String.raw`^(?:,|\s+[\p{Ll}(])`);

const mostBetween = 6;

/** `Bloggs in a statement said`, `Bloggs has in the past said`. */
const occasion = byScript(
  String.raw`[\s,](?:in|on|at|during|via) (?:the|an?|his|her|that|this) (?:\p{Ll}+ )?(?:past|time|statement|interview|speech|tweet|post|letter|email|e-mail|memo|column|article|call|briefing|debate|rally|news conference|press conference|day|week|weekend|month|year)$`,
);

/** The subject that ends right before `at`, stepping over adverbs and what stands between commas. */
export function subjectBefore(telling: OwnTelling, at: number): Subject | null {
  const text = telling.masked;
  let end = text.slice(0, at).trimEnd().length;
  for (let step = 0; step < mostBetween; step += 1) {
    const tail = text.slice(Math.max(0, end - 40), end);
    const between = betweenSubjectAndVerb.exec(tail) ?? occasion.exec(tail);
    if (between === null) break;
    end = text.slice(0, end - (tail.length - between.index)).trimEnd().length;
  }
  const found = nounPhraseAt(telling, end);
  const word = found === null ? 'who' : text.slice(found.start, found.end);
  if (found === null || word === 'who') return overAside(telling, end) ?? found;
  if (word === 'which') return beforeWhich(telling, found.start) ?? found;
  return (
    beforeClause(telling, found) ?? (isThing(text, found) ? beforeParticiple(telling, end) : null) ?? found
  );
}

const clause = byScript(
  String.raw`(?<![,;:]) who (?:(?:had|has|was|were|is|are|will|would) )?\p{Ll}[^,;:()\ufffc]{0,80}$`,
);

/** `the man who saw the fire | said`: not the fire. */
function beforeClause(telling: OwnTelling, { start, end }: Subject): Subject | null {
  const from = Math.max(0, start - 120);
  const relative = clause.exec(telling.masked.slice(from, start));
  const head = relative === null ? null : nounPhraseAt(telling, from + relative.index);
  return head === null || head.kind === 'pronoun' || end - head.start > 160 ? null : head;
}

/** `the ministry, which called it “…”`: whoever can speak. */
function beforeWhich(telling: OwnTelling, at: number): Subject | null {
  const text = telling.masked;
  if (!/,\s$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  const head = nounPhraseAt(telling, text.slice(0, at).trimEnd().length - 1);
  if (head === null || head.kind === 'pronoun') return null;
  return head.kind === 'name' || !isThing(text, head) ? head : null;
}

function isThing(text: string, { start, end, kind }: Subject): boolean {
  return kind === 'description' && !isDescribed(uncapitalised(text.slice(start, end)));
}

const participle = byScript(String.raw`,\s(?!(?:adding|saying|noting)\b)\p{Ll}+ing\s[^,]{0,80}$`);

/** `Bloggs, commenting on the verdict of the court said`: the comma that closes is lost. */
function beforeParticiple(telling: OwnTelling, end: number): Subject | null {
  const from = Math.max(0, end - 120);
  const aside = participle.exec(telling.masked.slice(from, end));
  const subject = aside === null ? null : nounPhraseAt(telling, from + aside.index);
  return subject?.kind === 'name' ? subject : null;
}

const mostAsides = 4;
/** How much text before a verb can hold its subject, in UTF-16 code units. */
const reach = 400;
const opensAside = byScript(String.raw`^\s*(?:who|which|whose|and|[\p{Ll}\d])`);

/**
 * `Bloggs, who heads the team, wrote`; `Bloggs (R-Fla.) said`; `the expert who leads it said`;
 * `her campaign manager, Jo Bloggs, said` (the name between the commas is the better one).
 */
function overAside(telling: OwnTelling, end: number): Subject | null {
  const text = telling.masked;
  const closing = text.charAt(end - 1);
  const opening = closing === ')' ? '(' : /[,—–]/u.test(closing) ? closing : null;
  if (opening === null) return beforeRelative(telling, end);
  let at = end;
  for (let step = 0; step < mostAsides; step += 1) {
    const from = Math.max(0, end - reach);
    at = from + text.slice(from, Math.max(from, at - 1)).lastIndexOf(opening);
    if (at <= from) return null;
    const aside = text.slice(at + 1, end - 1).trim();
    const named = step === 0 && opening === ',' ? nounPhraseAt(telling, end - 1) : null;
    if (named?.kind === 'name' && named.end - named.start === aside.length && aside.includes(' '))
      return named;
    // `Bloggs (R-Fla.), a member of the panel, said`
    const before = from + text.slice(from, at).replace(/\s*(?:\([^()]{1,40}\))?\s*$/u, '').length;
    const subject = nounPhraseAt(telling, before);
    if (subject !== null && (subject.kind !== 'description' || opensAside.test(text.slice(at + 1))))
      return subject;
  }
  return null;
}

function beforeRelative(telling: OwnTelling, end: number): Subject | null {
  const from = Math.max(0, end - 120);
  const relative = /,?\s+who\b[^,]{0,80}$/u.exec(telling.masked.slice(from, end));
  return relative === null ? null : nounPhraseAt(telling, from + relative.index);
}

const rightPronoun = /^\s*(he|she|they|we|it|I|him\b(?=[\s,.;]|$)|(?:her|them)\b(?=[,.;]|$))\b/u;
const rightEnd =
  /[,.;:()\ufffc"“”—–]|\s(?:in|on|at|during|after|before|as|who|when|while|that|to|with|by|from|about|since|over|via|following|earlier|later|last|this|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and then|but)\b/i;
const rightReach = 160;

/** The subject that starts right after `at`: `said the top US diplomat`, `according to Jo Bloggs`. */
export function subjectAfter(telling: OwnTelling, at: number): Subject | null {
  const rest = telling.masked.slice(at, at + rightReach);
  const pronoun = rightPronoun.exec(rest)?.[1];
  if (pronoun !== undefined) {
    const start = at + rest.indexOf(pronoun);
    return { ...span(start, start + pronoun.length), kind: 'pronoun' };
  }
  const body = rest.trimStart();
  const start = at + rest.length - body.length;
  const phrase = body
    .slice(0, rightEnd.exec(protectDots(body))?.index ?? body.length)
    .trimEnd()
    // `wrote Jo Bloggs for the Daily News`
    .replace(/^(.*)\sfor\s.*$/su, (whole, name: string) => (beginsWithCapital(name) ? name : whole));
  if (
    /^(?:(?:on|in|at|to|of|as|that|it|the following|for|with|by|from|about|during|after|before|when|last|this|later|earlier|again|there|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/i.test(
      phrase,
    ) ||
    // `said quietly`, but `said Vesely`
    /^[a-z-]+ly$/.test(phrase)
  )
    return null;
  const end = start + phrase.length;
  const last = lastNameBefore(telling, end);
  if (last !== undefined && last.start >= start && last.end >= end - 1) {
    const holder = beforeOf(telling, last);
    if (holder === null) return { ...span(last.start, last.end), kind: 'name' };
    return holder.start >= start && holder.name !== null
      ? { ...span(holder.name.start, holder.name.end), kind: 'name' }
      : { ...span(start, end), kind: 'description' };
  }
  if (!beginsWithLetter(phrase)) return null;
  return nameInApposition(telling, phrase, end) ?? { ...span(start, end), kind: 'description' };
}

/**
 * `says Jo Bloggs of the Danube Centre`, `says the mayor of Geneva`, `said a spokesman for Osmark`: what stands before the
 * body, null where it hangs on nothing.
 */
function beforeOf(
  telling: OwnTelling,
  body: OwnTelling['names'][number],
): { readonly start: number; readonly name: OwnTelling['names'][number] | null } | null {
  const before = telling.masked.slice(Math.max(0, body.from - 24), body.from);
  const of = /\sof(?: the)?\s$|(?<=\bspokes(?:man|woman|person))\sfor(?: the)?\s$/u.exec(before);
  if (of === null) return null;
  const end = body.from - of[0].length;
  const name = lastNameBefore(telling, end);
  return name !== undefined && name.end === end ? { start: name.start, name } : { start: end, name: null };
}

const dotInName = byScript(
  String.raw`(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Msgr|St|Jr|Sr))\.`,
  'g',
);

/** `said the team's captain, | Jo Bloggs`: the name is the better one. */
function nameInApposition({ names }: OwnTelling, description: string, end: number): Subject | null {
  const name = names[firstFrom(names, end)];
  if (name === undefined || name.from > end + 2 || !isDescribed(uncapitalised(description))) return null;
  return name.kind === 'person' ? { ...span(name.start, name.end), kind: 'name' } : null;
}

/** Full stops of titles and initials do not end a name: `said Sen. Ted Cruz`, `U.S.`, `J. D. Vance`. */
function protectDots(text: string): string {
  return text.replace(dotInName.in(text), '_');
}

/**
 * The first name or pronoun of a sentence that a verb may follow: its likely subject where there is no verb of saying.
 */
export function likelySubject({ masked: text, names }: OwnTelling): Subject | null {
  const name = names.find(
    (each) => goesOnSmall.test(text.slice(each.end, each.end + 3)) && canBeSubject(text, each),
  );
  const pronoun = /(?:^|[^\w'’\u00c0-\u024f])([Hh]e|[Ss]he|[Tt]hey)\s+[a-z]/.exec(text);
  const at = pronoun?.[1] === undefined ? -1 : pronoun.index + pronoun[0].indexOf(pronoun[1]);
  const several = openingPlural(text);
  if (several !== null) return several;
  const opening = openingDescription(text);
  if (opening !== null && opening.end <= Math.min(name?.start ?? text.length, at < 0 ? text.length : at))
    return opening;
  if (pronoun?.[1] !== undefined && (name === undefined || at < name.start)) {
    return { ...span(at, at + pronoun[1].length), kind: 'pronoun' };
  }
  return name === undefined ? null : { ...span(name.start, name.end), kind: 'name' };
}

const betweenSmallWords = byScript(String.raw`(?<=\p{Ll})(?= \p{Ll})`, 'g');

const plurals = byScript(
  String.raw`^\s*((?:\p{Lu}[\p{L}.’'-]*(?:,| and)? ){1,6}(?:officials|leaders|negotiators|delegates|diplomats|lawmakers|ministers|lawyers|scientists|residents|experts))(?= \p{Ll})`,
);

/** `Top Lornian and Veskan officials hailed …`: several people, of whom the names only tell whose they are. */
function openingPlural(text: string): Subject | null {
  const match = plurals.exec(text);
  return match?.[1] === undefined
    ? null
    : { ...span(match[0].length - match[1].length, match[0].length), kind: 'description' };
}

/** `The judge pointed to …`: a description of somebody that opens the sentence and that a verb may follow. */
function openingDescription(text: string): Subject | null {
  const opening = /^\s*(?=(?:The|An?|Police|Officials|His|Her|Their)\s)/u.exec(text)?.[0].length;
  if (opening === undefined) return null;
  for (const { index } of betweenSmallWords.all(text.slice(opening, opening + 60))) {
    const words = text.slice(opening, opening + index);
    if (/[,;:.]/u.test(words)) return null;
    if (isDescribed(uncapitalised(words))) return { ...span(opening, opening + index), kind: 'description' };
  }
  return null;
}
