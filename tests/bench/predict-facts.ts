import { z } from 'zod';
import { factsOf } from '../../core/facts/facts.ts';
import type { Fact } from '../../core/model.ts';
import { demonyms, isKnownPlace, titleWords } from '../../core/names/lexicon.ts';
import type { Span } from '../../core/span.ts';
import { plainAccount } from '../plain-account.ts';

const input = z.object({
  items: z.array(z.object({ id: z.string(), published: z.string(), text: z.string() })),
});

type Name = {
  readonly type: 'person' | 'place' | 'organization';
  readonly start: number;
  readonly end: number;
};
type StatedDate = { readonly start: number; readonly end: number; readonly value: string };
type Prediction = { readonly names: readonly Name[]; readonly dates: readonly StatedDate[] };

/** Names and dated expressions of every document, as the set `facts` of the public benchmarks asks for them. */
export function predictFacts(data: unknown): Readonly<Record<string, Prediction>> {
  return Object.fromEntries(
    input.parse(data).items.map((item) => {
      const facts = factsOf(
        [plainAccount(item.id, item.text, { published: item.published })],
        [passageOf(item)],
      );
      return [item.id, { names: namesOf(item.text, facts), dates: facts.flatMap(dateOf) }];
    }),
  );
}

function passageOf({ id, text }: { readonly id: string; readonly text: string }) {
  return { id: 'p1', account: id, start: 0, end: text.length, zone: 'body' } as const;
}

/**
 * The set has another idea of names than the product, and the product's are put into its terms here:
 * - a name is a run of proper nouns: those that open with an adjective or a participle (`United Nations`, `New York`) are
 *   left out, and a person has the titles in capitals before the name (`Environment Minister Jo Bloggs`)
 * - it is the head of what is mentioned: nobody is named in `columnist Jo Bloggs`
 * - places and people inside the names of bodies count as well (`Toronto` in `Toronto Star`)
 */
function namesOf(text: string, facts: readonly Fact[]): readonly Name[] {
  const titles = new Map(
    facts.filter(({ kind }) => kind === 'title').map((title) => [title.end, title] as const),
  );
  const people = new Set(facts.flatMap(({ kind, value }) => (kind === 'person' ? value : [])));
  const places = new Set(
    facts.flatMap(({ kind, start, end }) => (kind === 'place' ? text.slice(start, end).toLowerCase() : [])),
  );
  const starts = new Set(facts.flatMap(({ kind, start }) => (kind === 'person' ? start : [])));
  const names = facts.flatMap(({ kind, start, end }): readonly Name[] => {
    if (kind === 'place') return [{ type: 'place', start, end }];
    if (kind === 'organisation') {
      const own = runEnd(text, { start, end });
      return [
        { type: 'organization', start, end: own },
        ...placesInside(text, start, own, places),
        ...peopleInside(text, { start, end: own }, people),
      ];
    }
    // an office in capitals by itself is somebody too: `Jo Bloggs, the Secretary of State`
    if (kind === 'title' && !starts.has(end + 1)) {
      const own = titleInCapitals(text.slice(start, end));
      const whole = /['’]s\s$/u.test(text.slice(start, end - own.length)) || own.length === end - start;
      return whole && own !== '' ? [{ type: 'person', start: end - own.length, end }] : [];
    }
    if (kind !== 'person') return [];
    const title = titles.get(start - 1);
    const words = title === undefined ? '' : text.slice(title.start, title.end);
    if (/(?:^|[\s-])\p{Ll}[\p{L}-]*$/u.test(words)) return [];
    // several with one noun: `publishers Jo Bloggs and Ann Other`
    if (title === undefined && areMany(text.slice(0, start))) return [];
    const before = titleInCapitals(words) || courtesyBefore(text.slice(0, start));
    return [{ type: 'person', start: before === '' ? start : start - 1 - before.length, end }];
  });
  return names.filter(({ start, end }) => !opensWithAdjective(text.slice(start, end)));
}

/** Whether a noun in small letters that says what several people are stands last. */
function areMany(before: string): boolean {
  const [, noun = ''] = /(?:^|[\s-])(\p{Ll}+)s $/u.exec(before) ?? [];
  return titleWords.has(noun);
}

const courtesyBefore = (before: string): string =>
  /(?:^|\s)((?:Mr|Mrs|Ms|Dr|Lady|Lord|Sir)\.?) $/u.exec(before)?.[1] ?? '';

/** `University | of Southern Indiana` ends where an adjective comes. */
function runEnd(text: string, { start, end }: Span): number {
  const [run = ''] = text
    .slice(start, end)
    .split(/\s(?:of|and)(?:\sthe)?\s(?=(?:Southern|Northern|Eastern|Western|Central)\s)/u);
  return start + run.length;
}

/** The last words of a title that have capitals; what it is a possession of (`Ruritania's`) is another name. */
function titleInCapitals(title: string): string {
  return (
    /(?:^|\s)(\p{Lu}\S*(?:\s(?:(?:of|for|the|and)\s)*\p{Lu}\S*)*)$/u.exec(
      title.replace(/^.*['’]s\s+/su, ''),
    )?.[1] ?? ''
  );
}

const adjectives =
  /^(?:united|associated|new york|national|international|supreme|federal|central|southern|northern|eastern|western|grand|white|royal)$/;

function opensWithAdjective(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const [first = '', second] = words;
  if (second === undefined) return false;
  return adjectives.test(first) || adjectives.test(`${first} ${second}`) || demonyms.has(first);
}

/** `Andy Warhol` in `Andy Warhol Foundation`, where he is named by himself as well. */
function peopleInside(text: string, at: Span, people: ReadonlySet<string>): readonly Name[] {
  const two = /^\S+\s\S+(?=\s)/u.exec(text.slice(at.start, at.end))?.[0] ?? '';
  return people.has(two) ? [{ type: 'person', start: at.start, end: at.start + two.length }] : [];
}

/** The known places of up to three words inside a longer name. */
function placesInside(text: string, from: number, to: number, named: ReadonlySet<string>): readonly Name[] {
  const words = Array.from(text.slice(from, to).matchAll(/[^\s]+/gu), ({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const start = words[at]?.start ?? from;
      const end = words[at + length - 1]?.end ?? to;
      const name = text.slice(start, end).toLowerCase();
      if (isKnownPlace(name) || named.has(name)) return [{ type: 'place', start, end }];
    }
  }
  return [];
}

/** The set has one date for an expression: a stretch is given by its first day, or by its last where it has no first. */
function dateOf({ kind, start, end, value }: Fact): readonly StatedDate[] {
  if (kind !== 'date') return [];
  const [first = '', last = ''] = value.replace(/^[~≥≤<>]/u, '').split('/');
  return [{ start, end, value: first === '..' ? last : first }];
}
