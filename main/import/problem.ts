import type { ImportProblem } from '../../preload/contract.ts';

/** Why a file cannot become an account and what to do, in the editor's words. */
export type Failure = Omit<ImportProblem, 'file'>;

/** Thrown when one file cannot become an account; the other files go on. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(`${problem.file}: ${problem.reason} ${problem.advice}`);
    this.problem = problem;
  }
}
