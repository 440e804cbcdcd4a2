/** Something that could not be done, in words for the editor; the door hands the message to the window as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
