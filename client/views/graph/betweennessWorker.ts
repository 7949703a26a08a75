/** The worker that measures betweenness, so that the page does not wait: one question, one answer. */
import { betweenness } from './betweenness'

self.addEventListener('message', ({ data }: MessageEvent<readonly (readonly [string, string])[]>) => {
	self.postMessage([...betweenness(data)])
})
