import { basename } from 'node:path';
import { z } from 'zod';
import { firstProblem } from '../../store/schema.ts';

/** One place that an annotation refers to, as far as its file says. */
export type ToldPlace = {
  /** The annotation's own id, or its place in the file, counted from 1. */
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
  /** How its positions count: UTF-16 code units, or the Unicode characters of the W3C model. */
  readonly unit: 'code units' | 'characters';
  readonly quote: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** What the file says it is about: an address, a hash, an account's id; null when it does not say. */
  readonly source: string | null;
};

const offset = z.int().nonnegative();
const text = z.string();

const plain = z.object({
  id: z.union([text, z.number()]).optional(),
  start: offset.optional(),
  end: offset.optional(),
  exact: text.optional(),
  quote: text.optional(),
  prefix: text.optional(),
  suffix: text.optional(),
  account: text.optional(),
  source: text.optional(),
});
const ours = z.object({ id: text, targets: z.array(plain) });
const selector = z.object({ type: text.optional() }).and(plain);
const anchored = z.object({ source: text.optional(), selector: z.union([selector, z.array(selector)]) });
const webTarget = z.union([text, anchored]);
const web = z.object({ id: text.optional(), target: z.union([webTarget, z.array(webTarget)]) });

const list = z.array(z.unknown());
const collection = z.union([
  list,
  z.object({ annotations: list }).transform(({ annotations }) => annotations),
  z.object({ items: list }).transform(({ items }) => items),
  z.object({ first: z.object({ items: list }) }).transform(({ first }) => first.items),
  z.object({ '@graph': list }).transform((graph) => graph['@graph']),
]);

/**
 * Reads the places from a file of annotations. Accepted are a list, or an object with `annotations`, `items` (a W3C
 * page), `first` (a W3C collection, as the report writes it) or `@graph`; in them plain items `{id?, start, end}` or
 * `{id?, start, exact, prefix, suffix}`, notes with `targets`, and W3C annotations with `target`. An annotation with
 * several targets has several places; one about a whole account has none. Throws with the file and the item.
 */
export function readAnnotations(path: string, content: string): readonly ToldPlace[] {
  const file = basename(path);
  const items = collection.safeParse(parsed(file, content));
  if (!items.success)
    throw new Error(
      `${file}: holds no annotations. Give a list of them, an object with "annotations", or a .jsonld file that Crossread wrote.`,
    );
  return items.data.flatMap((item, index) => placesOf(item, `${index + 1}`, file));
}

function parsed(file: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
    throw new Error(`${file}: is not JSON (${reason}). Export the annotations again.`, { cause: error });
  }
}

function placesOf(item: unknown, number: string, file: string): readonly ToldPlace[] {
  const note = ours.safeParse(item);
  if (note.success)
    return note.data.targets.map((target) => told({ ...target, id: note.data.id }, number, file));
  const annotation = web.safeParse(item);
  if (annotation.success) {
    const { id = number, target } = annotation.data;
    return [target].flat().flatMap((each) => (typeof each === 'string' ? [] : [ofSelectors(each, id)]));
  }
  if (typeof item === 'object' && item !== null && ('target' in item || 'targets' in item))
    throw new Error(`${file}: annotation ${number} has a target that cannot be read. ${wanted}`);
  const one = plain.safeParse(item);
  if (!one.success)
    throw new Error(`${file}: annotation ${number} cannot be read (${firstProblem(one.error)}). ${wanted}`);
  return [told(one.data, number, file)];
}

const wanted = 'Give "start" and "end", or "exact" with "prefix" and "suffix".';

function told(item: z.infer<typeof plain>, number: string, file: string): ToldPlace {
  const { start = null, end = null, prefix = null, suffix = null } = item;
  const quote = item.exact ?? item.quote ?? null;
  if (quote === null && (start === null || end === null))
    throw new Error(
      `${file}: annotation ${number} says neither where it stands nor on which words. ${wanted}`,
    );
  if (start !== null && end !== null && end < start)
    throw new Error(`${file}: annotation ${number} ends before it starts. ${wanted}`);
  const source = item.source ?? item.account ?? null;
  return { id: String(item.id ?? number), start, end, unit: 'code units', quote, prefix, suffix, source };
}

function ofSelectors(target: z.infer<typeof anchored>, id: string): ToldPlace {
  const selectors = [target.selector].flat();
  const position = selectors.find(
    ({ type, start }) => type === 'TextPositionSelector' || start !== undefined,
  );
  const quoted = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' || exact !== undefined);
  return {
    id,
    start: position?.start ?? null,
    end: position?.end ?? null,
    unit: 'characters',
    quote: quoted?.exact ?? null,
    prefix: quoted?.prefix ?? null,
    suffix: quoted?.suffix ?? null,
    source: target.source ?? null,
  };
}
