import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTopics } from './align-data.ts';
import { predictLinks, predictRelated, predictSameEvent, predictTopOne } from './predict-align.ts';
import { predictArticles } from './predict-articles.ts';
import { predictConflict } from './predict-conflict.ts';
import { predictFacts } from './predict-facts.ts';
import { predictNumbers } from './predict-numbers.ts';
import { predictQuotes } from './predict-quotes.ts';
import { predictReanchor } from './predict-reanchor.ts';
import { predictSegment } from './predict-segment.ts';

/** Predictions for one half of a data set. */
type Predict = (folder: string, half: string) => unknown;

/** Every measure of the bench, in the order of its table. */
export const measures: Readonly<Record<string, Predict>> = {
  'align-clear': (folder, half) => predictLinks(readTopics(folder, half)),
  'align-statement': (folder, half) => predictLinks(readTopics(folder, half)),
  'align-topic': (folder, half) => predictRelated(readTopics(folder, half)),
  'align-top1': (folder, half) => predictTopOne(readTopics(folder, half)),
  'align-docs': (folder, half) => predictSameEvent(readTopics(folder, half)),
  quotes: (folder, half) => predictQuotes(readSet(folder, 'quotes', half)),
  segment: (folder, half) => predictSegment(readSet(folder, 'segment', half)),
  articles: predictArticles,
  conflict: (folder, half) => predictConflict(readSet(folder, 'conflict', half)),
  facts: (folder, half) => predictFacts(readSet(folder, 'facts', half)),
  numbers: (folder, half) => predictNumbers(readSet(folder, 'numbers', half)),
  reanchor: (folder, half) => predictReanchor(readSet(folder, 'reanchor', half)),
};

function readSet(folder: string, set: string, half: string): unknown {
  return JSON.parse(readFileSync(join(folder, set, `${half}.json`), 'utf8'));
}
