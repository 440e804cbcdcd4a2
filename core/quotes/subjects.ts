import { type Span, span } from '../span.ts';
import { betweenSubjectAndVerb, cueVerbs } from './cues.ts';
import { namesIn } from './names.ts';

/** Who a verb of saying has for its subject, as the source puts it. */
export type Subject = Span & { readonly kind: 'name' | 'pronoun' | 'description' };

/** A verb of saying in a text. */
export type Cue = Span & { readonly verb: string };

const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/** Forms that are as often nouns; after these words they are. */
const alsoNoun =
  /^(?:posts?|reports?|claims?|calls?|states?|questions?|comments?|attacks?|hopes?|promises?|pledges?|notes?|signals?|estimates?|demands?|details?|points?|praise|blame|remarks?|jokes?|labels?|brands?|boast|caution|challenges?|reply|rates?|appeals?|echo|read|thought|written|writing|puts?|compare|meaning|reading|saying|mock|vows?|tweets?|post|doubt|quote|thanks?|announced|detailed|repeated|report|welcome|frame|writing|attacking|warning|warnings|posting|points|stress|urge|tease|tout|said|rally|rail|singing|reported)$/u;
const beforeNoun =
  /(?:^|[\s(,“"])(?:a|an|the|his|her|its|their|our|my|this|that|these|those|any|no|some|in|of|on|for|with|from|by|about|to the|social|media|news|own|new|first|latest|last|previous|recent|united|press|phone|public|campaign|facebook|blog|following|swing|battleground|other|several|many|all|two|poll|media)$|['’]s$/iu;

/** Verbs of saying only where words follow at once: `he continued: “…`, `she pointed out`; not `talks continue`. */
const onlyBeforeWords = /^(?:continu|point|put|went|goes|fired|hit)/u;
const wordsFollow = /^(?:[,:.]?\s*(?:["“'‘]|$)|[,:]| out\b| it\b| on\b| back\b)/u;

/** The verbs of saying in a stretch of text, in order. Capitals are names, not verbs. */
export function cuesIn(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (const match of text.matchAll(word)) {
    const verb = match[0];
    if (!cueVerbs.has(verb)) {
      if (/^[Aa]ccording$/u.test(verb) && text.startsWith(' to ', match.index + 9)) {
        cues.push({ start: match.index, end: match.index + 12, verb: 'according to' });
      }
      continue;
    }
    const end = match.index + verb.length;
    if (text.charAt(match.index - 1) === '-' || text.charAt(end) === '-') continue;
    if (onlyBeforeWords.test(verb) && !wordsFollow.test(text.slice(end, end + 12))) continue;
    if (
      alsoNoun.test(verb) &&
      beforeNoun.test(text.slice(Math.max(0, match.index - 24), match.index).trimEnd())
    )
      continue;
    cues.push({ start: match.index, end: match.index + verb.length, verb });
  }
  return cues;
}

const pronounAtEnd = /(?:^|[^\p{L}'’])(he|she|they|we|i|it|you)$/iu;
const determiner =
  /(?:^|[\s,(])((?:the|a|an|one|another|some|several|many|most|two|three|four|its|his|her|their|our|my|both|other|this|these|all|no)\s[^,;:()\ufffc]{0,90})$/iu;
const longestBetween = 6;

/** The subject that ends right before `at`, stepping over adverbs and what stands between commas. */
export function subjectBefore(text: string, at: number): Subject | null {
  let end = text.slice(0, at).trimEnd().length;
  for (let step = 0; step < longestBetween; step += 1) {
    const tail = text.slice(Math.max(0, end - 40), end);
    const between = betweenSubjectAndVerb.exec(tail);
    if (between === null) break;
    end = text.slice(0, end - (tail.length - between.index)).trimEnd().length;
    if (/[,]$/u.test(text.slice(0, end)) && between[0].startsWith(',')) break;
  }
  return nounPhraseAt(text, end) ?? overAside(text, end);
}

/** `Umerov, who heads the team, wrote`; `Rubio (R-Fla.) said`; `the expert who leads it said`. */
function overAside(text: string, end: number): Subject | null {
  let at = end;
  const closing = text.charAt(at - 1);
  const opening = closing === ')' ? '(' : closing === ',' ? ',' : /[—–]/u.test(closing) ? closing : null;
  if (opening !== null) {
    for (let step = 0; step < 4; step += 1) {
      at = text.lastIndexOf(opening, at - 2);
      if (at <= 0) return null;
      const subject = nounPhraseAt(text, text.slice(0, at).trimEnd().length);
      if (subject !== null && subject.kind !== 'description') return subject;
      if (subject !== null && step > 0) return subject;
    }
    return null;
  }
  const relative = /,?\s+who\b[^,]{0,80}$/u.exec(text.slice(Math.max(0, end - 120), end));
  if (relative === null) return null;
  return nounPhraseAt(text, Math.max(0, end - 120) + relative.index);
}

function nounPhraseAt(text: string, end: number): Subject | null {
  const from = Math.max(0, end - 120);
  const tail = text.slice(from, end);
  const pronoun = pronounAtEnd.exec(tail)?.[1];
  if (pronoun !== undefined) return { ...span(end - pronoun.length, end), kind: 'pronoun' };
  const name = namesIn(tail).findLast(
    (each) => each.end === tail.length || /^\.?(?:,? Jr\.?)?$/u.test(tail.slice(each.end)),
  );
  if (name !== undefined) return { ...span(from + name.start, from + name.end), kind: 'name' };
  if (!/[\p{L}\p{N}'’]$/u.test(tail)) return null;
  const phrase = determiner.exec(tail)?.[1];
  if (phrase === undefined) return bareNoun(tail, from);
  // The nearest determiner that no verb of saying parts from the end.
  const inner =
    /^(?:.*\s)?((?:the|a|an|one|another|some|several|its|his|her|their|our|my|both|this|these|all)\s\S.*)$/iu.exec(
      phrase.slice(1),
    );
  const chosen =
    inner?.[1] !== undefined &&
    !/\s(?:of|for|from|to|in|with|on|at|by|close to)\s(?:the|a|an|his|her|its|their)\s/iu.test(` ${phrase}`)
      ? inner[1]
      : phrase;
  if (chosen.split(/\s+/u).some((each) => cueVerbs.has(each) && !alsoNoun.test(each))) return null;
  return { ...span(end - chosen.length, end), kind: 'description' };
}

/** Plural nouns go without determiner: `officials said`. */
function bareNoun(tail: string, from: number): Subject | null {
  const match =
    /(?:^|[,;:]\s|\s(?:that|but|and|while|as)\s|[”"’]\s)((?:[\p{L}'’-]+\s){0,4}\p{L}+s|who|which|sources?)$/iu.exec(
      tail,
    );
  const noun = match?.[1];
  if (noun === undefined) return null;
  return { ...span(from + tail.length - noun.length, from + tail.length), kind: 'description' };
}

const rightPronoun = /^\s*(he|she|they|we|it|I)\b/u;
const rightEnd =
  /[,.;:()\ufffc"“”—–]|\s(?:in|on|at|during|after|before|as|who|when|while|that|to|with|by|from|about|since|over|via|following|earlier|later|last|this|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and then|but)\b/iu;

/** The subject that starts right after `at`: `said the top US diplomat`, `according to Marco Rubio`. */
export function subjectAfter(text: string, at: number): Subject | null {
  const rest = text.slice(at, at + 160);
  const pronoun = rightPronoun.exec(rest)?.[1];
  if (pronoun !== undefined) {
    const start = at + rest.indexOf(pronoun);
    return { ...span(start, start + pronoun.length), kind: 'pronoun' };
  }
  const lead = rest.length - rest.trimStart().length;
  const body = rest.slice(lead);
  const stop = rightEnd.exec(protectDots(body));
  const phrase = body.slice(0, stop?.index ?? body.length).trimEnd();
  if (phrase === '') return null;
  const start = at + lead;
  const names = namesIn(phrase);
  const last = names.at(-1);
  if (last !== undefined && last.end >= phrase.length - 1) {
    return { ...span(start + last.start, start + last.end), kind: 'name' };
  }
  return /^\p{L}/u.test(phrase) ? { ...span(start, start + phrase.length), kind: 'description' } : null;
}

/** Full stops of titles and initials do not end a name: `said Sen. Ted Cruz`, `U.S.`, `J. D. Vance`. */
function protectDots(text: string): string {
  return text.replace(
    /(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr))\./gu,
    '\u0002',
  );
}

/** The first name or pronoun of a sentence that a word in lower case follows: its likely subject, for want of a verb. */
export function likelySubject(text: string, before: number): Subject | null {
  const head = text.slice(0, before);
  const names = namesIn(head).filter(({ end }) => /^(?:,|\s+[\p{Ll}(])/u.test(head.slice(end, end + 3)));
  const pronoun = /(?:^|[^\p{L}'’])(he|she|they)\s+\p{Ll}/iu.exec(head);
  const name = names[0];
  const pronounAt = pronoun?.[1] === undefined ? -1 : pronoun.index + pronoun[0].indexOf(pronoun[1]);
  if (pronoun?.[1] !== undefined && (name === undefined || pronounAt < name.start)) {
    return { ...span(pronounAt, pronounAt + pronoun[1].length), kind: 'pronoun' };
  }
  return name === undefined ? null : { ...span(name.start, name.end), kind: 'name' };
}
