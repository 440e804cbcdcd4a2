import type { Email } from 'postal-mime';
import { isoDate } from '../../../core/account/stated-dates.ts';
import type { Metadata } from '../../../core/model.ts';
import { wordsOf } from '../../../core/text/words.ts';
import { OverbuiltPage } from '../html/parse-page.ts';
import { sourceBlocks, sourcePiece } from '../html/source-blocks.ts';
import type { Failure } from '../problem.ts';
import type { Piece, ReadDocument } from '../read-document.ts';

const onlyEnclosed: Failure = {
  reason: 'is a mail whose text is in what is enclosed with it.',
  advice: 'Save the enclosed file and add that.',
};
const noText: Failure = {
  reason: 'is a mail without text.',
  advice: 'Check that it was saved completely, and add it again; text in pictures is not read.',
};

/** Answered or forwarded, as mail programs of several languages mark it. */
const passedOn = /^(?:(?:re|aw|sv|antw|fwd?|wg|tr|rv|vs)\s*:\s*)+/iu;

/** The text of a mail, whole. What it says of itself is its sender's word, so it only fills what the text leaves open. */
export function mailDocument(message: Email): ReadDocument | Failure {
  const pieces = piecesOf(message);
  if (pieces.length === 0) return message.attachments.length > 0 ? onlyEnclosed : noText;
  return { pieces, stated: {}, properties: propertiesOf(message) };
}

/** The subject is the headline. Sender and time are the article's only where nobody passed the mail on. */
function propertiesOf({ subject, from, headers }: Email): Partial<Metadata> {
  const own = subject?.replace(passedOn, '').trim() ?? '';
  const headline = own === '' ? null : own;
  if (subject !== undefined && passedOn.test(subject)) return { headline };
  const name = from?.name.trim() ?? '';
  return {
    headline,
    outlet: name === '' || name.includes('@') ? null : name,
    // As the head has it: in another time zone it may be another day.
    published: isoDate(headers.find(({ key }) => key === 'date')?.value ?? ''),
  };
}

/** Its plain text, unless that only says that there is more to see in the other. */
function piecesOf({ text, html }: Email): readonly Piece[] {
  const plain = text === undefined ? [] : plainPieces(text);
  const formatted = html === undefined ? [] : formattedPieces(html);
  return wordCount(plain) * 2 >= wordCount(formatted) ? plain : formatted;
}

function formattedPieces(html: string): readonly Piece[] {
  try {
    return sourceBlocks(html)
      .filter(({ box }) => !box.hidden)
      .map((block) => sourcePiece(block));
  } catch (error) {
    if (!(error instanceof OverbuiltPage)) throw error;
    return [];
  }
}

function plainPieces(text: string): readonly Piece[] {
  const lines = text.replaceAll('\r\n', '\n');
  // RFC 3676: two hyphens and a blank alone on a line begin the signature.
  const signature = /^-- $/mu.exec(lines)?.index ?? lines.length;
  return [
    ...paragraphsIn(lines.slice(0, signature)).map((own) => pieceOf(own)),
    ...paragraphsIn(lines.slice(signature)).map((own) => aside(own, 'signature of the mail')),
  ];
}

function pieceOf(text: string): Piece {
  const isAnswered = text.split('\n').every((line) => line.startsWith('>'));
  return isAnswered ? aside(text, 'mail that was answered') : { text, kind: null, reason: '' };
}

function aside(text: string, reason: string): Piece {
  return { text, kind: 'boilerplate', reason };
}

function paragraphsIn(text: string): readonly string[] {
  return text
    .split(/\n[^\S\n]*\n/u)
    .map((each) => each.replace(/^\s*\n/u, '').trimEnd())
    .filter((each) => each.trim() !== '');
}

function wordCount(pieces: readonly Piece[]): number {
  return pieces.reduce((count, { text }) => count + wordsOf(text).length, 0);
}
