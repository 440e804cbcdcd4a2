export function FactsView() {
  return <p>Facts</p>;
}
