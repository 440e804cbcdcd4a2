import { frontMatterProse } from '../account/front-matter.ts';
import type { Account, BlockKind, Passage } from '../model.ts';
import type { NameMention } from '../names/names.ts';
import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { type Marked, markedIn } from './marks.ts';
import { joinedOverLines } from './over-lines.ts';

/**
 * Where an attribution is looked for: the sentences that a quotation runs over, joined, with their quotations. In
 * `masked` the quoted words are blanked out at the same offsets, so that they are not taken for the outlet's own.
 */
export type Unit = Span & {
  readonly masked: string;
  /** The names in `masked`, in its offsets. */
  readonly names: readonly NameMention[];
  readonly marked: readonly Marked[];
  /** Counts the paragraphs of the account. */
  readonly paragraph: number;
  readonly zone: BlockKind;
};

const blank = '\ufffc';

/** The units of an account in order, those without quotations too: an antecedent may stand in them. */
export function unitsOf(
  account: Account,
  passages: readonly Passage[],
  names: readonly NameMention[],
): readonly Unit[] {
  const units: NamelessUnit[] = [];
  let next = 0;
  const lines = account.blocks.flatMap((block) =>
    (block.kind === 'front-matter' ? frontMatterProse(account.text, block) : [block]).map(
      ({ start, end }) => ({
        start,
        end,
        zone: block.kind,
      }),
    ),
  );
  const stretches = joinedOverLines(account.text, lines);
  for (const [paragraph, { start, end, zone }] of stretches.entries()) {
    const below = stretches[paragraph + 1];
    const opening =
      below === undefined ? '' : account.text.slice(below.start, Math.min(below.end, below.start + 8));
    const marked = markedIn(account.text.slice(start, end), opening).map((each) =>
      withoutTurn(account.text, moved(each, start)),
    );
    const inside: Passage[] = [];
    for (
      let passage = passages[next];
      passage !== undefined && passage.end <= end;
      passage = passages[next]
    ) {
      if (passage.start >= start) inside.push(passage);
      next += 1;
    }
    units.push(...joined(account.text, inside, marked, { paragraph, zone }));
  }
  return named(units, names);
}

type NamelessUnit = Omit<Unit, 'names'>;
type Where = Pick<Unit, 'paragraph' | 'zone'>;

/** Gives each unit the names in it that nobody's words have. Units and names are in the order of the text. */
function named(units: readonly NamelessUnit[], names: readonly NameMention[]): readonly Unit[] {
  let next = 0;
  return units.map((unit) => {
    const { start, end, masked } = unit;
    const own: NameMention[] = [];
    for (let name = names[next]; name !== undefined && name.start < end; name = names[next]) {
      if (name.start >= start && name.end <= end && masked.charAt(name.start - start) !== blank)
        own.push({
          ...name,
          start: name.start - start,
          end: name.end - start,
          from: Math.max(0, name.from - start),
        });
      next += 1;
    }
    return { ...unit, names: own };
  });
}

function joined(
  text: string,
  passages: readonly Passage[],
  marked: readonly Marked[],
  where: Where,
): readonly NamelessUnit[] {
  const units: NamelessUnit[] = [];
  let from = 0;
  let start: number | null = null;
  for (const passage of passages) {
    start ??= passage.start;
    let to = from;
    for (let each = marked[to]; each !== undefined && each.outer.start < passage.end; each = marked[to])
      to += 1;
    const inside = marked.slice(from, to);
    if (inside.some(({ outer }) => outer.end > passage.end)) continue;
    units.push(unit(text, span(start, passage.end), inside, where));
    start = null;
    from = to;
  }
  const last = passages.at(-1);
  if (start !== null && last !== undefined) {
    units.push(unit(text, span(start, last.end), marked.slice(from), where));
  }
  return units;
}

function unit(text: string, of: Span, marked: readonly Marked[], where: Where): NamelessUnit {
  let masked = '';
  let at = of.start;
  for (const { start, end, nested } of marked) {
    if (nested || start < at) continue;
    const to = Math.min(end, of.end);
    masked += text.slice(at, start) + blank.repeat(Math.max(0, to - start));
    at = to;
  }
  return { ...of, masked: masked + text.slice(at, of.end), marked, ...where };
}

function moved(marked: Marked, by: number): Marked {
  const { start, end, outer } = marked;
  return { ...marked, start: start + by, end: end + by, outer: span(outer.start + by, outer.end + by) };
}

const turn = byScript(String.raw`^(\p{Lu}[\p{Lu}.'’ -]{1,30}):\s+`);

/** Takes the name of a transcript's turn out of the words. */
function withoutTurn(text: string, marked: Marked): Marked {
  const name = turn.exec(text.slice(marked.start, Math.min(marked.end, marked.start + 48)));
  if (name === null) return marked;
  const { start } = marked;
  return { ...marked, start: start + name[0].length, turn: span(start, start + (name[1]?.length ?? 0)) };
}
