import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import type { Quote } from '../../../core/model.ts';
import { passagesOf } from '../../../core/passages.ts';
import { quotesOf } from '../../../core/quotes/quotes.ts';

function accountsOf(texts: readonly string[]) {
  return texts.map((text, index) =>
    readAccount({ id: `a${index + 1}`, file: `${index}.txt`, sha256: '', text }),
  );
}

function quotes(...texts: readonly string[]): readonly Quote[] {
  const accounts = accountsOf(texts);
  return quotesOf(accounts, passagesOf(accounts));
}

/** `speaker verb: words` of every quote. */
function drawn(...texts: readonly string[]): readonly string[] {
  return quotes(...texts).map(
    ({ account, start, end, speaker, verb }) =>
      `${speaker} ${verb}: ${texts[Number(account.slice(1)) - 1]?.slice(start, end)}`,
  );
}

describe('who said it', () => {
  test.each([
    ['“We go on,” said Ana Maria Silva.', 'Ana Maria Silva said: We go on,'],
    ['“We go on,” US Foreign Minister Jo Bloggs told reporters.', 'Jo Bloggs told: We go on,'],
    ['Jo Bloggs, who heads the team, said the talks were “not easy”.', 'Jo Bloggs said: not easy'],
    [
      'Jo Bloggs, secretary of the council, described the talks as "hard but useful."',
      'Jo Bloggs described: hard but useful.',
    ],
    ['According to Jo Bloggs, the talks were “not easy at all”.', 'Jo Bloggs according to: not easy at all'],
    [
      'Jo Bloggs confirmed that talks go on this week and added that both had "a pretty good idea."',
      'Jo Bloggs added: a pretty good idea.',
    ],
    ["Talks 'productive' but hard, Bloggs says. Jo Bloggs left.", 'Jo Bloggs says: productive'],
    ['Jan Vesely came. “We go on,” said Vesely.', 'Jan Vesely said: We go on,'],
    ['“Why?” Jo Bloggs asked.', 'Jo Bloggs asked: Why?'],
    // nothing stands before the pronoun
    ['He said: “We go on.”', 'null said: We go on.'],
    ['Ana Lind came. A man asked her. “No,” Lind answered.', 'Ana Lind answered: No,'],
    ['Some of the protesters shouted, “We go on.”', 'some of the protesters shouted: We go on.'],
    ['“We go on,” the U.S. State Dept. said.', 'U.S. State Dept said: We go on,'],
    ['“We go on,” the U.S. Dept. of Health said.', 'U.S. Dept. of Health said: We go on,'],
    ['Ana Lind left. With her was Lind aide Jan Vesely. “We go on,” he said.', 'Jan Vesely said: We go on,'],
    ['Ana Lind told aide Jan Vesely the news. “We go on,” she said.', 'Ana Lind said: We go on,'],
    ['“We go on,” mused co-host Ana Maria Silva.', 'Ana Maria Silva mused: We go on,'],
    ['“We go on,” Ana Silva, 69, told reporters.', 'Ana Silva told: We go on,'],
    ['“We go on,” Ana Silva (R-Ohio), a member of the panel, said Tuesday.', 'Ana Silva said: We go on,'],
    ["“We go on,” Silva's former strategist said.", "Silva's former strategist said: We go on,"],
    ['The source told AFP the talks were “not easy”.', 'the source told: not easy'],
    ['The ford was “not safe” for carts, and the mayor said so.', 'the mayor said: not safe'],
    ['Ana Lind concluded that Jo Bloggs’s claim was “far from true”.', 'Ana Lind concluded: far from true'],
    ['10:42 Jo Bloggs, the mayor: “We go on.”', 'Jo Bloggs null: We go on.'],
    ['Jo Bloggs, whom police named as the driver, told reporters: “No.”', 'Jo Bloggs told: No.'],
    ['Jo Bloggs scoffed at Silva’s “Bring Lorn Back” slogan.', 'Jo Bloggs scoffed: Bring Lorn Back'],
    ['Ministers said it needs “more work”, according to CNN.', 'ministers said: more work'],
    ['Mary Miller says she called the plan “not good enough”.', 'Mary Miller called: not good enough'],
    ['Jo Bloggs condemned what he called a “brazen breach” of rules.', 'Jo Bloggs called: brazen breach'],
    ['The plan was described by Jo Bloggs as “a trap for us all”.', 'Jo Bloggs described: a trap for us all'],
    ['Jo Bloggs in a statement called the plan “a trap for us all”.', 'Jo Bloggs called: a trap for us all'],
    ['A letter by Jo Bloggs called the plan “a trap for us all”.', 'Jo Bloggs called: a trap for us all'],
    ['It was “a good step”, in the words of council spokeswoman Jo Bloggs.', 'Jo Bloggs said: a good step'],
    ['A spokesperson, Jo Bloggs, spoke of “a good step”.', 'Jo Bloggs spoke of: a good step'],
    ['Not convinced: senator Jo Bloggs, who called it “a bad step”.', 'Jo Bloggs called: a bad step'],
    ['Passenger Katarina Novak told Nordpress: “We ran.”', 'Katarina Novak told: We ran.'],
    [
      '“It is late,” says the historian Jo Bloggs of the Danube Centre in Vienna.',
      'Jo Bloggs says: It is late,',
    ],
    ['“It is late,” said the mayor of Geneva.', 'the mayor of Geneva said: It is late,'],
    ['Voters agreed - Jo Bloggs: “It is late.”', 'Jo Bloggs null: It is late.'],
    [
      'Mary Miller urges her brother to wait and repeatedly says, “Do not do it.”',
      'Mary Miller says: Do not do it.',
    ],
    ['Mary Miller said Friday that she thinks it “too slow”.', 'Mary Miller thinks: too slow'],
    [
      'Mary Miller told the debate audience that she hopes for change, saying it “matters too much”.',
      'Mary Miller saying: matters too much',
    ],
    [
      'Ana Silva calls it a “lawful source of income,” as Jo Bloggs put it.',
      'Jo Bloggs put: lawful source of income,',
    ],
    [
      'Reporters seized on Jo Bloggs’s claim that there were “thousands of them”.',
      'Jo Bloggs null: thousands of them',
    ],
    [
      'Mary Miller responded to one of Jo Bloggs’s remarks by saying, “Stop that.”',
      'Mary Miller saying: Stop that.',
    ],
    ['Jo Bloggs said he won his home state because it “likes a fight”.', 'Jo Bloggs said: likes a fight'],
    ['“She gave it away,” said its trade spokesman, Jo Bloggs.', 'Jo Bloggs said: She gave it away,'],
    ['Mary Miller vowed to fight. “They will see,” she roared.', 'Mary Miller roared: They will see,'],
    ['“Coats were on,” one of the officials said.', 'one of the officials said: Coats were on,'],
    [
      'A technician employed by the owner said it had “given trouble”.',
      'a technician employed by the owner said: given trouble',
    ],
    [
      'Norbix Ltd said in a statement that all worked. “The ship passed every test,” it said.',
      'Norbix Ltd said: The ship passed every test,',
    ],
    ['Police say they have “enough people”.', 'police say: enough people'],
    ["Jo Bloggs's family has called it “a poor answer”.", "Jo Bloggs's family called: a poor answer"],
    ['The judge pointed to a case to say that courts must weigh “every word”.', 'the judge say: every word'],
    ['Jo Bloggs began by saying she would “never” come back.', 'Jo Bloggs saying: never'],
    [
      'Mary Miller attacked Jo Bloggs as a “con artist” and a “spoiled brat”.',
      'Mary Miller attacked: con artist',
      'Mary Miller attacked: spoiled brat',
    ],
    ['Many remembered Mary Miller’s “47 percent” comment.', 'null null: 47 percent'],
    [
      'Mary Miller, the envoy for Kenya and the Sahel, who came late, said: “It is not over yet.”',
      'Mary Miller said: It is not over yet.',
    ],
    [
      '“It is not over yet,” said a spokesperson for Norbix, the bus company.',
      'a spokesperson for Norbix said: It is not over yet,',
    ],
    [
      'A neighbour recalled the noise. “It went on all night,” she said.',
      'a neighbour said: It went on all night,',
    ],
    ['According to a cousin, she was cold. “He got no help,” she said.', 'a cousin said: He got no help,'],
    ['The navy said it sank the boat. “We had to shoot,” it said.', 'the navy said: We had to shoot,'],
    // a body is no `she`, several people are none either
    ['The ministry said it was late. “We go on,” she said.', 'null said: We go on,'],
    ['Neighbours said it was late. “We go on,” she said.', 'null said: We go on,'],
    ['They “must find a landing place”, a Norbix readout said.', 'Norbix said: must find a landing place'],
  ])('%s', (text, ...expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  test('a statement is whose it was when it was first told of', () => {
    expect(
      drawn('Mary Miller issued a statement on Monday. Jo Bloggs left. “We go on,” the statement said.'),
    ).toEqual(['Mary Miller said: We go on,']);
  });

  test('a forgotten closing mark takes none of the narration', () => {
    expect(drawn('“It rained here all day, Jo Bloggs said. The road was closed.\n\nNobody came.')).toEqual([
      'Jo Bloggs said: It rained here all day,',
    ]);
    expect(drawn('Nobody “came to the meeting and the crowd went home.\n\nThe road was closed.')).toEqual([]);
  });

  test.each([
    ['Russia’s envoy Karl Weber left.', 'Moscow’s envoy called it “a very good start”.', 'Karl Weber'],
    ['The foreign minister, Jo Bloggs, left.', 'The minister said “we go on”.', 'Jo Bloggs'],
    // a rival, another country, a former holder, no office
    ['Minister Jo Bloggs met minister Ann Porter.', 'The minister said “we go on”.', 'the minister'],
    ['Russia’s envoy Karl Weber left.', 'The French envoy said “we go on”.', 'the French envoy'],
    ['Mayor Jo Bloggs left.', 'The former mayor said “we go on”.', 'the former mayor'],
    ['Vice president Jo Bloggs left.', 'The president said “we go on”.', 'the president'],
  ])('%s | %s', (one, other, expected) => {
    expect(quotes(`${one} Nothing else happened.`, other).map(({ speaker }) => speaker)).toEqual([expected]);
  });

  test('what a crowd chants is not said by whoever spoke before', () => {
    expect(
      drawn(
        '“We go on,” Jo Bloggs said. Outside, the crowd answered with a chant of “Keep the harbour open”. Then the chant began again: “Keep it open”.',
      ),
    ).toEqual([
      'Jo Bloggs said: We go on,',
      'null chanted: Keep the harbour open',
      'null chanted: Keep it open',
    ]);
    // the chant is only spoken of
    expect(drawn('Jo Bloggs heard the chant and said: “We go on.”')).toEqual(['Jo Bloggs said: We go on.']);
  });

  test('a post is whose it is, and not the platform’s', () => {
    expect(
      drawn('In a Facebook post, Jo Bloggs said the mill was shut. “We go on,” the post said. “We must.”'),
    ).toEqual(['Jo Bloggs said: We go on,', 'Jo Bloggs said: We must.']);
  });

  test('a surname leads to the full name, also of another account', () => {
    expect(drawn('“We go on,” Bloggs said.', 'Jo Bloggs left on Sunday.')).toEqual([
      'Jo Bloggs said: We go on,',
    ]);
  });

  test('a pronoun leads to the last person it fits', () => {
    expect(
      drawn('Mary Miller met John Smith. “We go on,” she said. He was content. “We must,” he added.'),
    ).toEqual(['Mary Miller said: We go on,', 'John Smith added: We must,']);
  });

  test('a description leads to the only holder of the office', () => {
    expect(drawn('US Secretary of State Jo Bloggs came. “We go on,” said the top US diplomat.')).toEqual([
      'Jo Bloggs said: We go on,',
    ]);
  });

  test('a quotation split by its attribution, and its next sentence, are one speaker’s', () => {
    expect(drawn('“We go on,” Jo Bloggs said, “as we must.”\n\n“We will.”')).toEqual([
      'Jo Bloggs said: We go on,',
      'Jo Bloggs said: as we must.',
      'Jo Bloggs said: We will.',
    ]);
  });

  test('a quotation over paragraphs has a part in each', () => {
    expect(drawn('Jo Bloggs said: “We go on.\n\n“And we will.”\n\nNobody else spoke on Sunday.')).toEqual([
      'Jo Bloggs said: We go on.',
      'Jo Bloggs said: And we will.',
    ]);
  });

  test('channels', () => {
    const channels = quotes(
      '“One day,” Jo Bloggs told reporters.\n\n“Two days,” he wrote on X.\n\n“Three days,” he said on Telegram.\n\nIn a statement, he said “four days of talks”.',
    ).map(({ channel }) => channel);
    expect(channels).toEqual(['reporters', 'X', 'Telegram', 'statement']);
  });
});

describe('what is no quotation', () => {
  test.each([
    ['---\ntitle: "Talks end"\nauthor: "jo"\n---\nThe talks ended on Sunday.'],
    ['He appeared on CNN’s “State of the Union” on Sunday.'],
    ['Robert “Bobby” Scott left the so-called “summit” on Sunday.'],
    ["The officials' plan and the hosts' wishes were Trump's."],
    ['He is 6\'3" tall.'],
    ['“Follow Jo Bloggs on Twitter @jobloggs”'],
    ["Jo Bloggs's commentary, “Mayor, tell your own story,” is thoughtful."],
    ['They moved to a “luxury” barge in Lorn, and a guard said it was full.'],
    ['It hurt my “standing” when I posted the tale online.'],
    ['Ann Porter is happy to be Lorn’s “glass wall,” says she warned about storms.'],
    ['A “lean area,” which is a town with a poverty rate above ten, gets help.'],
    ['After blasting the new pier, songs about “braggarts” and cheats were heard.'],
    ['The party called a referendum — “No to Free Ferries” — for June.'],
  ])('%s', (text) => {
    expect(drawn(text)).toEqual([]);
  });
});

test('two renderings of the same sentences are left whole, two stretches of one speech are cut', () => {
  const one = 'Jo Bloggs said: “They counted every hand. Now they will count empty trains.”';
  const other = 'Jo Bloggs said: “They counted every hand. On Tuesday they will count empty wagons.”';
  expect(drawn(one, other)).toHaveLength(2);
  const stretch = 'Jo Bloggs said: “They counted every hand. The harbour stays closed until spring.”';
  expect(drawn(one, stretch)).toHaveLength(4);
});

test('quotes slice the source inside their account, in order, for any text', () => {
  const pieces = constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    ' ',
    'said',
    'Jo Bloggs',
    '.',
    ',',
    'words',
    '\n',
    "''",
    '„',
  );
  assert(
    property(array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of quotes(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).not.toBe('');
        last = end;
      }
    }),
  );
});

