import { Save } from './Save';

interface Props {
  title: string;
  lead?: string | undefined;
  /** The whole of what the page lists, as a file; null while there is nothing to be saved. */
  save: { path: string; asked: URLSearchParams } | null;
}

/** The head of a page that lists something: what it is, and the way to have all of it. */
export function ListHead({ title, lead, save }: Props) {
  return (
    <header class="list-head">
      <div>
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      {save && <Save {...save} />}
    </header>
  );
}
