/** A link or secret that the server shows only once. */
import { useState } from 'react';

interface SecretProps {
  readonly label: string;
  readonly value: string;
}

export function Secret({ label, value }: SecretProps) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="secret" role="status">
      <p>{label} It is shown only now.</p>
      <p>
        <code>{value}</code>
      </p>
      <button
        type="button"
        onClick={() => {
          // Without the permission the text can still be selected.
          navigator.clipboard.writeText(value).then(
            () => {
              setIsCopied(true);
            },
            () => undefined,
          );
        }}
      >
        {isCopied ? 'Copied' : 'Copy'}
      </button>
    </div>
  );
}
