import { z } from 'zod';
import { factsOf } from '../../core/facts/facts.ts';
import { isKnownPlace } from '../../core/facts/lexicon.ts';
import type { Fact } from '../../core/model.ts';
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
 * The set's names are whole runs of proper nouns, a person's with the titles in capitals before it (`Environment
 * Minister Jo Bloggs`), and the places inside them count as well (`Toronto` in `Toronto Star`).
 */
function namesOf(text: string, facts: readonly Fact[]): readonly Name[] {
  const titles = new Map(
    facts.filter(({ kind }) => kind === 'title').map((title) => [title.end, title] as const),
  );
  return facts.flatMap(({ kind, start, end }): readonly Name[] => {
    if (kind === 'place') return [{ type: 'place', start, end }];
    if (kind === 'organisation')
      return [{ type: 'organization', start, end }, ...placesInside(text, start, end)];
    if (kind !== 'person') return [];
    const title = titles.get(start - 1);
    const before = title === undefined ? '' : titleInCapitals(text.slice(title.start, title.end));
    return [{ type: 'person', start: before === '' ? start : start - 1 - before.length, end }];
  });
}

/** A title's words if all have capitals; what it is a possession of (`Ruritania's`) is another name. */
function titleInCapitals(title: string): string {
  const own = title.replace(/^.*['’]s\s+/su, '');
  return own.split(/\s+/u).every((word) => /^(?:\p{Lu}.*|of|for|the|and)$/u.test(word)) ? own : '';
}

/** The known places of up to three words inside a longer name. */
function placesInside(text: string, from: number, to: number): readonly Name[] {
  const words = Array.from(text.slice(from, to).matchAll(/[^\s]+/gu), ({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const start = words[at]?.start ?? from;
      const end = words[at + length - 1]?.end ?? to;
      if (isKnownPlace(text.slice(start, end).toLowerCase())) return [{ type: 'place', start, end }];
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
