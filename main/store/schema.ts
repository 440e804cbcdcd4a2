import { z } from 'zod';
import type { Annotation, Reply, Target } from '../../core/annotations.ts';
import { anchorStates, annotationKinds, annotationStatuses } from '../../core/annotations.ts';
import type { Block, Metadata, Rule } from '../../core/model.ts';
import { blockKinds, findingKinds, ruleScopes, severities } from '../../core/model.ts';
import type {
  AccountRecord,
  AccountVersion,
  Decision,
  Edit,
  LinkDecision,
  ManualLink,
  Review,
} from '../../core/review.ts';

/**
 * What comes from a disk or through the door is `unknown` until one of these has read it. They equal the core's types
 * (held at compile time: one way here, the other in the test), and unknown keys are refused.
 */

const offset = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hexadecimal');
const identifier = z.string().min(1);
const time = z.iso.datetime('not a time in ISO 8601 and UTC');

const isForward = ({ start, end }: { start: number; end: number }): boolean => start <= end;
const forward = { error: 'ends before it starts', path: ['end'] };

const blockSchema = z
  .strictObject({ start: offset, end: offset, kind: z.enum(blockKinds), reason: z.string() })
  .refine(isForward, forward) satisfies z.ZodType<Block>;

const metadata = {
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  dateline: z.string().nullable(),
  published: z.string().nullable(),
  updated: z.string().nullable(),
  address: z.string().nullable(),
  language: z.string(),
};

export const metadataSchema = z.strictObject(metadata) satisfies z.ZodType<Metadata>;

const accountRecordSchema = z.strictObject({
  id: identifier,
  file: z.string(),
  ...metadata,
  sha256,
  textSha256: sha256,
  blocks: z.array(blockSchema).readonly(),
}) satisfies z.ZodType<AccountRecord>;

const versionSchema = z.strictObject({
  record: accountRecordSchema,
  replaced: time,
}) satisfies z.ZodType<AccountVersion>;

export const targetSchema = z
  .strictObject({
    account: identifier,
    start: offset,
    end: offset,
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    anchor: z.enum(anchorStates),
    former: z.string().nullable(),
  })
  .refine(isForward, forward) satisfies z.ZodType<Target>;

const replySchema = z.strictObject({
  id: identifier,
  text: z.string(),
  author: z.string(),
  created: time,
}) satisfies z.ZodType<Reply>;

const houseKindSchema = z.templateLiteral(['house:', z.string().min(1).max(60)]);

export const annotationSchema = z.strictObject({
  id: identifier,
  targets: z.array(targetSchema).readonly(),
  silent: z.array(identifier).readonly(),
  kind: z.union([z.enum(annotationKinds), houseKindSchema]),
  severity: z.enum(severities),
  status: z.enum(annotationStatuses),
  text: z.string(),
  tags: z.array(z.string().min(1)).readonly(),
  thread: z.array(replySchema).readonly(),
  author: z.string(),
  created: time,
  updated: time,
}) satisfies z.ZodType<Annotation>;

export const decisionSchema = z.strictObject({
  finding: identifier,
  state: z.enum(['confirmed', 'dismissed', 'deferred']),
  reason: z.string(),
  author: z.string(),
  decided: time.nullable(),
  about: z
    .strictObject({
      kind: z.enum(findingKinds),
      sides: z.array(z.strictObject({ account: identifier, text: z.string() })).readonly(),
    })
    .nullable(),
}) satisfies z.ZodType<Decision>;

const linkDecision = { state: z.enum(['linked', 'unlinked']), author: z.string(), decided: time };

export const linkDecisionSchema = z.strictObject(linkDecision) satisfies z.ZodType<LinkDecision>;

const manualLinkSchema = z.strictObject({
  a: targetSchema,
  b: targetSchema,
  ...linkDecision,
}) satisfies z.ZodType<ManualLink>;

export const ruleSchema = z.strictObject({
  id: identifier,
  forms: z.array(z.string().min(1)).min(2).readonly(),
  scope: z.enum(ruleScopes),
  reason: z.string(),
  author: z.string(),
  created: time,
}) satisfies z.ZodType<Rule>;

const seenSchema = z.array(identifier).readonly().nullable();

export const reviewSchema = z.strictObject({
  id: identifier,
  title: z.string(),
  created: time,
  accounts: z.array(accountRecordSchema).readonly(),
  versions: z.array(versionSchema).readonly(),
  annotations: z.array(annotationSchema).readonly(),
  decisions: z.array(decisionSchema).readonly(),
  links: z.array(manualLinkSchema).readonly(),
  rules: z.array(ruleSchema).readonly(),
  seen: seenSchema,
}) satisfies z.ZodType<Review>;

const place = z.int().nonnegative();

const groupSchema = z.strictObject({
  type: z.literal('group'),
  name: z.string(),
  get edits(): z.ZodType<readonly Edit[]> {
    return z.array(editSchema).readonly();
  },
});

const inferredEditSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set-title'), title: z.string() }),
  z.strictObject({ type: z.literal('add-account'), account: accountRecordSchema, at: place }),
  z.strictObject({ type: z.literal('remove-account'), id: identifier }),
  z.strictObject({ type: z.literal('update-account'), account: accountRecordSchema, replaced: time }),
  z.strictObject({ type: z.literal('restore-account'), id: identifier }),
  z.strictObject({ type: z.literal('change-account'), id: identifier, metadata: metadataSchema }),
  z.strictObject({
    type: z.literal('set-block-kind'),
    account: identifier,
    at: place,
    kind: z.enum(blockKinds),
    reason: z.string(),
  }),
  z.strictObject({ type: z.literal('move-account'), id: identifier, to: place }),
  z.strictObject({ type: z.literal('add-annotation'), annotation: annotationSchema, at: place }),
  z.strictObject({ type: z.literal('change-annotation'), annotation: annotationSchema }),
  z.strictObject({ type: z.literal('remove-annotation'), id: identifier }),
  z.strictObject({
    type: z.literal('decide'),
    finding: identifier,
    decision: decisionSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('set-link'),
    a: targetSchema,
    b: targetSchema,
    decision: linkDecisionSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('add-rule'), rule: ruleSchema, at: place }),
  z.strictObject({ type: z.literal('change-rule'), rule: ruleSchema }),
  z.strictObject({ type: z.literal('remove-rule'), id: identifier }),
  z.strictObject({ type: z.literal('set-seen'), seen: seenSchema }),
  groupSchema,
]);

/** `Value`, which compiles only when the schema reads all of it: a forgotten kind of edit stops here. */
type ReadBy<Schema extends z.ZodType, Value extends z.infer<Schema>> = Value;

export const editSchema: z.ZodType<ReadBy<typeof inferredEditSchema, Edit>> = inferredEditSchema;

/** What is wrong with a value, in one line that names the first bad field: `annotations[3].kind: Invalid option ...`. */
export function firstProblem(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'not as it should be';
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return `${path === '' ? 'the whole' : path}: ${issue.message}`;
}
