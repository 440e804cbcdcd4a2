import { unitWords } from '../../facts/number-words.ts';
import { grouped } from '../../grouped.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesAgainst } from '../telling/telling.ts';

/** `a father of three`, `dad-of-two`: whose number of children it tells, in words or digits. */
const parent = byScript(
  String.raw`(?<![-\u2010\u2011])\b(?:father|mother|dad|mum|mom|parent)[-\u2010\u2011\s]of[-\u2010\u2011\s](two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b(?![-\u2010\u2011]|\s+(?:\p{L}+\s+)?(?:months|years|people|sons|daughters|boys|girls)\b)`,
  'gi',
);
/** In UTF-16 code units between the words and the name they go with: `Ann Porter, 41, a married `. */
const reach = 40;

type Parent = Span & { readonly account: string; readonly person: string; readonly count: string };

/** How many children a person has, where accounts, or two places of one account, disagree. */
export function children(evidence: Evidence): readonly Draft[] {
  const people = new Set(
    evidence.found.facts
      .flatMap(({ kind, value }) => (kind === 'person' ? [value.replace(/^\S+-of-\S+\s/u, '')] : []))
      .filter((name) => name.includes(' ')),
  );
  const told = evidence.accounts.flatMap(({ id }) => parentsIn(evidence, id, people));
  return [...grouped(told, ({ person }) => person)].flatMap(([person, all]): readonly Draft[] => {
    if (new Set(all.map(({ count }) => count)).size < 2) return [];
    const sides = all.map((each) => sideOf(evidence, each.account, each, each.count));
    const one = new Set(all.map(({ account }) => account)).size === 1;
    return [
      {
        kind: one ? 'internal-inconsistency' : 'number',
        severity: 'medium',
        confidence: 0.8,
        summary: `The number of children of ${person} differs: ${valuesAgainst(evidence, sides)}.`,
        because: [`“father of …” or the like beside the name of ${person}`],
        sides,
      },
    ];
  });
}

function parentsIn(
  { account, passageAt }: Evidence,
  id: string,
  people: ReadonlySet<string>,
): readonly Parent[] {
  const { text } = account(id);
  return parent.all(text).flatMap((match): readonly Parent[] => {
    const start = match.index;
    const end = start + match[0].length;
    const passage = passageAt(id, start);
    if (passage === undefined) return [];
    const before = text.slice(Math.max(passage.start, start - reach), start);
    const person =
      personIn(text.slice(end, Math.min(passage.end, end + reach)), people, behind) ??
      personIn(before, people, ahead);
    const count = (match[1] ?? '').toLowerCase();
    const figure = String(unitWords.get(count) ?? count);
    return person === null ? [] : [{ account: id, person, count: figure, start, end }];
  });
}

/** A name right behind the words (`dad-of-two Ann Porter`), or right ahead of them but for an age (`Ann Porter, 41, a`). */
const behind = byScript(String.raw`^,?\s+((?:\p{Lu}[\p{L}’'-]+\s?){1,3})`);
const ahead = byScript(
  String.raw`((?:\p{Lu}[\p{L}’'-]+\s?){1,3}?)(?:,?\s*\(?\d{1,3}\)?)?,?\s+(?:(?:who\s+(?:was|is)|was|is)\s+)?(?:an?|the)?\s*(?:[\p{Ll}-]+\s+){0,2}$`,
);

/** The one person of the event whose name, or a part of it, stands there. */
function personIn(text: string, people: ReadonlySet<string>, where: typeof behind): string | null {
  const words = where.exec(text)?.[1]?.trim().split(/\s+/u) ?? [];
  const [one, another] = [...people].filter((name) => {
    const parts = name.split(' ');
    return words.length > 0 && words.every((word) => parts.includes(word));
  });
  return one !== undefined && another === undefined ? one : null;
}
