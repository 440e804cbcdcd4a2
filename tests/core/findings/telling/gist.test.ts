import { describe, expect, test } from 'vitest';
import { gistOf } from '../../../../core/findings/telling/gist.ts';

describe('the gist of a sentence', () => {
  const sentence =
    'Two rangers took the injured climber by sled to the clinic in the valley, where the guide, who has a brother, a wife and three nephews, waited until the morning.';
  test('a short one is whole', () => expect(gistOf('“She left,” he said.', [])).toBe('She left, he said'));
  test('the stop of an abbreviation stays at its end', () => {
    expect(gistOf('She left at 6 a.m.', [])).toBe('She left at 6 a.m.');
    expect(gistOf('She left at 6 a.m...', [])).toBe('She left at 6 a.m.');
    expect(gistOf('She left Lorne – ...', [])).toBe('She left Lorne');
  });
  test('a long one ends with a clause', () =>
    expect(gistOf(sentence, [0])).toBe(
      'Two rangers took the injured climber by sled to the clinic in the valley …',
    ));
  test('one of a few words more than sixteen is whole', () => {
    const longer =
      'The ferry company said on its page that no boat would leave the northern quay before the ice was gone';
    expect(gistOf(longer, [])).toBe(longer);
  });
  test('marks of a quotation are gone at its end too, an apostrophe stays', () => {
    expect(gistOf("He 'would have none of it', the clerk said.", [])).toBe(
      'He would have none of it, the clerk said',
    );
    expect(gistOf("She paid for the boys' shoes.", [])).toBe("She paid for the boys' shoes");
  });
  test('what matters is in it, and no more than sixteen words', () => {
    const gist = gistOf(sentence, [sentence.indexOf('nephews')]);
    expect(gist).toContain('nephews');
    expect(gist.split(' ').filter((word) => word !== '…').length).toBeLessThanOrEqual(16);
  });
});
