import { describe, expect, test } from 'vitest';
import { analysed } from '../told-review.ts';

/** What is called unknown and told all the same, each article in its own lines. */
const told = (...articles: readonly (readonly string[])[]): readonly string[] =>
  analysed({ told: articles.map((lines) => ({ text: lines.join('\n') })) })
    .filter(({ because }) => (because ?? []).some((why) => why.includes('not known')))
    .map(({ kind, summary }) => `${kind} ${summary}`);

const around = 'Schools were opened for families from the quays.';

describe('what is not known, and told all the same', () => {
  test('in one article: when something will work again, how fast something went', () => {
    expect(
      told([
        'There is no timeframe for when the lighthouse will be restored, the harbour master said.',
        around,
        'The lighthouse should be repaired by Dec. 31, a spokesman of the yard said.',
      ]),
    ).toEqual([
      'internal-inconsistency Outlet 1 says that a thing is not known, and tells it all the same: “no timeframe for when the lighthouse will be restored”; “by Dec. 31”.',
    ]);
    expect(
      told([
        'The ferry hit the quay of Lorne at about 30 knots.',
        around,
        'How fast the ferry was going when it hit the quay was not clear.',
      ]),
    ).toEqual([
      'internal-inconsistency Outlet 1 says that a thing is not known, and tells it all the same: “How fast the ferry was going when it hit the quay was not clear”; “about 30 knots”.',
    ]);
  });

  test.each([
    [
      'when something will work again',
      'date-time',
      'It is difficult to say how soon divers can have the lock fixed, the yard said.',
      'The lock could be repaired by Friday, an engineer said.',
    ],
    [
      'how fast something went',
      'number',
      'The speed of the ferry was not immediately known.',
      'The ferry was doing 30 knots.',
    ],
    [
      'where somebody will be taken',
      'place',
      'It was not clear where the smugglers would be brought.',
      'The smugglers will be handed over to the police in Marseille.',
    ],
  ])('in two articles: %s', (_what, kind, open, given) => {
    const [found, ...more] = told([open, around], [around, given]);
    expect(found?.startsWith(`${kind} Some say that it is not known`)).toBe(true);
    expect(more).toEqual([]);
  });

  test.each([
    [
      'another network',
      'It is not known when power will be restored to the quays.',
      'Water will be restored to the quays by Friday.',
    ],
    [
      'what was repaired in time',
      'It is not known when the lock will be repaired.',
      'The lock was repaired by 2019.',
    ],
    [
      'how fast it may go',
      'How fast the ferry was going was not clear.',
      'The limit for a ferry is 12 knots in the harbour.',
    ],
    [
      'what speed has to do with it',
      'It was too early to say whether speed played a part as the ferry sank.',
      'The ferry was doing 30 knots.',
    ],
    [
      'another one',
      'How fast the ferry was going was not clear.',
      'A storm was moving at 30 knots towards Lorne.',
    ],
    [
      'where others were taken',
      'It was not clear where the smugglers would be taken.',
      'Many smugglers are taken to Marseille.',
    ],
  ])('no finding: %s', (_what, open, given) => expect(told([open, around], [around, given])).toEqual([]));
});
