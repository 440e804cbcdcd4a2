import type { Email } from 'postal-mime';
import { webAddress } from '../../../core/account/web-address.ts';
import { readPageSource } from '../html/read-html.ts';
import type { Failure } from '../problem.ts';
import type { ReadDocument } from '../read-document.ts';

const noPage: Failure = {
  reason: 'holds no web page.',
  advice: 'Open it in a browser, copy the article and paste it as an account.',
};

/** The article of a page that was saved as one file. The first of its HTML parts is the page, the others are its frames. */
export function savedPage({ html, headers }: Email): ReadDocument | Failure {
  if (html === undefined) return noPage;
  const end = /<\/html\s*>/iu.exec(html);
  const read = readPageSource(end === null ? html : html.slice(0, end.index + end[0].length));
  if ('reason' in read) return read;
  const savedFrom = headers.find(
    ({ key }) => key === 'snapshot-content-location' || key === 'content-location',
  );
  const address = read.stated.address ?? webAddress(savedFrom?.value ?? '');
  return { ...read, stated: { ...read.stated, address } };
}
