export function ReportView() {
  return <p>Report</p>;
}
