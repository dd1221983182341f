import { parentPort, workerData } from 'node:worker_threads';
import { type HashWork, hashFiles } from './hash-work.js';

// A worker thread of `file-hashes.ts`, a program of its own that is small enough to start at once.
hashFiles(workerData as HashWork);
parentPort?.postMessage('selesai');
