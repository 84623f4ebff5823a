/** The search field of every page. */
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';

export function SearchBox() {
  const [path, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const given = path === '/search' ? (parameters.get('q') ?? '') : '';
  const [text, setText] = useState(given);
  useEffect(() => {
    setText(given);
  }, [given]);
  return (
    <form
      className="search-box"
      role="search"
      aria-label="Search"
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.trim();
        if (words !== '') navigate(`/search?${new URLSearchParams({ q: words }).toString()}`);
      }}
    >
      <input
        type="search"
        aria-label="Search for"
        placeholder="Search names and words"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <button type="submit">Search</button>
    </form>
  );
}
