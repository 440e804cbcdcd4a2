/** Says that the editor put a passage into its row. */
export function OwnMark() {
  return (
    <span className="own-mark" title="Linked by you">
      by you
    </span>
  );
}
