/** Links to other moments to begin with. They keep the filter and the grouping. */
import { useLocation, useSearchParams } from 'wouter';
import { dayBefore } from './periods.js';

/** Lines of the journal; not every line is a change. */
const LATEST = 50;

export function PeriodLinks({ head }: { readonly head: number }) {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  const starts = [
    { name: 'the last 7 days', since: dayBefore(7) },
    { name: 'the last 30 days', since: dayBefore(30) },
    ...(head > LATEST
      ? [{ name: `the last ${String(LATEST)} lines of the journal`, since: String(head - LATEST) }]
      : []),
    { name: 'the whole history', since: '0' },
  ];
  const urlOf = (since: string): string => {
    const target = new URLSearchParams(parameters);
    target.delete('after');
    target.set('since', since);
    return `${path}?${target.toString().replaceAll('%3A', ':')}`;
  };
  return (
    <p className="starts">
      Show changes of{' '}
      {starts.map(({ name, since }, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          <a href={urlOf(since)}>{name}</a>
        </span>
      ))}
    </p>
  );
}
