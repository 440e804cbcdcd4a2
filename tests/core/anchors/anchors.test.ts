import { array, assert, constantFrom, integer, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedStarts } from '../../../core/anchors/expected-starts.ts';
import { reanchorBetween } from '../../../core/anchors/reanchor.ts';
import type { Resolved } from '../../../core/anchors/resolve-target.ts';
import { resolveTarget } from '../../../core/anchors/resolve-target.ts';
import { searchedText } from '../../../core/anchors/searched-text.ts';
import { textChanges } from '../../../core/anchors/text-changes.ts';
import { targetOf } from '../../../core/annotations.ts';
import { processorTime } from '../../processor-time.ts';

/** A text with the annotated words in brackets, which are not part of it. */
function annotated(drawn: string): { text: string; start: number; end: number } {
  const start = drawn.indexOf('[');
  const end = drawn.indexOf(']') - 1;
  return { text: drawn.replace('[', '').replace(']', ''), start, end };
}

/** The newer text with brackets where the anchor holds on, after its state: `moved: the [new] text`. */
function drawn(text: string, { state, at }: Resolved): string {
  if (at === null) return state;
  return `${state}: ${text.slice(0, at.start)}[${text.slice(at.start, at.end)}]${text.slice(at.end)}`;
}

/** As a bare target is found, of whose text only the length is known. */
function alone(before: string, after: string): string {
  const { text, start, end } = annotated(before);
  const expected = expectedStarts(start, text.length, after.length);
  return drawn(
    after,
    resolveTarget(targetOf('a', text, { start, end }), { text: searchedText(after), expected }),
  );
}

/** As it is found where the older text was kept. */
function between(before: string, after: string): string {
  const { text, start, end } = annotated(before);
  return drawn(after, reanchorBetween(text, after)(targetOf('a', text, { start, end })));
}

const lead = 'Delegations of both countries met in the lakeside hotel on Monday morning. ';
const close = ' A second round of talks is planned for the coming week, officials said.';

describe.each([
  ['a bare target', alone],
  ['a target whose text was kept', between],
])('%s', (_, found) => {
  test('in an untouched text it is exact', () => {
    const before = `${lead}The envoy [left without a word].${close}`;
    expect(found(before, annotated(before).text)).toBe(`exact: ${before}`);
  });

  test('it follows its words when something is put in before', () => {
    expect(
      found(
        `${lead}The envoy [left without a word].${close}`,
        `UPDATED\n\n${lead}The envoy left without a word.${close}`,
      ),
    ).toBe(`exact: UPDATED\n\n${lead}The envoy [left without a word].${close}`);
  });

  test('words changed inside ask for confirmation', () => {
    expect(
      found(
        `${lead}[The envoy left the hotel without a word to reporters].${close}`,
        `${lead}The envoy left the building without a word to journalists.${close}`,
      ),
    ).toBe(`moved: ${lead}[The envoy left the building without a word to journalists].${close}`);
  });

  test('lines broken elsewhere change nothing', () => {
    expect(
      found(
        `${lead}[The envoy left the hotel without a word to reporters].${close}`,
        `${lead}The envoy left the\nhotel without a word\nto reporters.${close}`,
      ),
    ).toBe(`exact: ${lead}[The envoy left the\nhotel without a word\nto reporters].${close}`);
  });

  test('words put in inside belong to it, and so do the signs at its ends', () => {
    expect(
      found(
        `${lead}[“The envoy left without a word,”] she said.${close}`,
        `${lead}“The envoy from abroad left without a word,” she said.${close}`,
      ),
    ).toBe(`moved: ${lead}[“The envoy from abroad left without a word,”] she said.${close}`);
  });

  test('its replaced first word is still its own', () => {
    expect(
      found(
        `${lead}They agreed that [eleven points of the plan were settled] after all.${close}`,
        `${lead}They agreed that twelve points of the plan were settled after all.${close}`,
      ),
    ).toBe(`moved: ${lead}They agreed that [twelve points of the plan were settled] after all.${close}`);
  });

  test('a paragraph moved elsewhere asks for confirmation', () => {
    const paragraph = 'The minister praised the mediators, whose patience, she said, had saved the summit.';
    expect(
      found(
        `${lead}\n\n[${paragraph}]\n\nNobody expected a quick result.\n\n${close}`,
        `${lead}\n\nNobody expected a quick result.\n\n${close}\n\n${paragraph}`,
      ),
    ).toBe(`moved: ${lead}\n\nNobody expected a quick result.\n\n${close}\n\n[${paragraph}]`);
  });

  test('a deleted paragraph is lost', () => {
    expect(found(`${lead}\n\nThe envoy [left without a word].\n\n${close}`, `${lead}\n\n${close}`)).toBe(
      'lost',
    );
  });

  test('of a deleted sentence no look-alike is taken', () => {
    const other =
      'The mayor thanked the crew. The envoy later declined to comment on the reports of a new plan.';
    expect(
      found(
        `${lead}[The envoy declined to comment on the reports of a deal.]${close}\n\n${other}`,
        `${lead.trim()}${close}\n\n${other}`,
      ),
    ).toBe('lost');
  });

  test('of a deleted short quote no other occurrence is taken', () => {
    expect(
      found(
        `${lead}He spoke of [28 points] at length.${close} The other plan has 28 points, too.`,
        `${lead}${close} The other plan has 28 points, too.`,
      ),
    ).toBe('lost');
  });

  test('of the same words the ones in the same company are taken', () => {
    expect(
      found(
        `He said so on Monday. ${lead}The envoy, who had come on Friday, left [on Sunday] with his staff. They met on Sunday.`,
        `They met on Sunday. He said so on Monday. ${lead}The envoy, who had come on Friday, left on Sunday with his staff. They met on Sunday.`,
      ),
    ).toBe(
      `exact: They met on Sunday. He said so on Monday. ${lead}The envoy, who had come on Friday, left [on Sunday] with his staff. They met on Sunday.`,
    );
  });

  test('an empty newer text loses it without a word', () => {
    expect(found('The envoy [left].', '')).toBe('lost');
  });

  test('scripts without blanks are found by their signs', () => {
    expect(
      found(
        '两国代表团星期一上午在湖边酒店会面。[特使离开时没有说一句话，也没有回答记者的提问。]下一轮会谈定于下周举行。',
        '更新：两国代表团星期一上午在湖边酒店会面。特使离开时没有说一句话，也没有回答媒体的提问。下一轮会谈定于下周举行。',
      ),
    ).toBe(
      'moved: 更新：两国代表团星期一上午在湖边酒店会面。[特使离开时没有说一句话，也没有回答媒体的提问。]下一轮会谈定于下周举行。',
    );
  });
});

