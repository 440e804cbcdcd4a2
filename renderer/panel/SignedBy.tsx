type SignedByProps = {
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
};

// Made once: to make one takes longer than to draw a note.
const exactly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' });
const briefly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Who wrote something, and when by the clock of this machine. */
export function SignedBy({ author, time }: SignedByProps) {
  const moment = new Date(time);
  return (
    <span>
      <bdi>{author === '' ? 'Unnamed' : author}</bdi>,{' '}
      <time dateTime={time} title={exactly.format(moment)}>
        {briefly.format(moment)}
      </time>
    </span>
  );
}
