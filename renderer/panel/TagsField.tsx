import { type KeyboardEvent, useId, useRef, useState } from 'react';

type TagsFieldProps = {
  readonly tags: readonly string[];
  /** Tags of other notes. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
};

/** The tags of a note: typed with Enter or a comma after each, taken away one by one, proposed from those in use. */
export function TagsField({ tags, known, onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState('');
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = (text: string): void => {
    setTyped('');
    const next = [...new Set([...tags, ...tagsIn(text)])];
    if (next.length > tags.length) onChange(next);
  };
  const remove = (tag: string): void => {
    onChange(tags.filter((other) => other !== tag));
    field.current?.focus();
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = tags.at(-1);
    if (event.key === 'Enter' && typed.trim() !== '') {
      add(typed);
      // With Ctrl or Cmd the note is saved, with what has just been added.
      if (event.ctrlKey || event.metaKey) return;
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      remove(last);
    } else if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
  };
  return (
    <div className="tags-field">
      {tags.length > 0 && (
        <ul className="tags" aria-label="Tags of the note">
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <button
                type="button"
                className="tag-remove"
                aria-label={`Remove tag ${tag}`}
                onClick={() => remove(tag)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        className="input"
        aria-label="Tags"
        placeholder={tags.length === 0 ? 'Tags' : 'One more tag'}
        dir="auto"
        list={list}
        value={typed}
        onChange={({ target }) => {
          if (target.value.includes(',')) add(target.value);
          else setTyped(target.value);
        }}
        onBlur={() => add(typed)}
        onKeyDown={keyed}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}

/** Each tag once, without blanks around it; commas part them. */
export function tagsIn(typed: string): readonly string[] {
  return [...new Set(typed.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
