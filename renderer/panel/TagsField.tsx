import { useState } from 'react';

type TagsFieldProps = {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
};

/** Tags as they are typed: words with commas between them. */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState(tags.join(', '));
  return (
    <input
      className="input"
      aria-label="Tags"
      placeholder="Tags, with commas between them"
      dir="auto"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(tagsIn(event.target.value));
      }}
    />
  );
}

/** Each tag once, without blanks around it. */
export function tagsIn(typed: string): readonly string[] {
  return [...new Set(typed.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
