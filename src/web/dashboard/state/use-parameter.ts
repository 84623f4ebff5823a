/** Page state kept in the URL, so that links, the back button and new windows restore it. */
import { useSearchParams } from 'wouter';

/** A parameter with one value; undefined removes it from the URL. */
export function useParameter(
  name: string,
): readonly [string | undefined, (value: string | undefined) => void] {
  const [parameters, setParameters] = useSearchParams();
  const setValue = (value: string | undefined): void => {
    setParameters((before) => {
      const after = new URLSearchParams(before);
      if (value === undefined || value === '') after.delete(name);
      else after.set(name, value);
      return after;
    });
  };
  return [parameters.get(name) ?? undefined, setValue];
}

/** A parameter with a few possible values; the first is the default and omitted from the URL. */
export function useChoice<Value extends string>(
  name: string,
  choices: readonly [Value, ...Value[]],
): readonly [Value, (value: Value) => void] {
  const [given, setGiven] = useParameter(name);
  const value = choices.find((choice) => choice === given) ?? choices[0];
  return [
    value,
    (chosen) => {
      setGiven(chosen === choices[0] ? undefined : chosen);
    },
  ];
}
