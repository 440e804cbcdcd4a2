import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';

type SilentChoiceProps = {
  /** The accounts that the note has no text of. */
  readonly accounts: readonly Account[];
  readonly silent: readonly string[];
  readonly onChange: (silent: readonly string[]) => void;
};

/** The accounts whose silence the note is about. */
export function SilentChoice({ accounts, silent, onChange }: SilentChoiceProps) {
  if (accounts.length === 0) return null;
  return (
    <fieldset className="silent-choice">
      <legend>Silent:</legend>
      {accounts.map((account) => (
        <label key={account.id} title={nameOfAccount(account)}>
          <input
            type="checkbox"
            checked={silent.includes(account.id)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...silent, account.id] : silent.filter((other) => other !== account.id),
              )
            }
          />
          <bdi>{nameOfAccount(account)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
