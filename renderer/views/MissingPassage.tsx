type MissingPassageProps = {
  readonly column: number;
  /** The name of the account. */
  readonly name: string;
  /** Whether a finding says that the account is silent on it. */
  readonly isSilent: boolean;
  /** Whether only one account has a passage in the row: then a dash is enough for the eye. */
  readonly isUsual: boolean;
};

/** That an account has no passage in the row: it is silent, or none was found. */
export function MissingPassage({ column, name, isSilent, isUsual }: MissingPassageProps) {
  return (
    <span
      className="silent-cell"
      data-column={column}
      tabIndex={-1}
      title={isSilent ? `${name} is silent on this` : `No passage of ${name} was found that reports this`}
    >
      {isUsual && !isSilent && <span aria-hidden="true">–</span>}
      <span className={isUsual && !isSilent ? 'unseen-label' : undefined}>
        {isSilent ? 'silent' : 'no matching passage found'}
      </span>
    </span>
  );
}
