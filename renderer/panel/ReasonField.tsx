import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Finding } from '../../core/model.ts';
import { giveReason, type ReasonAsked } from './decide.ts';

type ReasonFieldProps = { readonly finding: Finding; readonly asked: ReasonAsked };

/**
 * Asks why a finding has just been dismissed. A reason is optional: Enter on the empty field skips it, and leaving the
 * field keeps what was typed.
 */
export function ReasonField({ finding, asked }: ReasonFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const { takesFocus } = asked;
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const keyed = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const item = event.currentTarget.closest<HTMLElement>('[data-finding]');
    giveReason(finding, event.key === 'Enter' ? event.currentTarget.value : '');
    item?.focus();
  };
  return (
    <input
      ref={field}
      className="input reason-field"
      aria-label="Reason for dismissing (optional)"
      placeholder="Reason (optional)"
      dir="auto"
      onKeyDown={keyed}
      onBlur={(event) => giveReason(finding, event.currentTarget.value)}
    />
  );
}
