import { factsOf } from './facts/facts.ts';
import { findingsOf } from './findings/findings.ts';
import { type EditorsLink, withEditorsLinks } from './links/editors-links.ts';
import { linksOf } from './links/links.ts';
import type { Account, Analysis } from './model.ts';
import { peopleOf } from './names/named-people.ts';
import { inFixedNames, inFixedOrder, inOrderOf } from './order.ts';
import { passagesOf } from './passages.ts';
import type { Progress } from './progress.ts';
import { speechOf } from './quotes/quotes.ts';
import { emptyMemory, type Memory, type Reading, readingOf } from './readings.ts';
import { sharedCopyOf } from './shared-copy.ts';
import { sourcesOf } from './sources/sources.ts';
import { statementsOf } from './statements.ts';
import { withParaphrases } from './utterances/paraphrases.ts';
import { utterancesOf } from './utterances.ts';
import { engineVersion } from './version.ts';

export const stages = [
  'passages',
  'names',
  'quotes',
  'utterances',
  'facts',
  'links',
  'statements',
  'findings',
  'sources',
  'sharedCopy',
] as const;
export type Stage = (typeof stages)[number];

/**
 * Runs one stage; a caller can put a clock around it. The stages that take long, links and findings, tell how far they
 * are.
 */
export type RunStage = <T>(stage: Stage, run: (tell?: Progress) => T) => T;

const runPlainly: RunStage = (_stage, run) => run();

export type Options = {
  readonly runStage?: RunStage;
  /** What the editor linked and unlinked by hand. */
  readonly editorsLinks?: readonly EditorsLink[];
  /** From an analysis before: what single accounts tell is then not read again. */
  readonly memory?: Memory;
};

/**
 * The whole river: what a set of accounts shares and where they differ. The same input gives the same analysis, with
 * and without a memory.
 */
export function analyse(
  imported: readonly Account[],
  { runStage = runPlainly, editorsLinks = [], memory = emptyMemory() }: Options = {},
): Analysis {
  const accounts = inFixedOrder(imported);
  const readings = memory.readingsOf(accounts);
  const reading = (account: Account): Reading => readings.get(account.id) ?? readingOf(account);
  const passages = runStage('passages', () => passagesOf(accounts, (account) => reading(account).passages()));
  const people = runStage('names', () => peopleOf(accounts, (account) => reading(account).names()));
  const { quotes, indirect } = runStage('quotes', () =>
    speechOf(accounts, passages, (account, own) => reading(account).quotes(own), people),
  );
  const utterances = runStage('utterances', () =>
    withParaphrases(accounts, passages, quotes, indirect, utterancesOf(accounts, quotes)),
  );
  const facts = runStage('facts', () =>
    factsOf(accounts, passages, (account) => reading(account).facts(), people),
  );
  const { links, apart } = runStage('links', (tell) =>
    withEditorsLinks(
      linksOf({ accounts, passages, quotes, utterances, facts }, tell),
      passages,
      accounts,
      inFixedNames(imported, editorsLinks),
    ),
  );
  const statements = runStage('statements', () => statementsOf(passages, links, apart));
  const found = { accounts, passages, quotes, indirect, utterances, facts, links, statements };
  const findings = runStage('findings', (tell) => findingsOf(found, tell, (account) => reading(account).of));
  const sources = runStage('sources', () => sourcesOf(accounts, passages, quotes));
  const sharedCopy = runStage('sharedCopy', () => sharedCopyOf(accounts, passages, quotes));
  const engine = engineVersion;
  return inOrderOf(imported, {
    engine,
    passages,
    links,
    statements,
    quotes,
    indirect,
    utterances,
    facts,
    findings,
    sources,
    sharedCopy,
    hidden: [],
  });
}
