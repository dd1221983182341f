import { benchColdStart } from './cold-start.js';
import { benchFrontEnd } from './front-end.js';

// Every figure is a ratio against other work in the same run: single times say more about the machine than about us.
benchFrontEnd();
benchColdStart();
