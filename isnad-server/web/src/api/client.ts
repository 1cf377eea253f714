import { useEffect, useState } from 'preact/hooks';

/** What the server says when it refuses: RFC 9457, with a code that never changes its meaning. */
export interface Problem {
  title: string;
  status: number;
  code: string;
  detail?: string;
}

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

const UNREACHABLE = 'unreachable';

/** The server was not reached. */
export const UNREACHED: Problem = { title: '', status: 0, code: UNREACHABLE };

/** Whether the server was not reached at all. */
export function isUnreachable(problem: Problem): boolean {
  return problem.code === UNREACHABLE;
}

async function call<T>(method: string, path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const file = body instanceof Blob;
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, {
      method,
      headers: {
        accept: 'application/json, application/problem+json',
        'accept-language': document.documentElement.lang,
        // A page of another origin can't send this header without asking first; the server insists on it.
        ...(method === 'GET' ? {} : { 'x-isnad': '1' }),
        ...(body === undefined ? {} : { 'content-type': file ? 'application/octet-stream' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body: file ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(UNREACHED);
  }
  if (!response.ok) {
    const problem = (await response.json().catch(() => null)) as Problem | null;
    throw new ApiError(problem ?? { title: response.statusText, status: response.status, code: `HTTP-${response.status}` });
  }
  return response.status === 204 ? (true as T) : ((await response.json()) as T);
}

export const api = {
  get: <T>(path: string, signal?: AbortSignal) => call<T>('GET', path, undefined, signal),
  post: <T>(path: string, body?: unknown) => call<T>('POST', path, body),
  /** Sends a file as it is. */
  send: <T>(path: string, file: Blob) => call<T>('POST', path, file),
  put: <T>(path: string, body?: unknown) => call<T>('PUT', path, body),
  remove: <T>(path: string) => call<T>('DELETE', path, undefined),
};

export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'here'; value: T }
  | { state: 'refused'; problem: Problem; retry: () => void };

/** Runs what the server may refuse, and hands a refusal on. */
export async function attempt<T>(work: () => Promise<T>, refused: (problem: Problem) => void): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    refused(error.problem);
    return null;
  }
}

/** What the server answers to a path; asked anew when the path changes. While it is null nothing is asked. */
export function useAnswer<T>(path: string | null): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    setAnswer({ state: 'waiting' });
    api.get<T>(path, abort.signal).then(
      (value) => setAnswer({ state: 'here', value }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!(error instanceof ApiError)) throw error;
        setAnswer({ state: 'refused', problem: error.problem, retry: () => setTries((n) => n + 1) });
      },
    );
    return () => abort.abort();
  }, [path, tries]);
  return answer;
}
