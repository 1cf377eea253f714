import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the server has an archive open; null until it has said. */
export const ArchiveContext = createContext<boolean | null>(null);

export function useHasArchive(): boolean | null {
  return useContext(ArchiveContext);
}
