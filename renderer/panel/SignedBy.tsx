import { localTime } from '../model/words-for-people.ts';

type SignedByProps = {
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
};

// Made once: to make one takes longer than to draw a note.
const exactly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' });

/** Who wrote something, and when by the clock of this machine. */
export function SignedBy({ author, time }: SignedByProps) {
  return (
    <span>
      <bdi>{author === '' ? 'Unnamed' : author}</bdi>,{' '}
      <time dateTime={time} title={exactly.format(new Date(time))}>
        {localTime(time)}
      </time>
    </span>
  );
}
