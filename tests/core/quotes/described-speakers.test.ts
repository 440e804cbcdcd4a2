import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { passagesOf } from '../../../core/passages.ts';
import { outletIn } from '../../../core/quotes/channels.ts';
import { quotesOf } from '../../../core/quotes/quotes.ts';

/** The speakers of an account's quotations, in order. */
function speakersIn(text: string): readonly (string | null)[] {
  const accounts = [readAccount({ id: 'a1', file: 'one.txt', sha256: '', text })];
  return quotesOf(accounts, passagesOf(accounts)).map(({ speaker }) => speaker);
}

describe('speakers whom no name or list has', () => {
  test.each([
    ['“We lock up at six now,” a local barber told the Courier.', 'a local barber'],
    ['Another harbour user who was there wrote: “The pier is gone.”', 'another harbour user'],
    ['A close friend of the dead man said: “He never hurt a soul.”', 'a close friend of the dead man'],
    [
      'They never met, said two of the diplomats. “They sat on different floors,” one of them said.',
      'one of the diplomats',
    ],
    [
      'Three nurses left the ward and spoke to reporters. “There was no bed,” one of them said.',
      'one of the nurses',
    ],
    ['Two officials told of a quarrel. “There was a moment of silence,” one said.', 'one of the officials'],
    ['"They were standing in the dark, "a witness told the Courier.', 'a witness'],
    ['“Stay where you are,” police said once the gate was shut.', 'police'],
    ['“The roof went first,” a girl who had left the hall told the Courier.', 'a girl'],
    ['The keepers’ plan came late, a guard calling it “far too little for us”.', 'a guard'],
    [
      'They heard a nurse close to the ward, who put it as, “a night without end”.',
      'a nurse close to the ward',
    ],
    ['“It went dark,” said a woman wearing a red scarf.', 'a woman wearing a red scarf'],
    [
      '“It was a bad night,” says an official with knowledge of the talks, for all left.',
      'an official with knowledge of the talks',
    ],
    ['Residents said, “We go now.”', 'residents'],
    ['Friends of Ann Page, known as Annie, have described her as “a kind and patient tutor”.', 'friends'],
    ['It smouldered on the quay, which police say they treat as “no accident”.', 'police'],
    ['The fire on the quay, which was treated by police as “no accident”, broke windows.', 'police'],
    ['Police are treating the fire as “no accident”.', 'police'],
    ['The document named the old surgeon’s office as a “place of no interest”.', null],
    ['A statement from Tarn police said the fire was “no accident”.', 'Tarn police'],
    ['Too dear for the ministry, which called the dam “old and cracked”.', 'the ministry'],
    ['All was quiet at noon.\n\nIt will be hard to get out of here,” says a porter.', 'a porter'],
  ])('%s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  test('nobody is made of what encourages, nor of what only follows a quotation', () => {
    expect(
      speakersIn('The League said it was encouraged by the talks and urged both to keep “a lasting calm”.'),
    ).toEqual(['League']);
    expect(speakersIn('It came to a “frosty” evening, the lights were out.')).not.toContain(
      'a frosty evening',
    );
    expect(speakersIn('Nobody slept. “There was a moment of silence,” one said.')).toEqual([null]);
  });
});

describe('names that are told apart by the account', () => {
  test('a surname that is a title too', () => {
    const text =
      'Tamsin King saw it all.\n\n“I am sure he was unarmed,” King told the Courier.\n\nKing, 39, went home.';
    expect(speakersIn(text)).toEqual(['Tamsin King']);
    expect(speakersIn('The Harbour King rode by. “We go on,” the King said.')).not.toContain('Harbour King');
  });

  test('whoever was named in full last, of two people of one surname', () => {
    const text =
      '“He was kind,” Mako Williams, 18, said.\n\nCouncillor Jude Williams blamed outsiders.\n\n“Stay out of our streets,” Williams fumed.';
    expect(speakersIn(text)).toEqual(['Mako Williams', 'Jude Williams']);
    const couple = 'Maria Voss and her husband Karl Voss ran. “We heard it,” Mrs Voss said.';
    expect(speakersIn(couple)).toEqual(['Maria Voss']);
  });

  test.each([
    [
      'Dr. Reva Halloran, a doctor and mother of two, met Msgr. Milo Farrow. Halloran could have left, he said: “She chose to stay.”',
      'Milo Farrow',
    ],
    [
      'Detective Dario Mangan said he asked Ylva Hiller, a woman of 43, how she felt. “I feel nothing,” she said.',
      'Ylva Hiller',
    ],
  ])('a pronoun does not stand for somebody of whom the account says otherwise: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  test('`it` is a company whose name is like a person’s, where it says what it did', () => {
    expect(
      speakersIn(
        'Its owner, Linea Dalmata, said in a statement that all had worked.\n\n“The ship passed every test,” it said.',
      ),
    ).toEqual(['Linea Dalmata']);
    expect(
      speakersIn('Anna Dalmata said that all had worked.\n\n“The ship passed every test,” it said.'),
    ).toEqual([null]);
    expect(
      speakersIn('Anna Dalmata said it had been a hard day.\n\n“The ship passed every test,” it said.'),
    ).toEqual([null]);
  });

  test.each(['fumed', 'affirmed', 'raged', 'moaned'])(
    'a verb of saying stands before its speaker: %s',
    (verb) => {
      expect(speakersIn(`“They are giving our harbour away,” ${verb} Osvald Ferro, 58, a docker.`)).toEqual([
        'Osvald Ferro',
      ]);
    },
  );
});

test('an outlet that words were said to ends with what it is: a place or a summit does not', () => {
  expect(outletIn('Bloggs told the Northern Sun in May')).toBe('Northern Sun');
  expect(outletIn('Bloggs told Sun City voters')).toBeNull();
  expect(outletIn('Bloggs told COP30 delegates')).toBeNull();
});
