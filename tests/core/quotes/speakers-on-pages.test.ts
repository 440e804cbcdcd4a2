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
      'a sentence of its own that says who spoke',
      "It was dark in the hall.\n\n“They all cried 'out, out!'” Ms Page, who is 19, told the Courier.",
      ['Page'],
    ],
    [
      'a line of its own that says who spoke',
      'Ann Page spoke at noon.\n“Nobody had seen the river so high in all those years.”\nPage said.\nThe site is shut.',
      ['Ann Page'],
    ],
    [
      'who acts in the next line, but does not speak there',
      '“The bridge will stay as it is,” said Ann Page. “We have no money left for it.”\n\nBob Reyes did not reply to a letter.',
      ['Ann Page', 'Ann Page'],
    ],
    [
      'a sentence that goes on behind its speaker',
      '“We would stop for a day,” said the envoy, Ann Page, “so that all can rest.”',
      ['Ann Page', 'Ann Page'],
    ],
    [
      'who is announced behind the sentence',
      'One thing set Ann Page apart from her neighbours, said Bob Reyes:\n“She slept better in a boat than on land.”',
      ['Bob Reyes'],
    ],
    [
      'nobody who is only told something',
      'The mayor of Tarn, Ann Page, told Radio Tarn: “This is a town without a bridge.”',
      ['Ann Page'],
    ],
    [
      'who is left alone with the words in a paragraph of their own',
      'Ann Page ran for the gate.\n\nIn the end she got out of the hall. Her brother never did.\n\n“He fell. I was carried out and he stayed.”',
      ['Ann Page'],
    ],
    [
      'by way of something',
      'Ann Page met the press at the town hall. “We came as we were,” she said by way of laughing it off.',
      ['Ann Page'],
    ],
    [
      'according to him',
      'Bob Reyes had waited all night. According to him, the guards “let nobody near the gate”.',
      ['Bob Reyes'],
    ],
    [
      'in whose words it is',
      "In Page's words, Tarn makes a show for “soft-hearted old gentlemen”.",
      ['Page'],
    ],
    [
      'a name that is a title too, behind a mark set apart',
      'The team is in need, said Billy King, its president.\n\n"I know how he plays, "King said.',
      ['Billy King'],
    ],
    [
      'it, of a firm that nothing tells from a man',
      'Osmark said the damage was small and the shop would open.\n\n“We have set money aside,” it added.\n\n“We are sorry,” the company said on Friday.',
      ['Osmark', 'Osmark'],
    ],
    [
      'a ministry and a union, not the firm that spoke before',
      'Osmark said in a statement: “We are sorry.” The ministry said: “We will look into it.”\n\nThe union said: “Nobody asked us.”',
      ['Osmark', 'the ministry', 'the union'],
    ],
    [
      'the company, where another body is named between',
      'Osmark said the damage was small. The Tarn Harbour Authority is looking into it.\n\n“We are sorry,” the company said.',
      ['the company'],
    ],
    [
      'a father, not the police chief who spoke before',
      'Police chief John Ellis said “we found him”. The father said: “We go home.”',
      ['John Ellis', 'the father'],
    ],
    [
      'the father, as the account calls him elsewhere',
      'John Ellis, a father of two, was at the gate at noon.\n\nEllis said “we found him”. The father said: “We go home.”',
      ['John Ellis', 'John Ellis'],
    ],
    [
      'the father, whose son is told of',
      'Ben, the son of Bob Reyes, was in the hall.\n\nMr Reyes said “we found him”. “We go home,” the father said.',
      ['Bob Reyes', 'Bob Reyes'],
    ],
    [
      'the father, of whom a boy is named first',
      'The boy’s father, John Ellis, said “we found him”. The father said: “We go home.”',
      ['John Ellis', 'John Ellis'],
    ],
    [
      'the father, behind his own words',
      'Mr Reyes told reporters his boy had “only just begun”.\n\n“He was all I had left,” the father said.',
      ['Reyes', 'Reyes'],
    ],
    [
      'the father, where another man is named between',
      'Mr Reyes told reporters his boy had “only just begun”. Mr Page drove on.\n\n“He was all I had left,” the father said.',
      ['Reyes', 'the father'],
    ],
    [
      'a heading that says more than the text',
      "Dad weeps at gate: 'He had only just begun to sing'\n\nIt was noon in Tarn when the gate fell.\n\nMr Reyes told reporters his boy had “only just begun to sing”.",
      ['Reyes', 'Reyes'],
    ],
    [
      'an aside behind words whose mark is lost',
      'It rained.\n\n“All the sheds are hit, Ann Page, head of the harbour office at Tarn, says.',
      ['Ann Page'],
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
