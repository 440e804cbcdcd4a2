import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../core/facts/facts.ts';
import type { FactKind } from '../../../core/model.ts';
import { plainAccount } from '../../plain-account.ts';

function read(kind: FactKind, text: string): readonly string[] {
  const passage = { id: 'p1', account: 'a1', start: 0, end: text.length, zone: 'body' as const };
  return factsOf([plainAccount('a1', text)], [passage])
    .filter((fact) => fact.kind === kind)
    .map(({ value }) => value);
}

describe('letters that stand for places', () => {
  test('two letters behind a town are its state, and the town is one', () => {
    const text = 'The tour goes on to Reno, NV and to Quorlton, NJ after that.';
    expect(read('place', text)).toEqual(['Reno', 'Nevada', 'Quorlton', 'New Jersey']);
    expect(read('organisation', text)).toEqual([]);
  });

  test('LA and DC are towns anywhere, but no letters that are words or degrees', () => {
    expect(read('place', 'She flew from LA to DC, where she saw the LA Opera.')).toEqual([
      'Los Angeles',
      'Washington',
      'Los Angeles',
    ]);
    expect(read('place', 'It was signed by Ann Porter, MD, and by Karl Morrow, PA, on Monday.')).toEqual([]);
    expect(read('place', 'STOP, OR BE STOPPED. La Zerba won.')).toEqual([]);
  });
});

describe('two names that are one body', () => {
  test('a team has its town before it', () => {
    const text = 'They lost to the Denver Otters, and then the Boston Quillers beat the Otters too.';
    expect(read('organisation', text)).toEqual(['Denver Otters', 'Boston Quillers', 'Otters']);
    expect(read('place', text)).toEqual([]);
  });

  test('once a team is called by its last word, the town belongs to it without an article too', () => {
    const text = 'Denver Otters keeper Ann Porter was fined. Fans of the Otters cheered.';
    expect(read('organisation', text)).toEqual(['Denver Otters', 'Otters']);
    expect(read('place', 'It was bought by Denver Otters nobody had heard of.')).toEqual(['Denver']);
  });

  test('people and heights of a place are no team', () => {
    expect(read('organisation', 'They met the Ohio Senators in the Texas Hills.')).toEqual([]);
  });

  test('initials have their place behind them', () => {
    expect(read('organisation', 'It was told by QTV Scotland and by ZBC New York first.')).toEqual([
      'QTV Scotland',
      'ZBC New York',
    ]);
    expect(read('place', 'A fire broke out in NE Boston, and UK London offices closed.')).toContain('Boston');
  });
});

describe('bodies by what they are called', () => {
  test.each([
    ['It was printed by the Velmora newspaper on Monday.', ['Velmora']],
    ['He was tied to the Iron Mullets biker gang once.', ['Iron Mullets']],
    ['She liked such bands as The Woollen Undertow and others.', ['Woollen Undertow']],
    ['It hurt companies including Norbix. Later Norbix closed.', ['Norbix', 'Norbix']],
    ['The schools Santo Vello and Maculata had to pay.', ['Santo Vello', 'Maculata']],
  ])('%s', (text, expected) => expect(read('organisation', text)).toEqual(expected));

  test('what is somebody’s, and the rest of a longer name, is none', () => {
    expect(read('organisation', 'It was Ovarro’s gang. The Danish Norbix newspaper closed.')).toEqual([]);
    expect(read('organisation', 'They fear the Clinton network.')).toEqual([]);
  });
});

describe('people by what is called after them', () => {
  test('a government, a campaign or a family has the name of somebody', () => {
    const text = 'It was introduced by the Ovarro government. He led the Zerbini crime family.';
    expect(read('person', text)).toEqual(['Ovarro', 'Zerbini']);
    expect(read('person', 'They trust the Coastal government.')).toEqual([]);
  });

  test('whoever has an adviser is no adviser', () => {
    expect(read('title', 'It was told by a lawyer for Ann Porter and by an aide to Karl Morrow.')).toEqual(
      [],
    );
    expect(read('title', 'Ann Porter, head of the Zerbini family, was shot.')).toEqual([
      'Ann Porter: head of the zerbini family',
    ]);
  });
});

describe('names with an article', () => {
  test('whatever has an article and no noun behind it is nobody', () => {
    const text =
      'They prayed near the Quorla Zerbani. The Quorla Zerbani is old. Then Quorla Zerbani closed.';
    expect(read('person', text)).toEqual([]);
  });

  test('a noun behind it may be called after somebody', () => {
    expect(read('person', 'It was paid by the Quorla Zerbani campaign.')).toEqual(['Quorla Zerbani']);
  });
});
