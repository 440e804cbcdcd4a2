/** That the editor put it there, in words for the reader and as a sign for the eye. */
export function OwnMark() {
  return (
    <span className="own-mark" title="Linked by you">
      by you
    </span>
  );
}
