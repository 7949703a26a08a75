import { useEffect, useState } from 'react'

type Ties = readonly (readonly [string, string])[]

/**
 * The betweenness of actors, measured in a worker; null while it is measured, or when not asked. The same
 * ties are not measured again.
 */
export function useBetweenness(ties: Ties | null): ReadonlyMap<string, number> | null {
	const [found, setFound] = useState<{ of: string; values: ReadonlyMap<string, number> } | null>(null)
	const asked = ties === null ? null : JSON.stringify(ties)
	useEffect(() => {
		if (asked === null) return
		const worker = new Worker(new URL('./betweennessWorker.ts', import.meta.url), { type: 'module' })
		worker.addEventListener('message', ({ data }: MessageEvent<readonly (readonly [string, number])[]>) => {
			setFound({ of: asked, values: new Map(data) })
			worker.terminate()
		})
		worker.postMessage(JSON.parse(asked))
		return () => worker.terminate()
	}, [asked])
	return found !== null && found.of === asked ? found.values : null
}
