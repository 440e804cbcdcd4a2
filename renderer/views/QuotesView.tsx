export function QuotesView() {
  return <p>Quotes</p>;
}
