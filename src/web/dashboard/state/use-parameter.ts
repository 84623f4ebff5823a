/** What a page shows, kept in its address: links, the way back and a new window all find it again. */
import { useSearchParams } from 'wouter';

/** A parameter with one value; undefined takes it out of the address. */
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

/** A parameter that chooses one of a few; the first of them stands for an address without it. */
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
