import type { Block } from '../model.ts';
import { type BlockRule, part } from './paragraph.ts';

const greeting =
  /^(?:good (?:morning|afternoon|evening)\b|hello\b|hi (?:all|everyone|there|folks)\b|welcome (?:back|to)\b|happy [a-z]+day\b)/i;
const transition =
  /^(?:let['’]s (?:dive|jump|get|start|begin|go)\b|here['’]s (?:what|everything) (?:we|you)\b|here we go\b)/i;
const mostWords = 16;
/** A newsletter says hello at its beginning. */
const deepest = 12;

/** A newsletter's first words to its readers, where they are a paragraph of their own: nothing is reported yet. */
export const greetings: BlockRule = (paragraphs, done) => {
  const found = new Map<number, readonly Block[]>();
  for (const [index, paragraph] of paragraphs.slice(0, deepest).entries()) {
    const { source, wordCount } = paragraph;
    if (done.has(index) || wordCount > mostWords) continue;
    if (greeting.test(source) || transition.test(source))
      found.set(index, [part(paragraph, 'lead-in', 'filler before the first sentence')]);
  }
  return found;
};
