export function StatementsView() {
  return <p>Statements</p>;
}
