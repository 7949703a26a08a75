/** The worker that lays graphs out, so that the page does not wait: one question, one answer. */
import { type LayoutQuestion, layoutGraph } from './layoutGraph'

self.addEventListener('message', ({ data }: MessageEvent<{ turn: number; question: LayoutQuestion }>) => {
	self.postMessage({ turn: data.turn, answer: layoutGraph(data.question) })
})