test('where the older text was kept, what it already had elsewhere is never taken', () => {
  const refrain = 'The ministry did not respond to a request for comment on the report.';
  expect(
    between(
      `${lead}Prices rose again. [${refrain}] Banks stayed open.${close}\n\nA union called a strike. ${refrain} It begins today.`,
      `Delegations met. Prices fell. Banks closed.${close}\n\nA union called a strike. ${refrain} It begins today.`,
    ),
  ).toBe('lost');
});

test('where the older text was kept, words that stand many times are exact without context', () => {
  expect(between('tick\n[tick]\ntick\ntick\n'.repeat(1) + lead, `tick\ntick\ntick\ntick\n${lead}`)).toBe(
    `exact: tick\n[tick]\ntick\ntick\n${lead}`,
  );
});

test('two versions are laid over each other by lines, and by words inside the lines that differ', () => {
  const [before, after] = ['One.\nThe mayor left early.\nThree.', 'One.\nThe mayor left late.\nThree.'];
  const drawnChanges = textChanges(before, after).map(({ same, before: was, after: is }) => {
    const text = before.slice(was.start, was.end);
    return same ? text : `[${text}/${after.slice(is.start, is.end)}]`;
  });
  expect(drawnChanges.join('')).toBe('One.\nThe mayor left [early/late].\nThree.');
});

test('a long quote is found by its ends', () => {
  const sentences = Array.from({ length: 40 }, (_, n) => `Sentence number ${n} tells of matter ${n * 7}.`);
  const changed = sentences.toSpliced(20, 1, 'Here something else is told altogether.');
  expect(alone(`${lead}[${sentences.join(' ')}]${close}`, `${lead}${changed.join(' ')}${close}`)).toBe(
    `moved: ${lead}[${changed.join(' ')}]${close}`,
  );
});

