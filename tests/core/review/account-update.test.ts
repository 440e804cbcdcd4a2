import { describe, expect, test } from 'vitest';
import type { Annotation, Target } from '../../../core/annotations.ts';
import { targetOf } from '../../../core/annotations.ts';
import { findingKey } from '../../../core/findings/key.ts';
import type { Block, Finding } from '../../../core/model.ts';
import { accountUpdate } from '../../../core/review/account-update.ts';
import { applyEdit } from '../../../core/review/apply.ts';
import { inverseOf } from '../../../core/review/inverse.ts';
import { nameOf } from '../../../core/review/names.ts';
import { decisionsOn } from '../../../core/review/recognise.ts';
import type { AccountRecord, Decision, Review } from '../../../core/review.ts';
import { emptyReview } from '../../../core/review.ts';
import { accountOf } from '../report/report-source.ts';

const lead = 'Delegations of both countries met in the lakeside hotel on Monday morning.';
const left = 'The envoy left the hotel without a word to reporters.';
const mayor = 'The mayor, who had lent the hall, spoke of a good beginning.';
const before = [lead, left, mayor].join('\n\n');
const leftNow = 'The envoy left the building without a word to journalists.';
const after = ['A statement is expected at noon.', lead, leftNow].join('\n\n');
const other = 'Talks were held by the lake. Nothing is known of the outcome.';

const record = (number: number, text: string, hash: string): AccountRecord => {
  const { text: _, ...metadata } = accountOf(number, text);
  return { ...metadata, textSha256: hash.repeat(64) };
};
const on = (text: string, words: string, account = 'a1'): Target => {
  const start = text.indexOf(words);
  return targetOf(account, text, { start, end: start + words.length });
};
const note = (id: string, ...targets: readonly Target[]): Annotation => ({
  id,
  targets,
  silent: [],
  kind: 'remark',
  severity: 'low',
  status: 'open',
  text: id,
  tags: [],
  thread: [],
  author: 'Ed',
  created: '2025-12-01T12:00:00Z',
  updated: '2025-12-01T12:00:00Z',
});

const review: Review = {
  ...emptyReview('r', 'Talks', '2025-12-01T12:00:00Z'),
  accounts: [record(1, before, 'b'), record(2, other, 'c')],
  annotations: [
    note('met', on(before, 'both countries met')),
    note('left', on(before, left), on(other, 'by the lake', 'a2')),
    note('mayor', on(before, mayor)),
    note('elsewhere', on(other, 'Talks were held', 'a2')),
  ],
  links: [
    {
      a: on(before, lead),
      b: on(other, 'Talks were held by the lake.', 'a2'),
      state: 'linked',
      author: 'Ed',
      decided: '2025-12-01T12:00:00Z',
    },
  ],
  decisions: [
    { finding: '["number"]', state: 'dismissed', reason: '', author: 'Ed', decided: null, about: null },
  ],
};

const update = (from: Review, textBefore: string, textAfter: string, hash: string): Review =>
  applyEdit(
    from,
    accountUpdate(from, {
      record: record(1, textAfter, hash),
      textBefore,
      textAfter,
      replaced: '2025-12-02T12:00:00Z',
      found: ['["number"]'],
    }),
  );
const targetsOf = (of: Review, id: string): readonly Target[] =>
  of.annotations.find((annotation) => annotation.id === id)?.targets ?? [];

