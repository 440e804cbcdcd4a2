import type { DefaultTreeAdapterTypes } from 'parse5';
import { elementKinds } from './element-kinds.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** A block-level element, with what stands around it. */
export type Box = {
  readonly tag: string;
  /** Words of its class, id, role and itemprop, in lower case. */
  readonly names: readonly string[];
  readonly parent: Box | null;
  readonly depth: number;
  /** Not shown by the page's own attributes. */
  readonly hidden: boolean;
};

/** A stretch of text between two block boundaries, as a reader sees it: one paragraph of the page. */
export type PageBlock = {
  /** White space folded as browsers do; a line break inside is `\n`. All other characters as they came. */
  readonly text: string;
  readonly box: Box;
  /** Characters of `text` that are links, and that are emphasised, white space not counted. */
  readonly linked: number;
  readonly links: number;
  readonly emphasised: number;
  /** Characters of `text` that are no white space. */
  readonly inked: number;
};

/** Deeper boxes count as the box they stand in, as in browsers. */
const deepestBox = 400;

type Open = {
  readonly node: Node | null;
  /** Called when everything inside has been read. */
  readonly box: Box;
  readonly link: boolean;
  readonly emphasis: boolean;
  readonly pre: boolean;
};

/** The blocks of a page in the order of its source. */
export function pageBlocks(body: Element): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let run = emptyRun();
  const flush = (box: Box): void => {
    const text = run.pieces
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
    if (text !== '') {
      const { linked, links, emphasised, inked } = run;
      blocks.push({ text, box, linked, links, emphasised, inked });
    }
    run = emptyRun();
  };
  const root: Box = { tag: 'body', names: [], parent: null, depth: 0, hidden: false };
  const stack: Open[] = [{ node: null, box: root, link: false, emphasis: false, pre: false }];
  pushChildren(stack, body, { box: root, link: false, emphasis: false, pre: false });
  while (stack.length > 0) {
    const open = stack.pop();
    if (open === undefined) break;
    const { node, box } = open;
    if (node === null) {
      flush(box);
      continue;
    }
    if ('value' in node && node.nodeName === '#text') {
      addText(run, node.value, open);
      continue;
    }
    if (!('tagName' in node)) continue;
    const kind = elementKinds.get(node.tagName) ?? 'inline';
    if (kind === 'unread') continue;
    if (kind === 'break') {
      // Two line breaks in a row are how old pages write paragraphs.
      if (run.endsWithBreak) flush(box);
      else if (run.inked > 0) {
        run.pieces.push('\n');
        run.endsWithBreak = true;
        run.endsWithSpace = true;
      }
      continue;
    }
    const link = open.link || (node.tagName === 'a' && node.attrs.some(({ name }) => name === 'href'));
    if (node.tagName === 'a') run.links += 1;
    const emphasis = open.emphasis || kind === 'emphasis';
    const pre = open.pre || node.tagName === 'pre';
    if (kind === 'block' || isHidden(node)) {
      flush(box);
      const inner = box.depth >= deepestBox ? box : boxOf(node, box);
      stack.push({ node: null, box: inner, link, emphasis, pre });
      pushChildren(stack, node, { box: inner, link, emphasis, pre });
    } else {
      pushChildren(stack, node, { box, link, emphasis, pre });
    }
  }
  return blocks;
}

type Run = {
  pieces: string[];
  linked: number;
  links: number;
  emphasised: number;
  inked: number;
  endsWithSpace: boolean;
  endsWithBreak: boolean;
};

function emptyRun(): Run {
  return {
    pieces: [],
    linked: 0,
    links: 0,
    emphasised: 0,
    inked: 0,
    endsWithSpace: true,
    endsWithBreak: false,
  };
}

function addText(run: Run, value: string, { link, emphasis, pre }: Open): void {
  const folded = pre ? value.replace(/\r\n?/g, '\n') : value.replace(/[ \t\n\f\r]+/g, ' ');
  const text = run.endsWithSpace && !pre ? folded.replace(/^ /, '') : folded;
  if (text === '') return;
  const inked = text.replace(/\s+/gu, '').length;
  run.pieces.push(text);
  run.inked += inked;
  if (link) run.linked += inked;
  if (emphasis) run.emphasised += inked;
  run.endsWithSpace = text.endsWith(' ');
  if (inked > 0) run.endsWithBreak = false;
}

function pushChildren(stack: Open[], parent: Element, state: Omit<Open, 'node'>): void {
  for (let index = parent.childNodes.length - 1; index >= 0; index -= 1) {
    const node = parent.childNodes[index];
    if (node !== undefined) stack.push({ node, ...state });
  }
}

const longestName = 400;

function boxOf(element: Element, parent: Box): Box {
  const names = element.attrs
    .filter(({ name }) => name === 'class' || name === 'id' || name === 'role' || name === 'itemprop')
    .map(({ value }) => value.slice(0, longestName))
    .join(' ');
  return {
    tag: element.tagName,
    names: wordsOfName(names),
    parent,
    depth: parent.depth + 1,
    hidden: parent.hidden || isHidden(element),
  };
}

/** `relatedArticles storyBody--text` as related, articles, story, body, text. */
function wordsOfName(names: string): readonly string[] {
  if (names === '') return [];
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(value.slice(0, 500))),
  );
}
