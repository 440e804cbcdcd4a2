import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { type Span, span, trimSpan } from '../span.ts';

/** What the front matter of an account says, by lower-case key; lists are joined with commas. */
export type FrontMatter = Span & { readonly values: ReadonlyMap<string, string> };

/** Longer front matter is set aside unread: no editor's file has it, and a parser must not be made to work on it. */
const maximumLength = 32_768;
const maximumDepth = 24;

const fence = /^\uFEFF?(---)[ \t]*(?:\r\n|\n|\r)/;
const closingFence = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/;

const proseKeys: ReadonlySet<string> = new Set([
  'title',
  'headline',
  'subtitle',
  'subheadline',
  'deck',
  'standfirst',
  'excerpt',
  'description',
  'summary',
  'abstract',
  'lead',
]);

/** The front matter that opens a text, or null. Only data is read: no tags, no aliases, no code, at bounded size. */
export function readFrontMatter(text: string): FrontMatter | null {
  const found = findFrontMatter(text);
  if (found === null) return null;
  const values = new Map<string, string>();
  for (const { key, nodes } of entries(text, found.yaml)) {
    const value = nodes.map(plainValue).filter((each) => each !== '');
    if (value.length > 0)
      values.set(key, nodes.length === 1 ? sourceOf(text, found.yaml, nodes[0]) : value.join(', '));
  }
  return { start: found.start, end: found.end, values };
}

function plainValue(node: Scalar): string {
  const { value } = node;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The stretches of a front-matter block that are prose, without quotation marks and keys. */
export function frontMatterProse(text: string, block: Span): readonly Span[] {
  const found = findFrontMatter(text);
  if (found === null || found.start !== block.start) return [];
  return entries(text, found.yaml)
    .filter(({ key, nodes }) => proseKeys.has(key) && nodes.length === 1)
    .flatMap(({ nodes }) => nodes.map((node) => innerSpan(text, found.yaml, node)))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}

function findFrontMatter(text: string): (Span & { readonly yaml: Span }) | null {
  const open = fence.exec(text);
  if (open === null) return null;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const rest = text.slice(open[0].length, open[0].length + maximumLength);
  const close = closingFence.exec(rest);
  if (close === null) return null;
  const yaml = span(open[0].length, open[0].length + close.index);
  // A horizontal rule above plain text is no front matter: something must look like `key: value`.
  if (!/^[ \t]*[\w-]+[ \t]*:/m.test(text.slice(yaml.start, yaml.end))) return null;
  return { start, end: open[0].length + close.index + close[0].length, yaml };
}

type Entry = { readonly key: string; readonly nodes: readonly Scalar[] };

function entries(text: string, yaml: Span): readonly Entry[] {
  const source = text.slice(yaml.start, yaml.end);
  if (tooDeep(source)) return [];
  const { contents } = parseDocument(source, {
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false,
    version: '1.2',
  });
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    if (isScalar(value)) return [{ key: name, nodes: [value] }];
    if (isSeq(value)) return [{ key: name, nodes: value.items.filter((item) => isScalar(item)) }];
    return [];
  });
}

/** Nested brackets or deep indentation would make a recursive parser run out of stack. */
function tooDeep(source: string): boolean {
  let depth = 0;
  for (const character of source) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > maximumDepth) return true;
  }
  return /^[ \t-]{100}/m.test(source) || /(?:- ){20}/.test(source);
}

/** A plain value as the source has it, so that dates and numbers are not rewritten by a parser. */
function sourceOf(text: string, yaml: Span, node: Scalar | undefined): string {
  if (node === undefined) return '';
  if (typeof node.value === 'string') return node.value.trim();
  const { start, end } = innerSpan(text, yaml, node);
  return text.slice(start, end);
}

function innerSpan(text: string, yaml: Span, node: Scalar): Span {
  const [from = 0, to = 0] = node.range ?? [];
  const start = yaml.start + from;
  const end = Math.min(yaml.start + to, yaml.end);
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
    return trimSpan(text, span(start + 1, Math.max(start + 1, end - 1)));
  }
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') {
    const header = /^[^\r\n]*/.exec(text.slice(start, end))?.[0].length ?? 0;
    return trimSpan(text, span(start + header, end));
  }
  return trimSpan(text, span(start, end));
}
