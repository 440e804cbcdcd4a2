import { describe, expect, test } from 'vitest';
import { markedIn } from '../../../core/quotes/marks.ts';

const words = (text: string, below = ''): readonly string[] =>
  markedIn(text, below).map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  test.each([
    ['He said "yes," and "no".', ['yes,', 'no']],
    ['He said “it’s fine” and left.', ['it’s fine']],
    ["Talks 'productive', officials' envoy says", ['productive']],
    ["The officials' plan isn't 'new' at all", ['new']],
    ["He called it 'the officials' plan' again", ["the officials' plan"]],
    ['„Wir gehen“, sagte er. «Oui», dit-il. »Nein«, rief sie.', ['Wir gehen', 'Oui', 'Nein']],
    ['“He told me ‘go on’ twice,” she said.', ['He told me ‘go on’ twice,', 'go on']],
    ["the '90s and rock 'n' roll, don't you", ['n']],
    ['He is 6\'3" tall and weighs a lot', []],
    ['"We go on', ['We go on']],
    ['He said “never closed', []],
    ['"One." "Two."', ['One.', 'Two.']],
    ['"It rained all day, "the mayor said.', ['It rained all day,']],
    ['It rained all day long here,” the mayor said.', ['It rained all day long here,']],
    ['It rained all day long here” and so on.', []],
    ['The mayor came at noon and told the press it had rained all day,” Ellis said.', []],
    ['“I woke early and saw smoke, the neighbours said, and we ran.', ['I woke early and saw smoke,']],
    ['"We will stay. "We never leave," she said.', ['We never leave,']],
    ['', []],
    ['""', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('without an end, where the next paragraph goes on with a mark', () => {
    const text = '“I woke early and saw smoke over there, the neighbours said, and we ran.';
    expect(words(text, '“Then we slept,” Ellis said.')).toEqual([text.slice(1)]);
  });
});
