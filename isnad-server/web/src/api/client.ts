import { useEffect, useState } from 'preact/hooks';
import { tellAsOf } from './asOf';

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

/** What was answered, and since when it stands (ISO 8601) where the archive has changed since. */
interface Answered<T> {
  value: T;
  asOf: string | null;
}

async function call<T>(method: string, path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return (await answered<T>(method, path, body, signal)).value;
}

async function answered<T>(method: string, path: string, body: unknown, signal?: AbortSignal): Promise<Answered<T>> {
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
  const value = response.status === 204 ? (true as T) : ((await response.json()) as T);
  return { value, asOf: response.headers.get('isnad-as-of') };
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

/** After so many milliseconds an answer of a while ago is asked for again, behind the reader's back. */
const AGAIN = [1_500, 4_000, 10_000, 20_000];

/**
 * What the server answers to a path; asked anew when the path changes, and where it was counted a while ago, in a
 * moment. While it is null nothing is asked.
 */
export function useAnswer<T>(path: string | null): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (times: number) =>
      answered<T>('GET', path, undefined, abort.signal).then(
        ({ value, asOf }) => {
          setAnswer({ state: 'here', value });
          tellAsOf(abort, times > 0 ? asOf : null);
          const pause = AGAIN[times];
          if (asOf !== null && pause !== undefined) timer = setTimeout(() => ask(times + 1), pause);
        },
        (error: unknown) => {
          // What is shown stays, where only asking again was refused.
          if (abort.signal.aborted || times > 0) return;
          if (!(error instanceof ApiError)) throw error;
          setAnswer({ state: 'refused', problem: error.problem, retry: () => setTries((n) => n + 1) });
        },
      );
    setAnswer({ state: 'waiting' });
    void ask(0);
    return () => {
      clearTimeout(timer);
      tellAsOf(abort, null);
      abort.abort();
    };
  }, [path, tries]);
  return answer;
}
