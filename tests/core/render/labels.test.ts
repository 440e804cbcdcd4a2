import { expect, test } from 'vitest';
import { counted, mannerOf } from '../../../core/render/labels.ts';

test('one is one, and others are several', () => {
  expect(counted(1, 'account')).toBe('1 account');
  expect(counted(2, 'account')).toBe('2 accounts');
  expect(counted(0, 'entry', 'entries')).toBe('0 entries');
});

test('how words came is said as one would say it', () => {
  expect(mannerOf({ verb: 'said', channel: 'reporters' })).toBe('said to reporters');
  expect(mannerOf({ verb: 'wrote', channel: 'X' })).toBe('wrote on X');
  expect(mannerOf({ verb: null, channel: 'statement' })).toBe('in a statement');
  expect(mannerOf({ verb: 'told', channel: 'Harbour Times' })).toBe('told (Harbour Times)');
  expect(mannerOf({ verb: 'called', channel: null })).toBe('called');
  expect(mannerOf({ verb: null, channel: null })).toBe('');
});
