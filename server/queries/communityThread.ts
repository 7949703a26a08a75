/** The thread of `communityWorker.ts`. */
import { parentPort } from 'node:worker_threads'
import { communityNumbers, type NumberedGraph } from '../analysis/communities'
import type { Reply } from './communityWorker'

parentPort?.on('message', (graph: NumberedGraph) => {
	const began = performance.now()
	const numbers = communityNumbers(graph)
	parentPort?.postMessage({ numbers, milliseconds: performance.now() - began } satisfies Reply)
})
