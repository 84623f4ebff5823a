/** URL parameters that may be repeated, and functions to change them. */
import { useSearchParams } from 'wouter';

export interface Values {
  readonly parameters: URLSearchParams;
  readonly valuesOf: (key: string) => readonly string[];
  /** Replaces all values of the key. */
  readonly setValues: (key: string, values: readonly string[]) => void;
}

export function useValues(): Values {
  const [parameters, setParameters] = useSearchParams();
  return {
    parameters,
    valuesOf: (key) => parameters.getAll(key),
    setValues: (key, values) => {
      setParameters((before) => {
        const after = new URLSearchParams(before);
        after.delete(key);
        for (const value of values) after.append(key, value);
        return after;
      });
    },
  };
}