/** Paragraphs of made-up words; sentences as long as in newspapers. */
const words = uniqueArray(
  string({ unit: constantFrom(...Array.from('aeioklmnprst')), minLength: 3, maxLength: 9 }),
  {
    minLength: 150,
    maxLength: 150,
  },
);
const paragraphs = record({
  words,
  lengths: array(integer({ min: 20, max: 60 }), { minLength: 4, maxLength: 9 }),
}).map(({ words: vocabulary, lengths }) => {
  let seed = 7;
  const word = (): string => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return vocabulary[Math.floor((seed / 2_147_483_648) * vocabulary.length)] ?? '';
  };
  return lengths.map((length) => `${Array.from({ length }, word).join(' ')}.`);
});

describe('for any text', () => {
  const change = record({
    paragraphs,
    at: integer({ min: 0, max: 1000 }),
    from: integer({ min: 0, max: 60 }),
    length: integer({ min: 15, max: 60 }),
    edits: array(constantFrom('keep', 'delete', 'insert', 'double'), { minLength: 9, maxLength: 9 }),
  });

  test('insertions and deletions elsewhere leave an anchor exact', () => {
    assert(
      property(change, ({ paragraphs: before, at, from, length, edits }) => {
        const own = at % before.length;
        const paragraph = before[own] ?? '';
        // an account's own paragraph and its neighbours' edges are the context; edits are farther away
        const start = 40 + Math.min(from, Math.max(0, paragraph.length - 140));
        const end = Math.min(start + length, paragraph.length - 40);
        const after = before.map((each, index) => {
          const edit = index === own ? 'keep' : edits[index];
          if (edit === 'delete') return '';
          if (edit === 'insert') return `Something was added here by the desk. ${each}`;
          return edit === 'double' ? `${each} ${each}` : each;
        });
        const offset = (texts: readonly string[]): number =>
          texts.slice(0, own).join('\n').length + (own === 0 ? 0 : 1);
        const older = before.join('\n');
        const newer = after.join('\n');
        const target = targetOf('a', older, { start: offset(before) + start, end: offset(before) + end });
        const expected = { start: offset(after) + start, end: offset(after) + end };
        const bare = resolveTarget(target, {
          text: searchedText(newer),
          expected: expectedStarts(target.start, older.length, newer.length),
        });
        expect(bare).toMatchObject({ state: 'exact', at: expected });
        expect(reanchorBetween(older, newer)(target)).toMatchObject({ state: 'exact', at: expected });
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('an anchor in a deleted paragraph is lost', () => {
    assert(
      property(change, ({ paragraphs: before, at, from, length }) => {
        const own = at % before.length;
        const older = before.join('\n');
        const newer = before.toSpliced(own, 1).join('\n');
        const offset = older.length - before.slice(own).join('\n').length;
        const start = offset + Math.min(from, (before[own] ?? '').length - length);
        const target = targetOf('a', older, { start, end: start + length });
        const expected = expectedStarts(start, older.length, newer.length);
        expect(resolveTarget(target, { text: searchedText(newer), expected }).state).toBe('lost');
        expect(reanchorBetween(older, newer)(target).state).toBe('lost');
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('whatever both texts are, what is found is a span of the newer one', () => {
    const anything = string({ unit: 'binary', maxLength: 200 });
    assert(
      property(
        anything,
        anything,
        integer({ min: 0, max: 200 }),
        integer({ min: 0, max: 200 }),
        (older, newer, one, other) => {
          const [start = 0, end = 0] = [one % (older.length + 1), other % (older.length + 1)].toSorted(
            (a, b) => a - b,
          );
          const { state, at, score } = reanchorBetween(older, newer)(targetOf('a', older, { start, end }));
          expect(at === null).toBe(state === 'lost');
          if (at !== null) expect(at.end).toBeLessThanOrEqual(newer.length);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});

test('a thousand notes on a hundred thousand words cost seconds, not minutes', () => {
  const vocabulary = Array.from({ length: 5000 }, (_, n) => `w${((n * 7919) % 5003).toString(36)}x`);
  let seed = 11;
  const random = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const list = Array.from({ length: 100_000 }, () => vocabulary[Math.floor(random() ** 2 * 5000)] ?? '');
  const older = list.join(' ');
  const newer = list.map((word) => (random() < 0.05 ? 'changed' : word)).join(' ');
  const targets = Array.from({ length: 1000 }, () => {
    const start = Math.floor(random() * (older.length - 300));
    return targetOf('a', older, { start, end: start + 20 + Math.floor(random() * 200) });
  });
  const text = searchedText(newer);
  const milliseconds = processorTime(() => {
    for (const target of targets) resolveTarget(target, { text, expected: [target.start] });
  });
  expect(milliseconds).toBeLessThan(20_000);
});
