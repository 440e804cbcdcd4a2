import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { passagesOf } from '../../../core/passages.ts';
import { quotesOf } from '../../../core/quotes/quotes.ts';

/** The speakers of an account's quotations, in order. */
function speakersIn(text: string): readonly (string | null)[] {
  const accounts = [readAccount({ id: 'a1', file: 'one.txt', sha256: '', text })];
  return quotesOf(accounts, passagesOf(accounts)).map(({ speaker }) => speaker);
}

describe('speakers as agencies, tabloids and portals name them', () => {
  test.each([
    [
      'a family name that is a given name elsewhere',
      'Kim Sang-ho met President Viktor Petrov.\n\nKim said it would be “useful to both”.\n\n“I trust that our meeting, Mr. President, will help,” he said.',
      ['Kim Sang-ho', 'Kim Sang-ho'],
    ],
    [
      'the leader of a country',
      'Latvian President Janis Berzins met Finnish Prime Minister Aino Salo.\n\n“We are all content,” the Latvian leader said.',
      ['Janis Berzins'],
    ],
    [
      'who led a company, not the company',
      '“I am at sea now,” the former head of Halvar Motor and Bergfors SA said in a statement.',
      ['the former head of Halvar Motor and Bergfors SA'],
    ],
    [
      'the lawyer, not whose lawyer it is',
      'Carl Nystrand left on Monday.\n\nOne of Nystrand’s lawyers, Junko Hirata, said the team knows no more than what is reported by the papers.\n\n“We told the court that,” he said.',
      ['Junko Hirata'],
    ],
    [
      'whom the sentence before has it from',
      'Maria Ressel and Pablo Santos have two weeks to think, according to their counsel, former court spokesman Teodor Tan.\n\n"We have to read it with care," he said.',
      ['Teodor Tan'],
    ],
    [
      'behind an aside that is not closed',
      'Maria Lindqvist, commenting on the verdict from the court said it was “no surprise at all”.\n\n“We will go on”, she said.',
      ['Maria Lindqvist', 'Maria Lindqvist'],
    ],
    [
      'an office that is not closed either',
      '“We have trouble with the roads,” Wilem Rampa, Head of the National Relief Agency told the Courier.',
      ['Wilem Rampa'],
    ],
    [
      'attacks that nobody makes in words',
      'Minister Mike Larsen said the two mill attacks by armed drones were “an act of war”.',
      ['Mike Larsen'],
    ],
    [
      'a verb in a clause that is over',
      'Mike Larsen told reporters that the raid, which Norway and the Swedes are blaming on pirates, was “an act of war”.',
      ['Mike Larsen'],
    ],
    [
      'whoever dismisses a claim',
      'Mike Larsen dismissed the Houthis’ claim as “fraudulent and late”.',
      ['Mike Larsen'],
    ],
    ['a clause with after', 'It came after Mike Larsen accused a juror of “clear bias”.', ['Mike Larsen']],
    [
      'quoted by a paper as saying',
      'The head of the agency, Wilem Rampa, spoke on Monday.\n\nMany have been hurt, officials added.\n\n“Ten thousand are out of doors,” he was quoted by the Courier as saying.',
      ['Wilem Rampa'],
    ],
    [
      'a people of two words',
      'Sri Lankan Prime Minister Ranjan Perera called a meeting.\n\n“I condemn the attacks,” he said.',
      ['Ranjan Perera'],
    ],
    [
      'an association of its members',
      'The British Harbour Pilots’ Association called it off, saying it had “shown the resolve of pilots”.',
      ['British Harbour Pilots’ Association'],
    ],
    [
      'an age or a standing instead of the name',
      'Carl Nystrand said he did not flee.\n\n“I will not be held there,” the 65-year-old former manager said.\n\n“It was cold at sea,” the veteran sailor added.',
      ['Carl Nystrand', 'Carl Nystrand'],
    ],
    [
      'a new sentence right behind a closing mark',
      'Mike Larsen told reporters. “No harbour was ever shut so long.”Pirates from Norland have claimed it.',
      ['Mike Larsen'],
    ],
    [
      'a chief executive, by his name alone',
      'The strike is “deeply unfair”, Chief Executive Carla Beck said.',
      ['Carla Beck'],
    ],
    [
      'several people who go on',
      'Two envoys told reporters the talks had failed. “We are not close,” they said.',
      ['two envoys'],
    ],
    ['an office of once', 'Dario Conti left.\n\nEx-mayor Conti said: “I am no thief.”', ['Dario Conti']],
    ['nobody for an alert', '“They plan attacks on the harbour,” said the alert.', [null]],
    ['nobody for a sign', '“Keep off the pier at night,” a sign said.', [null]],
  ])('%s', (_what, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });

  test('what somebody is known as is no quotation', () => {
    expect(speakersIn('The town thanked Old Tom, widely known as "Skip," for the boats.')).toEqual([]);
  });
});
