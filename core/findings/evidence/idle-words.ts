import { wordSet } from '../../text/word-lists.ts';

/** Words that go with any report, besides the function words: that two accounts share one of them says nothing. */
const idleWords = wordSet(
  'said says saying say told tells tell added adding asked according report reported reports reporting reporter reporters statement news ' +
    'post posts posted social media ' +
    'spokesman spokesperson spokeswoman official officials authorities after before while when where why how without ' +
    'within over under through above about around later could would should might must can may will take taken took ' +
    'went made make including same since until because still another other others first last more most many much ' +
    'very some such only just even both each every all any not during against between among like near well back down ' +
    'away out off up own yet too if else far top come comes came coming goes going gone gave give given giving getting ' +
    'gets got put puts set sets done again however though although soon early late earlier recently already ' +
    'never ever next past part time times year years month months week weeks day days today yesterday ' +
    'tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december morning afternoon evening night hour hours minutes able available called ' +
    'calling call calls become became becomes number numbers people person thing things way ways place places area areas ' +
    'use used using know known knew see seen saw seeing want wanted wants work works working worked along across toward ' +
    'towards long short large small high new old left right one two three four five six seven eight nine ten once twice ' +
    'third second several few less least lot rather quite almost nearly really turn turned keep kept keeps found find ' +
    'finds show shows showed shown began begin begun start started continue continued remain remained remains despite ' +
    'amid per via good best better great big let look looked looking seem seemed seems bring brought need needed ' +
    'needs help helped move moved follow followed following country countries receive received receiving believed',
);

export const isIdle = (folded: string): boolean => idleWords.has(folded);
