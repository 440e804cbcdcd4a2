import { wordSet } from '../../text/word-lists.ts';
import {
  lightWords,
  namesOfDays,
  partsOfDay,
  plainSayings,
  smallNumbers,
  unitsOfTime,
} from '../../words/function-words.ts';

/** Words that go with any report: that two accounts share one of them says nothing. */
const idleWords = wordSet(
  lightWords,
  plainSayings,
  smallNumbers,
  namesOfDays,
  partsOfDay,
  unitsOfTime,
  'asked reporting reporter reporters statement news post posts posted social media spokesman spokesperson spokeswoman ' +
    'official officials authorities later earlier early late recently past last next same own else once twice well ' +
    'back away far top come comes came coming goes going gone went give gave given giving get gets got getting put puts ' +
    'set sets take taken took make made making done again time times part able available call called calling calls become ' +
    'becomes became number numbers people person thing things way ways place places area areas use used using known know ' +
    'knew see seen saw seeing want wanted wants work works working worked including long short large small high new old ' +
    'left right less lot turn turned keep kept keeps found find finds show shows showed shown began begin begun start ' +
    'started continue continued remain remained remains good best better great big let look looked looking seem seemed ' +
    'seems bring brought need needed needs help helped move moved follow followed following country countries receive ' +
    'received receiving believed',
);

export const isIdle = (folded: string): boolean => idleWords.has(folded);
