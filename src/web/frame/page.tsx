/** A page: window title, heading, lead and content. */
import { useEffect, type ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  /** A sentence or two under the heading: what the page shows, and its limits. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, lead, children }: PageProps) {
  useEffect(() => {
    document.title = title === 'Demarche' ? title : `${title} · Demarche`;
  }, [title]);
  return (
    <>
      <h1>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}
