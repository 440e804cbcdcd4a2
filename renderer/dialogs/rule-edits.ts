import type { Rule, RuleScope } from '../../core/model.ts';
import { counted } from '../../core/render/labels.ts';
import { foldedWords } from '../../core/text/words.ts';
import { done } from '../state/ask.ts';
import { tell } from '../state/messages.ts';
import { currentSnapshot } from '../state/snapshot.ts';

type NewRule = Pick<Rule, 'forms' | 'reason'>;

/** Adds the rules that are not there yet; says how many. False when they could not be kept. */
export async function addRules(added: readonly NewRule[], scope: RuleScope): Promise<boolean> {
  const { review, houseRules } = currentSnapshot();
  const known = new Set([...(review?.rules ?? []), ...houseRules].map(keyOf));
  const fresh = added.filter((rule) => !known.has(keyOf(rule))).map((rule) => madeNow(rule, scope));
  if (fresh.length === 0) {
    tell(
      'status',
      added.length === 1 ? 'This rule is there already.' : 'All of these rules are there already.',
    );
    return true;
  }
  const kept = await keep(fresh, scope);
  if (kept && added.length > 1) tell('status', `Added ${counted(fresh.length, 'rule')}.`);
  return kept;
}

/** Moves a rule between this review and every review. */
export async function changeScope(rule: Rule, scope: RuleScope): Promise<void> {
  if (rule.scope === scope) return;
  if (await keep([{ ...rule, scope }], scope)) await removeRule(rule);
}

export async function removeRule({ id, scope }: Rule): Promise<void> {
  const { houseRules } = currentSnapshot();
  await done(
    scope === 'always'
      ? window.crossread.setHouseRules(houseRules.filter((rule) => rule.id !== id))
      : window.crossread.removeRule(id),
  );
}

async function keep(rules: readonly Rule[], scope: RuleScope): Promise<boolean> {
  const { crossread } = window;
  if (scope === 'always') return done(crossread.setHouseRules([...currentSnapshot().houseRules, ...rules]));
  const kept = await Promise.all(rules.map((rule) => done(crossread.saveRule(rule))));
  return kept.every(Boolean);
}

function madeNow({ forms, reason }: NewRule, scope: RuleScope): Rule {
  const { author } = currentSnapshot();
  return { id: crypto.randomUUID(), forms, scope, reason, author, created: new Date().toISOString() };
}

/** Two rules are the same when they have the same spellings, in any order. */
function keyOf({ forms }: NewRule): string {
  return forms
    .map((form) => foldedWords(form).join(' '))
    .toSorted()
    .join('=');
}
