import { describe, expect, test } from 'vitest';
import { foundBetween } from '../found.ts';

const opening = 'The quay at Lorne was closed on Tuesday after a shooting, and the ferry was late.';
const found = (...texts: readonly string[]): readonly string[] =>
  foundBetween(
    texts.map((text) => `${opening}\n\n${text}`),
    ['other', 'place'],
  );

describe('what is told of one person', () => {
  test.each([
    [
      'where somebody was hit',
      'Pilot Karel Tomek was shot in the neck on the quay.',
      'Pilot Karel Tomek was treated for gunshots to the wrist and neck.',
      'low other: neck | neck and wrist',
    ],
    [
      'a pronoun stands for whoever is named in the sentence before',
      'Pilot Karel Tomek was shot in the neck on the quay.',
      'Pilot Karel Tomek lay on the quay. He had been shot in the left arm.',
      'medium other: neck | arm',
    ],
    [
      'whoever was hit, not whoever did it',
      'Guard Nils Varga shot Karel Tomek in the neck.',
      'Karel Tomek was shot in the left arm.',
      'medium other: neck | arm',
    ],
    [
      'what somebody is accused of',
      'Boatman Nils Varga was charged with attempted murder and assault.',
      'Boatman Nils Varga was charged with attempted murder, assault, burglary and other crimes.',
      'low other: assault and attempted murder | assault, attempted murder and burglary',
    ],
    [
      'where somebody is from',
      'Pilot Karel Tomek, 36, of Dunmere, lay on the quay.',
      'The wounded pilot, Karel Tomek of Wexmere, lay on the quay.',
      'medium place: Dunmere | Wexmere',
    ],
    [
      'where somebody lives',
      'Nora Finch keeps bees. She moved to Dunmere with her bees some years ago.',
      'Nora Finch has lived in the hill town of Wexmere with her bees for years.',
      'medium place: Dunmere | Wexmere',
    ],
  ])('%s', (_what, one, other, finding) => {
    expect(found(one, other)).toEqual([finding]);
  });

  test.each([
    [
      'the same part in other words',
      'Karel Tomek was shot in the head.',
      'Karel Tomek was shot in the back of the head.',
    ],
    [
      'two people',
      'Karel Tomek was shot in the neck, police said.',
      'Nora Finch was shot in the arm, police said.',
    ],
    [
      'whoever did it, and somebody who is not named',
      'Nils Varga was shot in the neck.',
      'Nils Varga shot him in the arm, police said.',
    ],
    [
      'homes of two times of a life',
      'In the war Nora Finch lived in Dunmere with an aunt.',
      'Nora Finch sold her bees and moved to Wexmere.',
    ],
    [
      'a street and its town',
      'Karel Tomek, 36, of Mill Street, Dunmere, lay on the quay.',
      'Karel Tomek, of Dunmere, lay on the quay.',
    ],
    [
      'one of several charges',
      'Nils Varga was charged with murder.',
      'Nils Varga was charged with murder and arson.',
    ],
    [
      'a charge that comes on top',
      'Nils Varga was charged with murder and arson.',
      'Nils Varga was also charged with theft and fraud.',
    ],
    ['a body', 'Karel Tomek of the Harbour Board spoke.', 'Karel Tomek of Dunmere spoke.'],
  ])('nothing: %s', (_what, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
