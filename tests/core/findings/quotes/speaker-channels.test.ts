import { describe, expect, test } from 'vitest';
import { flood, foundAfter } from '../found.ts';

const found = foundAfter(flood, ['channel']);

const posted = 'Grower Nora Finch wrote on X: “We lost two hundred trees in a single night.”';

const video = 'In a video message, grower Nora Finch said: “We lost two hundred trees in a single night.”';

describe('where the words of one person come from, whichever an account has', () => {
  test.each([
    [
      'a platform and a video',
      'In a video message, grower Nora Finch said: “The mill was spared.”',
      'on video',
    ],
    [
      'a platform and a blog',
      '“The mill was spared,” grower Nora Finch said in a blog post.',
      'in a blog post',
    ],
    [
      'a platform, named or not',
      'Grower Nora Finch wrote on social media: “The mill was spared.”',
      'on social media',
    ],
  ])('%s', (_name, other, way) => {
    expect(found(posted, other)).toEqual([`low channel: on X | ${way}`]);
  });

  test.each([
    ['who also speaks to reporters', '“The mill was spared,” grower Nora Finch told reporters.'],
    [
      'where one account has both',
      'Grower Nora Finch wrote on X that she would stay.\n\nIn a video message, grower Nora Finch said: “The mill was spared.”',
    ],
    ['what the words are about', 'Grower Nora Finch warned of “a link in an email that asks for money”.'],
    ['what may be one occasion', 'In a statement, grower Nora Finch said: “The mill was spared.”', video],
    ['two people', 'In a video message, miller Aldo Marsh said: “The mill was spared.”'],
  ])('no finding: %s', (_name, other, one = posted) => {
    expect(found(one, other)).toEqual([]);
  });
});