describe('the update of an account', () => {
  const updated = update(review, before, after, 'd');

  test('is one edit, and undone as one', () => {
    const edit = accountUpdate(review, {
      record: record(1, after, 'd'),
      textBefore: before,
      textAfter: after,
      replaced: '2025-12-02T12:00:00Z',
      found: null,
    });
    expect(nameOf(edit)).toBe('Update account');
    expect(applyEdit(applyEdit(review, edit), inverseOf(review, edit))).toEqual(review);
  });

  test('keeps the former version and everything decided', () => {
    expect(updated.versions).toEqual([{ record: review.accounts[0], replaced: '2025-12-02T12:00:00Z' }]);
    expect(updated.decisions).toEqual(review.decisions);
    expect(updated.seen).toEqual(['["number"]']);
  });

  test('a decision stays with its finding while the words are there, and not on other words', () => {
    const finding = (a: string): Finding => ({
      id: 'd1',
      kind: 'place',
      severity: 'high',
      confidence: 1,
      summary: '',
      sides: [
        { ...on(before, 'lakeside hotel'), text: a, value: a },
        { ...on(other, 'by the lake', 'a2'), text: 'by the lake', value: 'lake' },
      ],
      silent: [],
    });
    const key = findingKey(finding('lakeside hotel'));
    const decided: Decision = {
      finding: key,
      state: 'dismissed',
      reason: '',
      author: 'Ed',
      decided: null,
      about: null,
    };
    const { decisions } = update({ ...review, decisions: [decided] }, before, after, 'd');
    expect([...decisionsOn([finding('lakeside hotel')], decisions).keys()]).toEqual(['d1']);
    expect([...decisionsOn([finding('town hall')], decisions).keys()]).toEqual([]);
    expect(decisions).toEqual([decided]);
  });

  test('a block that stands as before keeps what the editor said it is', () => {
    const block = (text: string, words: string, kind: Block['kind'], reason = ''): Block => {
      const { start, end } = on(text, words);
      return { start, end, kind, reason };
    };
    const of = (text: string, ...blocks: readonly Block[]): AccountRecord => ({
      ...record(1, text, 'b'),
      blocks,
    });
    const from: Review = {
      ...review,
      accounts: [
        of(before, block(before, lead, 'caption', 'a caption'), block(before, left, 'deck', 'mine')),
      ],
    };
    const edit = accountUpdate(from, {
      record: of(after, block(after, lead, 'body'), block(after, leftNow, 'body')),
      textBefore: before,
      textAfter: after,
      replaced: '2025-12-02T12:00:00Z',
      found: null,
    });
    expect(applyEdit(from, edit).accounts[0]?.blocks).toEqual([
      block(after, lead, 'caption', 'a caption'),
      block(after, leftNow, 'body'),
    ]);
  });

  test('a note on words that stand as before follows them silently', () => {
    expect(targetsOf(updated, 'met')).toEqual([on(after, 'both countries met')]);
  });

  test('a note on words that changed waits for the editor, with the words it was on', () => {
    expect(targetsOf(updated, 'left')).toEqual([
      { ...on(after, leftNow), anchor: 'moved', former: left },
      on(other, 'by the lake', 'a2'),
    ]);
  });

  test('a note on words that are gone is lost and keeps them', () => {
    expect(targetsOf(updated, 'mayor')).toEqual([{ ...on(before, mayor), anchor: 'lost', former: mayor }]);
  });

  test('notes on other accounts are left alone', () => {
    expect(targetsOf(updated, 'elsewhere')).toBe(targetsOf(review, 'elsewhere'));
  });

  test("the editor's links go with their words", () => {
    expect(updated.links).toEqual([{ ...review.links[0], a: on(after, lead) }]);
  });

  test('what is lost is found again when its words come back, and then waits for the editor', () => {
    const again = update(updated, after, `${after}\n\n${mayor}`, 'e');
    expect(targetsOf(again, 'mayor')).toEqual([
      { ...on(`${after}\n\n${mayor}`, mayor), anchor: 'moved', former: mayor },
    ]);
    expect(again.versions).toHaveLength(2);
  });

  test('what waits still waits after another update, with the words the editor chose', () => {
    const again = update(updated, after, `${after}\n\nMore follows.`, 'e');
    expect(targetsOf(again, 'left')[0]).toMatchObject({ anchor: 'moved', quote: leftNow, former: left });
  });
});
