import { inside, isCutOff } from './main-box.ts';
import { categories } from './name-words.ts';
import type { Box } from './page-blocks.ts';
import type { PageLayout } from './page-layout.ts';
import { phraseKindNames, phraseKinds } from './phrases.ts';
import type { SeenBlock } from './seen-block.ts';

const ownTags = 'p li h1 h2 h3 figcaption blockquote td dt dd pre address div body'.split(' ');
const outerTags =
  'article main aside footer header nav form figure table ul ol blockquote section p li dl pre'.split(' ');

/** What is known of one block, by name of the feature: shares and small counts. */
type Values = Readonly<Record<string, number>>;

/** What is known of every block of a page, in order; each row has its values in the order of the names. */
export type PageValues = {
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
};

/** The values of every block of a page. The names are the same for all pages that have a block. */
export function pageValues(layout: PageLayout): PageValues {
  let names: readonly string[] = [];
  let sinceProse = 50;
  let wordsBefore = 0;
  let endSeen = 0;
  const rows = layout.blocks.map((block, index) => {
    const kinds = phraseKinds(block.block.text);
    const inPart = layout.inPart[index] === true;
    if (inPart && kinds.has('end')) endSeen = 1;
    const soFar: Values = {
      'share of prose before': wordsBefore / layout.proseWords,
      'since prose': clamp(sinceProse / 10),
      'end seen': endSeen,
    };
    sinceProse = block.prose && inPart ? 0 : sinceProse + 1;
    if (block.prose) wordsBefore += block.words;
    // In groups, as V8 is quick with small records and slow with one that has all features.
    const groups = [
      ofText(block),
      ofPlace(layout, block, index),
      ofMain(layout, block, index),
      soFar,
      ofNeighbours(layout, block, index),
      ofHeading(layout, index),
      valuesOf('tag', ownTags, (tag) => truth(block.block.box.tag === tag)),
      { 'tag heading': truth(/^h[2-6]$/.test(block.block.box.tag)) },
      valuesOf('inside', outerTags, (tag) => nearness(block.tags.get(tag))),
      valuesOf('named', categories, (category) => nearness(block.names.get(category))),
      valuesOf('says', phraseKindNames, (kind) => truth(kinds.has(kind))),
    ];
    if (index === 0) names = groups.flatMap((group) => Object.keys(group));
    return groups.flatMap((group) => Object.values(group));
  });
  return { names, rows };
}