describe('a quotation over several lines', () => {
  test.each([
    [
      'to the line where it closes',
      'The mill is shut.\n"We heard a bang.\nThen the lights went out," Jo Bloggs said.\nThe mill opens in May.',
      ['Jo Bloggs said: We heard a bang.\nThen the lights went out,'],
    ],
    [
      'in single marks',
      "A statement by Jo Bloggs said: 'We heard a bang.\nThe mill's lights went out.'\nThe mill opens in May.",
      ["Jo Bloggs said: We heard a bang.\nThe mill's lights went out."],
    ],
    [
      'that opens anew',
      'Jo Bloggs said: "We heard a bang.\nThe lights went out.\n"Nobody spoke. "\nThe mill opens in May.',
      ['Jo Bloggs said: We heard a bang.\nThe lights went out.', 'Jo Bloggs said: Nobody spoke.'],
    ],
    [
      'not where the closing mark was forgotten',
      '"We heard a bang, Jo Bloggs said.\n\nThe mill opens in May.\n\nShe called it a "long day" for all of them.',
      ['Jo Bloggs said: We heard a bang,', 'Jo Bloggs called: long day'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });
});

describe('a heading that quotes', () => {
  test.each([
    [
      'Harbour Alliance says “never again”\n\nThe harbour was shut for good on Sunday. “We will never again sail,” Jo Bloggs said.\n\nIt was late when she left.',
      'Jo Bloggs says: never again',
    ],
    [
      'Jo Bloggs: “Never again”\n\nThe harbour was shut for good on Sunday. “We will sail,” Jo Bloggs said.\n\nIt was late when she left.',
      'Jo Bloggs null: Never again',
    ],
  ])('%s', (text, expected) => {
    expect(drawn(text)[0]).toBe(expected);
  });

  test('between paragraphs does not go on from the quotation above', () => {
    const text =
      'Jo Bloggs came late that night. “We will sail,” she said.\n\n‘COATS WERE ON’\n\nThe talks nearly failed, an insider said. “The coats were on,” the insider said.';
    expect(drawn(text)[1]).toBe('the insider null: COATS WERE ON');
  });
});
