import { type FormEvent, useState } from 'react';
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Account, Metadata } from '../../core/model.ts';
import { aboutStore } from '../state/about.ts';
import { done } from '../state/ask.ts';
import { useBegun } from '../state/begun.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/** What an account says about itself: proposed by the importer, put right by the editor. */
export function AccountDialog() {
  const account = currentSnapshot().accounts.find(({ id }) => id === aboutStore.get()?.account);
  return account === undefined ? null : <AboutAccount account={account} />;
}

const fields = [
  ['outlet', 'Outlet'],
  ['headline', 'Headline'],
  ['byline', 'Byline'],
  ['dateline', 'Dateline'],
  ['published', 'Published'],
  ['updated', 'Updated'],
  ['language', 'Language'],
] as const satisfies readonly (readonly [keyof Metadata, string])[];

type Field = (typeof fields)[number][0];

/** How a field is written that is not free text, and an example of it. */
type Form = { readonly example: string; readonly pattern: RegExp };

/** A day, or a time with or without its zone. */
const time: Form = {
  example: '2025-11-30 or 2025-11-30T23:24+02:00',
  pattern: /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u,
};

const forms: Partial<Readonly<Record<Field, Form>>> = {
  published: time,
  updated: time,
  language: { example: 'en or pt-BR', pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u },
};

/** What was typed when the dialog was left without a word; none when it was saved or cancelled. */
const changesIn = (begun: string): Partial<Record<Field, string>> =>
  begun === '' ? {} : (JSON.parse(begun) as Partial<Record<Field, string>>);

function AboutAccount({ account }: { readonly account: Account }) {
  const [stood] = useState<Readonly<Record<Field, string>>>({
    outlet: account.outlet ?? '',
    headline: account.headline ?? '',
    byline: account.byline ?? '',
    dateline: account.dateline ?? '',
    published: account.published ?? '',
    updated: account.updated ?? '',
    language: account.language,
  });
  const [begun, keepBegun] = useBegun(`about ${account.id}`);
  const [written, setWritten] = useState(() => ({ ...stood, ...changesIn(begun) }));
  const write = (field: Field, value: string): void => {
    const next = { ...written, [field]: value };
    setWritten(next);
    const changed = fields.flatMap(([each]) => (next[each] === stood[each] ? [] : [[each, next[each]]]));
    keepBegun(changed.length === 0 ? '' : JSON.stringify(Object.fromEntries(changed)));
  };
  const close = (): void => {
    keepBegun('');
    closeDialog();
  };
  const isWrong = (field: Field): boolean => {
    const value = written[field].trim();
    return value === '' ? field === 'language' : forms[field]?.pattern.test(value) === false;
  };
  const isComplete = !fields.some(([field]) => isWrong(field));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isComplete) return;
    const stated = (field: Field): string | null => written[field].trim() || null;
    const kept = await done(
      window.crossread.changeAccount(account.id, {
        outlet: stated('outlet'),
        headline: stated('headline'),
        byline: stated('byline'),
        dateline: stated('dateline'),
        published: stated('published'),
        updated: stated('updated'),
        language: written.language.trim(),
      }),
    );
    if (kept) close();
  };
  return (
    <Sheet
      title={`About ${nameOfAccount(account)}`}
      isBegun={fields.some(([field]) => written[field] !== stood[field])}
    >
      <form className="fields" onSubmit={(event) => void save(event)}>
        {fields.map(([field, label]) => (
          <TextField
            key={field}
            className="field"
            value={written[field]}
            isInvalid={isWrong(field)}
            autoFocus={field === 'outlet'}
            onChange={(value) => write(field, value)}
          >
            <Label className="field-label">{label}</Label>
            <Input className="input" dir="auto" placeholder={forms[field]?.example ?? 'not stated'} />
            <FieldError className="field-error">
              {`Write it as ${forms[field]?.example ?? ''}${field === 'language' ? '' : ', or leave it empty'}.`}
            </FieldError>
          </TextField>
        ))}
        <p className="dialog-words">
          Read from <bdi>{account.file}</bdi>. The text itself is never changed.
        </p>
        <div className="dialog-actions">
          <Button className="button quiet" onPress={close}>
            Cancel
          </Button>
          <Button className="button primary" type="submit" isDisabled={!isComplete}>
            Save
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
