import { invertible } from '../quotes/cues.ts';
import { contains, overlap, type Span } from '../span.ts';
import { foldWord } from '../text/fold.ts';
import type { Evidence } from './evidence.ts';

type Named = Span & { readonly name: string };

/** How far a verb of saying stands from its subject, in UTF-16 code units. */
const reach = 60;

const word = /\p{L}+/gu;
const pronoun = /\b(?:he|she) (?:also |later |then )?(\p{L}+)|\b(\p{L}+) (?:he|she)\b/giu;

/**
 * Who speaks in each passage, by surname: the speakers of its quotations, and people right beside a verb of saying.
 * "He said" is whoever spoke in the passage before. Passages in which nobody named speaks are left out.
 */
export function speakersByPassage({
  accounts,
  passages,
  quotes,
  facts,
}: Omit<Evidence, 'utterances'>): ReadonlyMap<string, ReadonlySet<string>> {
  const people = byAccount(facts.filter(({ kind }) => kind === 'person'));
  const names = new Set(facts.flatMap(({ kind, value }) => (kind === 'person' ? [surname(value)] : [])));
  const quotesOf = byAccount(quotes);
  const textOf = new Map(accounts.map(({ id, text }) => [id, text]));
  const found = new Map<string, ReadonlySet<string>>();
  const at = new Map<string, { person: number; quote: number; last: ReadonlySet<string> }>();
  for (const passage of passages) {
    const own = people.get(passage.account) ?? [];
    const said = quotesOf.get(passage.account) ?? [];
    const cursor = at.get(passage.account) ?? { person: 0, quote: 0, last: new Set<string>() };
    at.set(passage.account, cursor);
    const speakers = new Set<string>();
    while ((said[cursor.quote]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) cursor.quote += 1;
    for (
      let index = cursor.quote;
      (said[index]?.start ?? Number.POSITIVE_INFINITY) < passage.end;
      index += 1
    ) {
      const quote = said[index];
      if (quote === undefined || overlap(quote, passage) === 0 || quote.speaker === null) continue;
      // A source that is only described ("a senior official") may be anybody.
      if (names.has(surname(quote.speaker))) speakers.add(surname(quote.speaker));
    }
    while ((own[cursor.person]?.start ?? Number.POSITIVE_INFINITY) < passage.start) cursor.person += 1;
    const here: Named[] = [];
    for (
      let index = cursor.person;
      (own[index]?.start ?? Number.POSITIVE_INFINITY) < passage.end;
      index += 1
    ) {
      const person = own[index];
      if (person !== undefined && contains(passage, person))
        here.push({
          start: person.start - passage.start,
          end: person.end - passage.start,
          name: surname(person.value),
        });
    }
    const text = (textOf.get(passage.account) ?? '').slice(passage.start, passage.end);
    for (const name of besideVerbs(text, here)) speakers.add(name);
    if (saysPronoun(text)) for (const name of cursor.last) speakers.add(name);
    cursor.last = speakers;
    if (speakers.size > 0) found.set(passage.id, speakers);
  }
  return found;
}

/** People with a verb of saying after them and nobody in between, or right before them: `said Jo Bloggs`. */
function besideVerbs(text: string, people: readonly Named[]): readonly string[] {
  return people.flatMap(({ start, end, name }, index) => {
    const until = Math.min(people[index + 1]?.start ?? text.length, end + reach);
    const after = text.slice(end, until).match(word) ?? [];
    const before =
      text
        .slice(Math.max(0, start - 24), start)
        .match(word)
        ?.slice(-2) ?? [];
    const says = after.some(isCue) || isCue(before.at(-1) ?? '') || before.join(' ') === 'according to';
    return says ? [name] : [];
  });
}

function isCue(each: string): boolean {
  return invertible.has(each.toLowerCase());
}

function saysPronoun(text: string): boolean {
  for (const [, after = '', before = ''] of text.matchAll(pronoun))
    if (isCue(after) || isCue(before)) return true;
  return false;
}

function surname(name: string): string {
  return foldWord(name.slice(name.lastIndexOf(' ') + 1));
}

/** By account, in the order of the text. */
function byAccount<T extends Span & { readonly account: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.account);
    if (group === undefined) groups.set(item.account, [item]);
    else group.push(item);
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start || a.end - b.end);
  return groups;
}
