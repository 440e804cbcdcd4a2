import * as fc from 'fast-check';
import type { Annotation, Reply, Target } from '../../../core/annotations.ts';
import { anchorStates, annotationKinds, annotationStatuses, houseKind } from '../../../core/annotations.ts';
import type { Rule } from '../../../core/model.ts';
import { blockKinds, findingKinds, ruleScopes, severities } from '../../../core/model.ts';
import type { AccountRecord, Decision, Edit, LinkDecision } from '../../../core/review.ts';

/** Edits at random. Places and ids are drawn without a look at a review: about half fit, the others must be refused. */

const times = fc.nat(59).map((minute) => `2025-11-30T12:${String(minute).padStart(2, '0')}:00.000Z`);
const authors = fc.constantFrom('Ann', 'Ben');

const targets: fc.Arbitrary<Target> = fc.record({
  account: fc.nat(5).map((number) => `account-${number}`),
  start: fc.nat(3),
  end: fc.constant(9),
  quote: fc.constantFrom('twelve', 'fifteen'),
  prefix: fc.constant(''),
  suffix: fc.constantFrom('', ' people'),
  anchor: fc.constantFrom(...anchorStates),
  former: fc.constant(null),
});

const replies: fc.Arbitrary<Reply> = fc.record({
  id: fc.nat(9).map((number) => `reply-${number}`),
  text: fc.string(),
  author: authors,
  created: times,
});

export const annotations: fc.Arbitrary<Annotation> = fc.record({
  id: fc.nat(30).map((number) => `note-${number}`),
  targets: fc.array(targets, { maxLength: 2 }),
  silent: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  kind: fc.constantFrom(...annotationKinds, houseKind('legal')),
  severity: fc.constantFrom(...severities),
  status: fc.constantFrom(...annotationStatuses),
  text: fc.string({ unit: 'binary' }),
  tags: fc.array(fc.constantFrom('sums', 'names'), { maxLength: 2 }),
  thread: fc.array(replies, { maxLength: 2 }),
  author: authors,
  created: times,
  updated: times,
});

const metadata = {
  outlet: fc.option(fc.constantFrom('Herald', 'Post')),
  headline: fc.constant(null),
  byline: fc.option(fc.string()),
  dateline: fc.constant(null),
  published: fc.constant(null),
  updated: fc.constant(null),
  address: fc.option(fc.constant('https://example.com/talks')),
  language: fc.constantFrom('en', 'uk'),
};

export const accounts: fc.Arbitrary<AccountRecord> = fc.record({
  id: fc.nat(12).map((number) => `account-${number}`),
  file: fc.nat(12).map((number) => `${number}.txt`),
  ...metadata,
  outlet: fc.constant(null),
  sha256: fc.constantFrom('0'.repeat(64), '2'.repeat(64)),
  textSha256: fc.constantFrom('1'.repeat(64), '3'.repeat(64)),
  blocks: fc.constant([
    { start: 0, end: 4, kind: 'headline' as const, reason: 'first line' },
    { start: 5, end: 30, kind: 'body' as const, reason: '' },
  ]),
});

export const rules: fc.Arbitrary<Rule> = fc.record({
  id: fc.nat(9).map((number) => `rule-${number}`),
  forms: fc.constantFrom(['Kyiv', 'Kiev'], ['grey', 'gray']),
  scope: fc.constantFrom(...ruleScopes),
  reason: fc.string(),
  author: authors,
  created: times,
});

const decisions: fc.Arbitrary<Omit<Decision, 'finding'>> = fc.record({
  state: fc.constantFrom('confirmed' as const, 'dismissed' as const, 'deferred' as const),
  reason: fc.string(),
  author: authors,
  decided: fc.option(times),
  about: fc.option(
    fc.record({
      kind: fc.constantFrom(...findingKinds),
      sides: fc.constant([{ account: 'a', text: 'twelve' }]),
    }),
  ),
});

const linkDecisions: fc.Arbitrary<LinkDecision> = fc.record({
  state: fc.constantFrom('linked' as const, 'unlinked' as const),
  author: authors,
  decided: times,
});

const place = fc.nat(6);

/** One arbitrary for each kind of edit but groups; a kind that is forgotten does not compile. */
const byKind: {
  readonly [Type in Exclude<Edit['type'], 'group'>]: fc.Arbitrary<Extract<Edit, { readonly type: Type }>>;
} = {
  'set-title': fc.record({ type: fc.constant('set-title'), title: fc.string() }),
  'add-account': fc.record({ type: fc.constant('add-account'), account: accounts, at: place }),
  'remove-account': accounts.map(({ id }) => ({ type: 'remove-account', id })),
  'update-account': fc.record({
    type: fc.constant('update-account'),
    account: accounts,
    replaced: times,
  }),
  'restore-account': accounts.map(({ id }) => ({ type: 'restore-account', id })),
  'change-account': fc.record({
    type: fc.constant('change-account'),
    id: accounts.map(({ id }) => id),
    metadata: fc.record(metadata),
  }),
  'set-block-kind': fc.record({
    type: fc.constant('set-block-kind'),
    account: accounts.map(({ id }) => id),
    at: fc.nat(2),
    kind: fc.constantFrom(...blockKinds),
    reason: fc.string(),
  }),
  'move-account': fc.record({
    type: fc.constant('move-account'),
    id: accounts.map(({ id }) => id),
    to: place,
  }),
  'add-annotation': fc.record({ type: fc.constant('add-annotation'), annotation: annotations, at: place }),
  'change-annotation': annotations.map((annotation) => ({ type: 'change-annotation', annotation })),
  'remove-annotation': annotations.map(({ id }) => ({ type: 'remove-annotation', id })),
  decide: fc
    .record({ finding: fc.nat(10).map((number) => `finding-${number}`), decision: fc.option(decisions) })
    .map(({ finding, decision }) => ({
      type: 'decide',
      finding,
      decision: decision === null ? null : { finding, ...decision },
    })),
  'set-link': fc.record({
    type: fc.constant('set-link'),
    a: targets,
    b: targets,
    decision: fc.option(linkDecisions),
  }),
  'add-rule': fc.record({ type: fc.constant('add-rule'), rule: rules, at: place }),
  'change-rule': rules.map((rule) => ({ type: 'change-rule', rule })),
  'remove-rule': rules.map(({ id }) => ({ type: 'remove-rule', id })),
  'set-seen': fc.record({
    type: fc.constant('set-seen'),
    seen: fc.option(fc.array(fc.string({ minLength: 1 }), { maxLength: 3 })),
  }),
};

export const editKinds: readonly string[] = Object.keys(byKind);
export const singleEdits: fc.Arbitrary<Edit> = fc.oneof(...Object.values(byKind));
