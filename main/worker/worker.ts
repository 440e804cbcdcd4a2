import { keepCompiledCode } from '../compiled-code.ts';
import { tuneV8 } from '../tune-v8.ts';

// The background process: what comes from outside is read and analysed here, so that a hostile or enormous text can
// cost this process its life and the window nothing.

tuneV8();
const keep = keepCompiledCode();
void import('./answer-jobs.ts').then(({ answerJobs }) => answerJobs(keep));
