import { compilePatternsOnce } from '../compile-patterns-once.ts';
import { keepCompiledCode } from '../compiled-code.ts';

// The background process: what comes from outside is read and analysed here, so that a hostile or enormous text can
// cost this process its life and the window nothing.

compilePatternsOnce();
const keep = keepCompiledCode();
void import('./answer-jobs.ts').then(({ answerJobs }) => answerJobs(keep));
