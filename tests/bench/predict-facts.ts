import { z } from 'zod';
import { factsOf } from '../../core/facts/facts.ts';
import type { Account, Fact } from '../../core/model.ts';

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
      const facts = factsOf([accountOf(item)], [passageOf(item)]);
      return [item.id, { names: facts.flatMap(nameOf), dates: facts.flatMap(dateOf) }];
    }),
  );
}

function accountOf(item: {
  readonly id: string;
  readonly published: string;
  readonly text: string;
}): Account {
  return {
    id: item.id,
    file: item.id,
    sha256: '',
    text: item.text,
    blocks: [{ kind: 'body', start: 0, end: item.text.length, reason: '' }],
    outlet: null,
    headline: null,
    byline: null,
    dateline: null,
    published: item.published,
    updated: null,
    language: 'en',
  };
}

function passageOf({ id, text }: { readonly id: string; readonly text: string }) {
  return { id: 'p1', account: id, start: 0, end: text.length, zone: 'body' } as const;
}

function nameOf({ kind, start, end }: Fact): readonly Name[] {
  if (kind === 'organisation') return [{ type: 'organization', start, end }];
  return kind === 'person' || kind === 'place' ? [{ type: kind, start, end }] : [];
}

/** The set has one date for an expression: a stretch is given by its first day, or by its last where it has no first. */
function dateOf({ kind, start, end, value }: Fact): readonly StatedDate[] {
  if (kind !== 'date') return [];
  const [first = '', last = ''] = value.replace(/^[~≥≤<>]/u, '').split('/');
  return [{ start, end, value: first === '..' ? last : first }];
}
