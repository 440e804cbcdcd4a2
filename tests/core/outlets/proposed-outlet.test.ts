import { expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { proposedOutlet } from '../../../core/outlets/proposed-outlet.ts';

const report =
  'A ferry hit the pier at Marrow Point on Tuesday morning. Nobody was hurt, the coastguard said. The pier is closed.';

function proposed(text: string): ReturnType<typeof proposedOutlet> {
  return proposedOutlet(readAccount({ id: 'a1', file: 'one.txt', sha256: '', text }, null));
}

test('the agency in the dateline is proposed', () => {
  expect(proposed(`MARROW POINT, Oct 14 (Northwire) - ${report}`)).toEqual({
    name: 'Northwire',
    from: 'the dateline',
  });
});

test('the agency is proposed without where or when it filed', () => {
  const northwire = { name: 'Northwire', from: 'the dateline' };
  expect(proposed(`MARROW POINT, (Northwire) - ${report}`)).toEqual(northwire);
  expect(proposed(`MARROW POINT (Northwire, Lorn) - ${report}`)).toEqual(northwire);
  expect(proposed(`Marrow Point (Northwire, Oct 14) - ${report}`)).toEqual(northwire);
  expect(proposed(`MARROW POINT (Mass.) - ${report}`)).toBeNull();
  const page = `Harbour Herald, Lorn\n\nFerry hits pier at Marrow Point\n\nBy Dana Whitlock, AP, Lorn\n\n${report}`;
  expect(proposed(page)).toEqual({ name: 'Harbour Herald', from: 'the first line' });
  expect(readAccount({ id: 'a1', file: 'one.txt', sha256: '', text: page }).byline).toBe('Dana Whitlock, AP');
  const two = page.replace('AP, Lorn', 'AP, and Jo Bloggs');
  expect(readAccount({ id: 'a1', file: 'one.txt', sha256: '', text: two }).byline).toBe(
    'Dana Whitlock, AP, and Jo Bloggs',
  );
});

test('a known agency is proposed with stops, before the place and without a dash', () => {
  const ap = { name: 'AP', from: 'the dateline' };
  expect(proposed(`MARROW POINT (A.P.) - ${report}`)).toEqual(ap);
  expect(proposed(`MARROW POINT (N.J.) - ${report}`)).toBeNull();
  expect(proposed(`AP MARROW POINT - ${report}`)).toEqual(ap);
  expect(proposed(`Marrow Point (AP) ${report}`)).toEqual(ap);
  expect(proposed(`Dana Whitlock (Greens) ${report}`)).toBeNull();
});

test('a first line that has the name of an outlet is proposed', () => {
  const page = (label: string): string =>
    `${label}\n\nFerry hits pier at Marrow Point\n\nBy Dana Whitlock\n\n14 October 2025, 11:20\n\n${report}`;
  expect(proposed(page('Harbour Herald'))).toEqual({ name: 'Harbour Herald', from: 'the first line' });
  expect(proposed(page('World News'))).toBeNull();
  expect(proposed(page('Accidents'))).toBeNull();
});

test('what is stated is not proposed, nor what is in no such place', () => {
  expect(proposed(`---\noutlet: Coast Daily\n---\nMARROW POINT, Oct 14 (Northwire) - ${report}`)).toBeNull();
  expect(proposed(`MARROW POINT - ${report}`)).toBeNull();
});
