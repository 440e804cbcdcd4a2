import { net, session } from 'electron';
import { webAddress } from '../../core/account/web-address.ts';
import type { ImportProblem } from '../../preload/contract.ts';
import { maximumBytes } from '../import/read-file.ts';
import type { Answer, FetchedPage } from './fetched-page.ts';
import { pageIn } from './fetched-page.ts';

/** How a page is asked for; never rejects. */
export type FetchPage = (address: string) => Promise<FetchedPage | { readonly problem: ImportProblem }>;

/** In milliseconds. */
const longestWait = 30_000;
const mostRedirections = 10;

/** Why there is no answer, and what to do. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly advice: string;

  constructor(reason: string, advice: string) {
    super(reason);
    this.advice = advice;
  }
}

/**
 * The one place that asks something of the network, and only when the editor has asked for it: one page by its address,
 * without cookies, without a login, and without anything that the page itself would load.
 */
export const fetchPage: FetchPage = async (address) => {
  try {
    return pageIn(address, await answerFrom(address));
  } catch (error) {
    const { message, advice } = error instanceof NoAnswer ? error : unreachable(error);
    return { problem: { file: address, reason: message, advice } };
  }
};

function answerFrom(asked: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let address = asked;
    let redirections = 0;
    let hasBegun = false;
    const request = net.request({
      url: asked,
      // A session of its own: the window's lets nothing out. Kept in memory only, it has no cookies to send.
      session: session.fromPartition('pages', { cache: false }),
      credentials: 'omit',
      redirect: 'manual',
    });
    request.setHeader('Accept', 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8');
    const giveUp = (error: Error): void => {
      clearTimeout(timer);
      reject(error);
      request.abort();
    };
    const timer = setTimeout(() => {
      giveUp(
        new NoAnswer(
          hasBegun ? 'took too long to come.' : 'took too long to answer.',
          'Try again later, or save the page in your browser and add that file.',
        ),
      );
    }, longestWait);
    request.on('redirect', (_status, _method, target) => {
      redirections += 1;
      if (webAddress(target) === null || redirections > mostRedirections)
        return giveUp(
          new NoAnswer('leads to no page.', 'Open it in your browser, save the page, and add that file.'),
        );
      address = target;
      return request.followRedirect();
    });
    request.on('response', (response) => {
      hasBegun = true;
      const pieces: Buffer[] = [];
      let size = 0;
      response.on('data', (piece) => {
        pieces.push(piece);
        size += piece.length;
        if (size > maximumBytes)
          giveUp(new NoAnswer('is larger than 20 MB.', 'Save only the article itself and add that.'));
      });
      response.on('end', () => {
        clearTimeout(timer);
        const type = [response.headers['content-type']].flat()[0] ?? '';
        resolve({ address, status: response.statusCode, type, bytes: Buffer.concat(pieces) });
      });
      response.on('aborted', () => giveUp(brokenOff));
      response.on('error', () => giveUp(brokenOff));
    });
    request.on('error', (error) => giveUp(hasBegun ? brokenOff : error));
    request.end();
  });
}

const brokenOff = new NoAnswer('broke off before it was whole.', 'Try again.');

/** What Chromium calls `net::ERR_NAME_NOT_RESOLVED` and the like. */
function unreachable(error: unknown): NoAnswer {
  const code = error instanceof Error ? error.message : '';
  if (/ERR_CERT|ERR_SSL/u.test(code))
    return new NoAnswer(
      'cannot be trusted to come from there: its certificate is not in order.',
      'Open it in your browser to see why. Nothing was taken from it.',
    );
  return new NoAnswer(
    'could not be reached.',
    'Check the address and your connection, or save the page in your browser and add that file.',
  );
}
