type SignedByProps = {
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
};

/** Who wrote something, and when by the clock of this machine. */
export function SignedBy({ author, time }: SignedByProps) {
  const moment = new Date(time);
  return (
    <span>
      <bdi>{author === '' ? 'Unnamed' : author}</bdi>,{' '}
      <time dateTime={time} title={moment.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'long' })}>
        {moment.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
    </span>
  );
}
