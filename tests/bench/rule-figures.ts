import { analyse } from '../../core/analyse.ts';
import { evidenceOf } from '../../core/findings/evidence/evidence.ts';
import { finders } from '../../core/findings/finders.ts';
import { eventsOf } from '../../core/findings/place-and-time/events.ts';
import type { Account, Finding } from '../../core/model.ts';
import { inFixedOrder } from '../../core/order.ts';
import { type Inventory, spansIn, tells } from '../inventory.ts';

export type Review = { readonly accounts: readonly Account[]; readonly inventory: Inventory | null };

/** What one rule gives over all reviews. */
export type RuleFigures = {
  readonly rule: string;
  /** Drafts of the rule by itself, of which those are shown that no better draft of another rule tells, too. */
  readonly drafts: number;
  /** Findings that the editor is shown. */
  readonly findings: number;
  /** Reviews in which it has any of them. */
  readonly reviews: number;
  /** Of its findings, those in reviews with an inventory, and those of them that tell something of it. */
  readonly judged: number;
  readonly matching: number;
  /** In milliseconds. What several rules look up is paid by the first. */
  readonly time: number;
};

/** The findings that no rule in the list gives: contrasts, and what one account tells by itself. */
export const afterRules = '(after all rules)';

/** A bundler numbers functions of one name: `places$1`. */
export const ruleNames: readonly string[] = finders.map(({ name }) => name.replace(/\$\d+$/u, ''));

/** Figures of each rule, in the order of the rules, and of what comes after them. */
export function ruleFigures(reviews: readonly Review[]): readonly RuleFigures[] {
  const perReview = reviews.map(figuresOfReview);
  return [...ruleNames, afterRules].map((rule, index) =>
    perReview
      .map((figures) => figures[index] ?? none)
      .reduce(
        (sum, each) => ({
          rule,
          drafts: sum.drafts + each.drafts,
          findings: sum.findings + each.findings,
          reviews: sum.reviews + each.reviews,
          judged: sum.judged + each.judged,
          matching: sum.matching + each.matching,
          time: sum.time + each.time,
        }),
        { rule, ...none },
      ),
  );
}

type Figures = Omit<RuleFigures, 'rule'>;

const none: Figures = { drafts: 0, findings: 0, reviews: 0, judged: 0, matching: 0, time: 0 };

function figuresOfReview({ accounts: given, inventory }: Review): readonly Figures[] {
  const accounts = inFixedOrder(given);
  const analysis = analyse(accounts);
  const spanOf = spansIn(accounts);
  const isInInventory = (finding: Finding): boolean =>
    inventory?.discrepancies.some((difference) => tells(finding, difference, spanOf)) === true;
  const figuresOf = (drafts: number, findings: readonly Finding[], time: number): Figures => ({
    drafts,
    findings: findings.length,
    reviews: Math.min(1, findings.length),
    judged: inventory === null ? 0 : findings.length,
    matching: findings.filter(isInInventory).length,
    time,
  });

  const evidence = evidenceOf({ ...analysis, accounts });
  const events = eventsOf(evidence);
  const left = new Set(analysis.findings);
  const figures = finders.map((find) => {
    const started = performance.now();
    const drafts = find(evidence, events);
    const time = performance.now() - started;
    // a finding has fewer sides than its draft, but the same words
    const own = new Set(drafts.map(outlineOf));
    const findings = [...left].filter((finding) => own.has(outlineOf(finding)));
    for (const finding of findings) left.delete(finding);
    return figuresOf(drafts.length, findings, time);
  });
  return [...figures, figuresOf(0, [...left], 0)];
}

const outlineOf = ({ kind, summary }: Pick<Finding, 'kind' | 'summary'>): string => `${kind} ${summary}`;
