import { describe, expect, test } from 'vitest';
import { blocksOf, importBytes, refusalOf } from './import-bytes.ts';

const lines = (...all: readonly string[]): string => all.join('\r\n');
const first = 'Officials met in Florida on Sunday, and the minister called the talks productive.';
const second = 'A second round was agreed for the week after, though neither side would name the day.';
const menu = '<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>';
const page = `<!DOCTYPE html><html><head><title>Talks end</title></head><body>${menu}<article><h1>Talks end</h1><p>${first}</p><p>${second}</p></article></body></html>`;

/** As browsers save a page: its parts in the order in which they stand, the page itself first. */
function archive(...htmlParts: readonly string[]): string {
  return lines(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://herald.example/talks',
    'Subject: Talks end',
    'Date: Sun, 30 Nov 2025 20:10:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--part"',
    '',
    '',
    ...htmlParts.flatMap((html) => [
      '----part',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://herald.example/talks',
      '',
      html.replaceAll('=', '=3D').replaceAll(/.{60}/gu, '$&=\r\n'),
    ]),
    '----part',
    'Content-Type: text/css',
    'Content-Location: cid:css@mhtml.blink',
    '',
    'p { color: red }',
    '----part--',
    '',
  );
}

describe('a web page saved as one file', () => {
  test.each(['a.mhtml', 'A.MHT'])('is read as the page: %s', async (name) => {
    const imported = await importBytes(name, archive(page));
    expect(blocksOf(imported)).toEqual([
      ['headline', 'Talks end'],
      ['body', first],
      ['body', second],
    ]);
    expect(imported).toMatchObject({
      account: { headline: 'Talks end', address: 'https://herald.example/talks', published: null },
    });
  });

  test('without the frames inside it', async () => {
    const frame = `<!DOCTYPE html><html><body><p>${'Buy our shoes today and save. '.repeat(20)}</p></body></html>`;
    expect(blocksOf(await importBytes('a.mhtml', archive(page, frame)))).toEqual(
      blocksOf(await importBytes('a.mhtml', archive(page))),
    );
  });

  test('keeps the address that the page states', async () => {
    const stated = page.replace('<title>', '<link rel="canonical" href="https://herald.example/own"><title>');
    expect(await importBytes('a.mhtml', archive(stated))).toMatchObject({
      account: { address: 'https://herald.example/own' },
    });
  });

  test('that holds no page says so', async () => {
    expect(refusalOf(await importBytes('a.mhtml', archive()))).toBe('holds no web page.');
  });
});

/** A mail with these lines as its head, after those that every mail here has. */
function mail(head: readonly string[], ...body: readonly string[]): string {
  return lines(
    'From: Coastal Press Agency <desk@coastal.example>',
    'Date: Mon, 1 Dec 2025 00:10:00 +0100',
    'MIME-Version: 1.0',
    ...head,
    '',
    ...body,
  );
}
const plain = 'Content-Type: text/plain; charset=utf-8';

describe('a mail', () => {
  test('is an account by its sender, with the subject as headline and what is no article set aside', async () => {
    const imported = await importBytes(
      'a.eml',
      mail(
        ['Subject: =?utf-8?Q?Talks_end_in_Florida=E2=80=99s_south?=', plain],
        first,
        '',
        '> What time do you file?',
        '',
        second,
        '',
        '-- ',
        'Night desk, extension 12',
      ),
    );
    expect(blocksOf(imported)).toEqual([
      ['body', first],
      ['boilerplate', '> What time do you file?'],
      ['body', second],
      ['boilerplate', '--'],
      ['boilerplate', 'Night desk, extension 12'],
    ]);
    expect(imported).toMatchObject({
      account: {
        outlet: 'Coastal Press Agency',
        headline: 'Talks end in Florida’s south',
        published: '2025-12-01T00:10:00+01:00',
      },
    });
  });

  test.each(['Fwd: Talks end', 'WG: AW: Talks end', 'RE: Talks end'])(
    'that was passed on is not its sender’s: %s',
    async (subject) => {
      expect(await importBytes('a.eml', mail([`Subject: ${subject}`, plain], first))).toMatchObject({
        account: { outlet: null, headline: 'Talks end', published: null },
      });
    },
  );

  test('whose text states its day keeps that one', async () => {
    const text = ['Talks end', 'By Ann Marsh', 'November 28, 2025', '', first, '', second];
    expect(await importBytes('a.eml', mail(['Subject: Talks end', plain], ...text))).toMatchObject({
      account: { published: '2025-11-28' },
    });
  });

  test('put together lines that only their width parted', async () => {
    const wrapped = 'Officials met in Florida on Sunday, and the minister \r\ncalled the talks productive.';
    const [, body] = blocksOf(
      await importBytes('a.eml', mail(['Subject: Talks', plain], second, '', wrapped)),
    );
    expect(body?.[1].replaceAll(/\s+/gu, ' ')).toBe(first);
  });

  test('with a text that only points to the other is read by the other', async () => {
    const both = mail(
      ['Subject: =?windows-1252?Q?Talks_=97_done?=', 'Content-Type: multipart/alternative; boundary="part"'],
      '--part',
      plain,
      '',
      'Open this mail in a browser.',
      '--part',
      'Content-Type: text/html; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `<p>${first}</p><h2>What comes next</h2><p>The minister left =96 late.</p><ul><li>A second round</li></ul><div style=3D"display:none">track</div>`,
      '--part--',
    );
    const imported = await importBytes('a.eml', both);
    expect(imported).toMatchObject({ account: { headline: 'Talks — done' } });
    expect(blocksOf(imported)).toEqual([
      ['body', first],
      ['subheading', 'What comes next'],
      ['body', 'The minister left – late.'],
      ['bullet', 'A second round'],
    ]);
  });

  test('whose text is enclosed, or that has none, says what to do', async () => {
    const enclosed = mail(
      ['Subject: Talks', 'Content-Type: multipart/mixed; boundary="part"'],
      '--part',
      'Content-Type: application/pdf; name="talks.pdf"',
      'Content-Disposition: attachment',
      '',
      '%PDF-',
      '--part--',
    );
    expect(refusalOf(await importBytes('a.eml', enclosed))).toBe(
      'is a mail whose text is in what is enclosed with it.',
    );
    expect(refusalOf(await importBytes('a.eml', mail([plain], '')))).toBe('is a mail without text.');
  });
});
