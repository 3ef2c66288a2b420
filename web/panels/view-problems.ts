import type { Text } from '../text/ar.ts';
import { ApiError } from '../workbench/api.ts';
import { tellProblem } from './states.tsx';

/** A sentence for what went wrong with a view: in the reader's language where the code is known, else the server's. */
export function tellViewProblem(problem: unknown, text: Text): string {
  const { code, message } = readProblem(problem);
  const { VIEW_NOT_FOUND, TOO_LARGE, UNSUPPORTED_VERSION } = text.views.problems;
  const known: Record<string, string> = { VIEW_NOT_FOUND, TOO_LARGE, UNSUPPORTED_VERSION };
  return known[code] ?? tellProblem(problem instanceof Error ? problem : new ApiError(message, code, false), text);
}

function readProblem(problem: unknown): { readonly code: string; readonly message: string } {
  if (typeof problem !== 'object' || problem === null) return { code: 'UNKNOWN', message: '' };
  const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : 'UNKNOWN';
  return { code, message: 'message' in problem && typeof problem.message === 'string' ? problem.message : '' };
}
