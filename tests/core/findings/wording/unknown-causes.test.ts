import { describe, expect, test } from 'vitest';
import { accord, foundAfter } from '../found.ts';

/** Kind, severity and values of what is found about who did what, what came of it, and why. */
const found = foundAfter(accord, ['participants', 'framing', 'cause', 'other']);

describe('why, where others say that nobody knows', () => {
  const unclear = 'The cause of the fire was not yet known, the harbour master said.';

  test.each([
    [unclear, 'A sailor believes a spark from a stove set off the fire.'],
    ['The circumstances of the shooting remain unclear.', 'A sailor was killed by a stray bullet.'],
    ['It is unclear why the pilot was dismissed.', 'The pilot was dismissed for drinking on the quay.'],
  ])('%s %s', (open, told) => {
    expect(found(open, told)).toEqual([expect.stringMatching(/^medium cause/)]);
  });

  test('asked without a word of what it is the cause of: that of the harm told last', () => {
    const open = 'A fire broke out in the galley of the ferry at night. The cause is not yet known.';
    const told = 'An electrical fault in the galley caused the fire, said Ann Porter of the harbour office.';
    expect(found(open, told)).toEqual([expect.stringMatching(/^medium cause/)]);
    expect(found(open, told.replace('the fire', 'the delay'))).toEqual([]);
    // who says both tells nobody the cause
    expect(found(open, `${open} ${told}`)).toEqual([]);
  });

  test.each([
    ['of something else', unclear, 'A spark from a stove caused the delay of the ferry.'],
    ['nobody knows in both', unclear, 'What caused the fire is still unclear, police said.'],
    ['what somebody died of', unclear, 'Two sailors died of smoke inhalation in the fire.'],
    ['another fire', unclear, 'A fire on the same ferry in 2011 was caused by a stove.'],
    ['a duration', 'It is unclear why he was suspended.', 'The pilot was suspended for three days.'],
    [
      'somebody else',
      'The cause of the death of Nora Finch was unknown.',
      'Paul Ebert, a neighbour, died of a stroke.',
    ],
    ['other than causes', 'It is unclear when the ferry sails.', 'The ferry was delayed because of fog.'],
  ])('no finding: %s', (_name, open, told) => expect(found(open, told)).toEqual([]));
});
