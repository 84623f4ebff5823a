export function Waiting() {
  return (
    <p className="waiting" role="status">
      Loading …
    </p>
  );
}