function ofText({ block, words, linkShare, stops, prose }: SeenBlock): Values {
  const { text, links, emphasised, inked, box } = block;
  const start = text.slice(0, looked);
  const count = (pattern: RegExp): number => start.match(pattern)?.length ?? 0;
  const shown = Math.min(looked, Math.max(1, inked));
  return {
    words: logarithm(words) / 8,
    'link share': linkShare,
    links: clamp((links / Math.max(1, words)) * 5),
    stops: truth(stops),
    'sentence marks': clamp(count(/[.!?](?=\s|["'”’]|$)|[。！？]/gu) / 4),
    commas: clamp(count(/[,،、，]/g) / 4),
    'capital letters': clamp(count(/\p{Lu}/gu) / shown),
    'capital words': clamp(count(/(?<!\p{L})\p{Lu}/gu) / Math.max(1, count(/[\p{L}\p{N}]+/gu))),
    digits: clamp(count(/\d/g) / shown),
    emphasised: emphasised / Math.max(1, inked),
    'ends with colon': truth(text.endsWith(':')),
    'starts in lower case': truth(/^\p{Ll}/u.test(start)),
    breaks: clamp(count(/\n/g) / 5),
    prose: truth(prose),
    hidden: truth(box.hidden),
    'cut off': truth(isCutOff(text)),
    'holds an address': truth(/https?:\/\/|www\./.test(start)),
  };
}

/** The first code units of a block are enough to know what it is. */
const looked = 2_000;

function ofPlace(layout: PageLayout, { block, folded, shape }: SeenBlock, index: number): Values {
  const { page, heading, part, partProse } = layout;
  const { box } = block;
  const short = folded.slice(0, looked);
  return {
    'share of prose in box': proseShare(layout, box, 0),
    'share of prose 1 up': proseShare(layout, box, 1),
    'share of prose 2 up': proseShare(layout, box, 2),
    'share of prose 3 up': proseShare(layout, box, 3),
    'share of prose 4 up': proseShare(layout, box, 4),
    'share of prose in shape': layout.proseOfShape.get(shape) ?? 0,
    'in part': truth(layout.inPart[index] === true),
    'in most': truth(inside(box, layout.most)),
    'depth below part': part === null ? 0 : clamp((box.depth - part.depth) / 8),
    position: index / layout.blocks.length,
    'after prose began': truth(index >= partProse[0]),
    'before prose ended': truth(index <= partProse[1]),
    'before prose': clamp((partProse[0] - index) / 10),
    'after prose': clamp((index - partProse[1]) / 10),
    'after heading': heading === -1 ? 0.5 : truth(index > heading),
    'past heading': heading === -1 ? 0.5 : clamp((index - heading) / 20),
    'is title': truth(page.titles.includes(short)),
    'in title': truth(short.length > 5 && page.titles.some((title) => title.includes(short))),
    'in description': truth(short.length > 20 && page.description?.includes(short) === true),
    'in stated body': page.articleBody === null ? 0.5 : truth(page.articleBody.includes(short)),
    'boxes alike 1 up': logarithm(layout.alike(box.parent) - 1) / 6,
    'boxes alike 2 up': logarithm(layout.alike(box.parent?.parent ?? null) - 1) / 6,
    'boxes alike 3 up': logarithm(layout.alike(box.parent?.parent?.parent ?? null) - 1) / 6,
    siblings: logarithm(layout.blocksIn.get(box.parent ?? box) ?? 0) / 6,
    repeated: clamp(((layout.repetitions.get(folded) ?? 1) - 1) / 2),
  };
}

function ofMain(layout: PageLayout, { block }: SeenBlock, index: number): Values {
  const { main, mainProse, mainWords } = layout;
  let out = 0;
  let meeting: Box | null = block.box;
  for (; meeting !== null && !layout.aroundMain.has(meeting); meeting = meeting.parent) out += 1;
  return {
    'in main': truth(layout.inMain[index] === true),
    'steps out of main': clamp(out / 6),
    'child of main': truth(block.box === main || block.box.parent === main),
    'main below meeting': clamp(((main?.depth ?? 0) - (meeting?.depth ?? 0)) / 6),
    'share of main in page': mainWords / layout.words,
    'words in main': logarithm(mainWords) / 12,
    'before main': clamp((mainProse[0] - index) / 10),
    'after main': clamp((index - mainProse[1]) / 10),
  };
}

function ofNeighbours({ blocks, inPart }: PageLayout, { block, shape }: SeenBlock, index: number): Values {
  const proseBetween = (from: number, to: number): number =>
    blocks
      .slice(Math.max(0, index + from), index + to + 1)
      .filter(({ prose }, at) => prose && inPart[Math.max(0, index + from) + at] === true).length;
  const near = [-3, -2, -1, 1, 2, 3].flatMap((offset) => {
    const other = blocks[index + offset];
    return [
      [`words ${offset}`, other === undefined ? 0 : logarithm(other.words) / 8],
      [`link share ${offset}`, other?.linkShare ?? 1],
      [`same parent ${offset}`, truth(other !== undefined && other.block.box.parent === block.box.parent)],
      [`same shape ${offset}`, truth(other?.shape === shape)],
    ] as const;
  });
  return {
    ...Object.fromEntries(near),
    'prose before': truth(blocks[index - 1]?.prose === true),
    'prose behind': truth(blocks[index + 1]?.prose === true),
    'prose around': proseBetween(-5, 5) / 11,
    'prose following': proseBetween(1, 8) / 8,
    'says related -1': truth(phraseKinds(blocks[index - 1]?.block.text ?? '').has('related')),
  };
}

const headingReach = 12;

/** The heading it stands under. */
function ofHeading({ blocks }: PageLayout, index: number): Values {
  for (let back = 1; back <= headingReach; back += 1) {
    const above = blocks[index - back];
    if (above === undefined || !/^h[1-6]$/.test(above.block.box.tag)) continue;
    const kinds = phraseKinds(above.block.text);
    return {
      'under heading': 1 / back,
      'under other heading': truth(kinds.has('related') || kinds.has('end')),
    };
  }
  return { 'under heading': 0, 'under other heading': 0 };
}

function valuesOf<Name extends string>(
  prefix: string,
  names: readonly Name[],
  value: (name: Name) => number,
): Values {
  return Object.fromEntries(names.map((name) => [`${prefix} ${name}`, value(name)]));
}

function proseShare({ proseIn, proseWords }: PageLayout, from: Box, up: number): number {
  let box: Box | null = from;
  for (let step = 0; step < up && box !== null; step += 1) box = box.parent;
  return box === null ? 1 : (proseIn.get(box) ?? 0) / proseWords;
}

/** How near a box of some name stands: 1 at the block itself, 1/2 one up; 0 where there is none. */
function nearness(distance: number | undefined): number {
  return distance === undefined ? 0 : 1 / (1 + distance);
}

function truth(value: boolean): number {
  return value ? 1 : 0;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}

function logarithm(count: number): number {
  return Math.log2(1 + count);
}
