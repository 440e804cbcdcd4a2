/** Something that could not be done, in words for the editor; the message reaches the window unchanged. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
