import { type FormEvent, Fragment, useRef, useState } from 'react';
import { Button, FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import { webAddress } from '../../core/account/web-address.ts';
import type { Account, Metadata } from '../../core/model.ts';
import { proposedOutlet } from '../../core/outlets/proposed-outlet.ts';
import { statedTime } from '../../core/render/times.ts';
import { timeWritten } from '../model/written-time.ts';
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
  ['address', 'Web address'],
  ['language', 'Language'],
] as const satisfies readonly (readonly [keyof Metadata, string])[];

type Field = (typeof fields)[number][0];

/** How a field is written that is not free text, and an example of it. */
type Form = {
  readonly example: string;
  /** What is kept of what was typed; null where it is not understood. */
  readonly read: (typed: string) => string | null;
};

/** A day, or a time with or without its zone, as people write it. */
const time: Form = { example: '2025-11-30 or 30 November 2025, 23:24', read: timeWritten };
const isTime = (field: Field): boolean => forms[field] === time;

const forms: Partial<Readonly<Record<Field, Form>>> = {
  published: time,
  updated: time,
  address: { example: 'https://example.com/talks-end', read: webAddress },
  language: {
    example: 'en or pt-BR',
    read: (typed) => (/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(typed) ? typed : null),
  },
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
    address: account.address ?? '',
    language: account.language,
  });
  const [begun, keepBegun] = useBegun(`about ${account.id}`);
  const [written, setWritten] = useState(() => ({ ...stood, ...changesIn(begun) }));
  const proposed = proposedOutlet(account);
  const outletField = useRef<HTMLInputElement>(null);
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
  /** Null where nothing is typed, and where what is typed cannot be kept. */
  const stated = (field: Field): string | null => {
    const typed = written[field].trim();
    // What the importer read stays as it is.
    if (typed === '' || typed === stood[field]) return typed || null;
    const form = forms[field];
    return form === undefined ? typed : form.read(typed);
  };
  const isWrong = (field: Field): boolean =>
    stated(field) === null && (field === 'language' || written[field].trim() !== '');
  const isComplete = !fields.some(([field]) => isWrong(field));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isComplete) return;
    const kept = await done(
      window.crossread.changeAccount(account.id, {
        outlet: stated('outlet'),
        headline: stated('headline'),
        byline: stated('byline'),
        dateline: stated('dateline'),
        published: stated('published'),
        updated: stated('updated'),
        address: stated('address'),
        language: stated('language') ?? account.language,
      }),
    );
    if (kept) close();
  };
  return (
    <Sheet
      title={`About ${nameOfAccount(account)}`}
      wide
      isBegun={fields.some(([field]) => written[field] !== stood[field])}
    >
      <form className="fields paired" onSubmit={(event) => void save(event)}>
        {fields.map(([field, label]) => (
          <Fragment key={field}>
            <TextField
              className="field"
              data-whole={field === 'outlet' || field === 'headline' || undefined}
              value={written[field]}
              isInvalid={isWrong(field)}
              autoFocus={field === 'outlet'}
              onChange={(value) => write(field, value)}
            >
              <Label className="field-label">{label}</Label>
              <Input
                {...(field === 'outlet' ? { ref: outletField } : {})}
                className="input"
                dir="auto"
                placeholder={forms[field]?.example ?? 'not stated'}
              />
              {isTime(field) && <ReadAs typed={written[field]} />}
              <FieldError className="field-error">
                {`Write it as ${forms[field]?.example ?? ''}${field === 'language' ? '' : ', or leave it empty'}.`}
              </FieldError>
            </TextField>
            {field === 'outlet' && proposed !== null && written.outlet.trim() === '' && (
              <p className="field-proposal">
                <Button
                  className="button small"
                  onPress={() => {
                    write('outlet', proposed.name);
                    // the button goes, and would take the keyboard with it
                    outletField.current?.focus();
                  }}
                >
                  {`Use “${proposed.name}”`}
                </Button>{' '}
                proposed: {proposed.from} has it
              </p>
            )}
          </Fragment>
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

/** How a time was understood, where it was typed in words. */
function ReadAs({ typed }: { readonly typed: string }) {
  const read = timeWritten(typed);
  if (read === null || read === typed.trim()) return null;
  return (
    <Text slot="description" className="field-read">
      Read as {statedTime(read)}
    </Text>
  );
}
