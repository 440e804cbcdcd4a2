import type { Passage } from '../model.ts';
import { invertible } from '../quotes/cue-verbs.ts';
import { contains, type Span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { foldWord } from '../text/fold.ts';
import { inPassages } from './in-passages.ts';
import type { LinkInput } from './link-input.ts';

/** How far behind a name its verb of saying stands, in UTF-16 code units, and how far before it. */
const reach = 60;
const reachBefore = 24;

const word = byScript(String.raw`\p{L}+`, 'g');
const pronoun = /\bs?he\b/gi;
const wordBefore = byScript(String.raw`\p{L}+(?= $)`);
const wordAfter = byScript(String.raw`^ (?:(?:also|later|then) )?(\p{L}+)`);

/**
 * Passage id -> who speaks in it, by surname: the speakers of its quotations, and people beside a verb of saying.
 * "He said" is whoever speaks in the passage before. Passages in which nobody named speaks are left out.
 */
export function speakersByPassage({
  accounts,
  passages,
  quotes,
  facts,
}: Omit<LinkInput, 'utterances'>): ReadonlyMap<string, readonly string[]> {
  const people = facts
    .filter(({ kind }) => kind === 'person')
    .map(({ account, start, end, value }) => ({ account, start, end, name: foldedSurname(value) }));
  const named = new Set(people.map(({ name }) => name));
  const peopleIn = inPassages(passages, people);
  const quotesIn = inPassages(passages, quotes);
  const textOf = new Map(accounts.map(({ id, text }) => [id, text]));
  const lastOf = new Map<string, readonly string[]>();
  const found = new Map<string, readonly string[]>();
  for (const passage of passages) {
    const text = (textOf.get(passage.account) ?? '').slice(passage.start, passage.end);
    const quoted = (quotesIn.get(passage.id) ?? []).map(({ speaker }) => foldedSurname(speaker ?? ''));
    const speakers = Array.from(
      new Set([
        // A source that is only described ("a senior official") may be anybody.
        ...quoted.filter((name) => named.has(name)),
        ...besideVerbs(text, passage, peopleIn.get(passage.id) ?? []),
        ...(saysPronoun(text) ? (lastOf.get(passage.account) ?? []) : []),
      ]),
    );
    lastOf.set(passage.account, speakers);
    if (speakers.length > 0) found.set(passage.id, speakers);
  }
  return found;
}

/** People with a verb of saying after them and nobody in between, or right before them: `said Jo Bloggs`. */
function besideVerbs(
  text: string,
  passage: Passage,
  people: readonly (Span & { readonly name: string })[],
): readonly string[] {
  const whole = people.filter((person) => contains(passage, person));
  return whole.flatMap((person, index) => {
    const [start, end] = [person.start - passage.start, person.end - passage.start];
    const next = (whole[index + 1]?.start ?? passage.end) - passage.start;
    const after = wordsIn(text.slice(end, Math.min(next, end + reach)));
    const before = wordsIn(text.slice(Math.max(0, start - reachBefore), start)).slice(-2);
    const says = after.some(isCue) || isCue(before.at(-1) ?? '') || before.join(' ') === 'according to';
    return says ? [person.name] : [];
  });
}

const wordsIn = (text: string): readonly string[] => text.match(word.in(text)) ?? [];

/** `he said`, `she later added`, `said he`. */
function saysPronoun(text: string): boolean {
  for (const { index, 0: match } of text.matchAll(pronoun)) {
    const end = index + match.length;
    const [before] = wordBefore.exec(text.slice(Math.max(0, index - reachBefore), index)) ?? [''];
    const after = wordAfter.exec(text.slice(end, end + reachBefore))?.[1] ?? '';
    if (isCue(before) || isCue(after)) return true;
  }
  return false;
}

function isCue(each: string): boolean {
  return invertible.has(each.toLowerCase());
}

function foldedSurname(name: string): string {
  return foldWord(name.slice(name.lastIndexOf(' ') + 1));
}
