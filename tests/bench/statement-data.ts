import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAccount } from '../../core/account/account.ts';
import { analyse } from '../../core/analyse.ts';
import { type CandidatePair, candidatePairs } from '../../core/links/pairs.ts';
import type { Account, Passage } from '../../core/model.ts';
import { overlap, type Span } from '../../core/span.ts';
import { statementsOf } from '../../core/statements.ts';
import { pairKey } from './align-data.ts';

const folder = resolve('tests/fixtures/differing-accounts');

/** Sentences that report one thing; `partial`: it is only a part of what they are about, or not all of it is there. */
type ToldStatement = {
  readonly says: string;
  readonly strength?: 'loose';
  readonly members: readonly {
    readonly file: string;
    readonly text: string;
    readonly match?: 'partial';
  }[];
};

/** An invented event and which of its passages report the same, as an editor sees it. */
export type StatementEvent = {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly pairs: readonly CandidatePair[];
  /** Pairs of whole sentences that report the same: for each the passages that carry the one and the other. */
  readonly strong: readonly (readonly [readonly string[], readonly string[]])[];
  /** Keys of all pairs that have anything reported in common; a link between them is not wrong. */
  readonly any: ReadonlySet<string>;
};

/** The invented events among the fixtures whose statements were told by hand (`statements.json`). */
export function readStatementEvents(): readonly StatementEvent[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => readdirSync(join(folder, name)).includes('statements.json'))
    .map(readEvent);
}

function readEvent(name: string): StatementEvent {
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.txt'));
  const accounts = files.toSorted().map((file, index) => {
    const text = readFileSync(join(folder, name, file), 'utf8');
    return readAccount({ id: `a${index + 1}`, file, sha256: file, text });
  });
  const found = analyse(accounts);
  const told = JSON.parse(readFileSync(join(folder, name, 'statements.json'), 'utf8')) as {
    readonly statements: readonly ToldStatement[];
  };
  const strong = new Map<string, readonly [readonly string[], readonly string[]]>();
  const any = new Set<string>();
  for (const { strength, members } of told.statements) {
    const placed = members.map((member) => {
      const span = spanOf(accounts, member.file, member.text);
      return { ...member, span, carriers: carriersOf(span, found.passages) };
    });
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        if (one.file === other.file) continue;
        for (const a of one.carriers) for (const b of other.carriers) any.add(pairKey(a, b));
        if (one.match === 'partial' || other.match === 'partial' || strength === 'loose') continue;
        const key = pairKey(`${one.file} ${one.span.start}`, `${other.file} ${other.span.start}`);
        strong.set(key, [one.carriers, other.carriers]);
      }
    }
  }
  const { pairs } = candidatePairs({ accounts, ...found }, 'likely');
  return { name, passages: found.passages, pairs, strong: [...strong.values()], any };
}

function spanOf(accounts: readonly Account[], file: string, text: string): Span & { account: string } {
  const account = accounts.find((each) => each.file === file);
  const start = account?.text.indexOf(text) ?? -1;
  if (account === undefined || start < 0) throw new Error(`${file} does not say “${text}”`);
  return { account: account.id, start, end: start + text.length };
}

/** The passages that have half of a sentence, or half of which it is. */
function carriersOf(span: Span & { account: string }, passages: readonly Passage[]): readonly string[] {
  const length = ({ start, end }: Span): number => end - start;
  return passages
    .filter(({ account }) => account === span.account)
    .filter((passage) => overlap(passage, span) >= Math.min(length(passage), length(span)) / 2)
    .map(({ id }) => id);
}

/** What an editor makes of a pair: whether it reports the same thing; null where it does only in part. */
export function isTold({ strong, any }: StatementEvent): (pair: CandidatePair) => boolean | null {
  const same = new Set(strong.flatMap(([one, other]) => one.flatMap((a) => other.map((b) => pairKey(a, b)))));
  return ({ a, b }) => {
    const key = pairKey(a.id, b.id);
    return same.has(key) ? true : any.has(key) ? null : false;
  };
}

export type PairFigures = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Pairs of passages that stand in one statement, against the editor's: right if they have anything in common. */
export function pairFigures(
  event: StatementEvent,
  scoreOf: (pair: CandidatePair) => number,
  bar: number,
): PairFigures {
  const links = event.pairs
    .map((pair) => ({ a: pair.a.id, b: pair.b.id, score: scoreOf(pair), because: [] }))
    .filter(({ score }) => score >= bar);
  const accountOf = new Map(event.passages.map(({ id, account }) => [id, account]));
  const made = new Set<string>();
  for (const { members } of statementsOf(event.passages, links)) {
    for (const [index, a] of members.entries()) {
      for (const b of members.slice(index + 1))
        if (accountOf.get(a) !== accountOf.get(b)) made.add(pairKey(a, b));
    }
  }
  const right = [...made].filter((key) => event.any.has(key)).length;
  const found = event.strong.filter(([one, other]) =>
    one.some((a) => other.some((b) => made.has(pairKey(a, b)))),
  );
  const precision = right / made.size;
  const recall = found.length / event.strong.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
