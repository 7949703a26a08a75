/** The halos of actors; only members of a result have one. */
import type { ResultKind } from '../../ui/KindSign'
import type { PictureResult } from './picture'

export interface Halo {
	readonly id: string
	readonly resultKind: ResultKind
	/** Whether none of its results of this kind is established; the halo is then dashed. */
	readonly isPossible: boolean
}

/**
 * One halo for each actor and kind of result, overlaps first. An established result prevails over possible
 * ones.
 */
export function halosOf(results: readonly PictureResult[]): readonly Halo[] {
	const halos = new Map<string, Halo>()
	const inOrder = results.toSorted(
		(one, other) => Number(one.resultKind === 'opportunity') - Number(other.resultKind === 'opportunity'),
	)
	for (const { resultKind, isPossible, haloed } of inOrder) {
		for (const id of haloed) {
			const key = `${resultKind} ${id}`
			const known = halos.get(key)
			if (!known || (known.isPossible && !isPossible)) halos.set(key, { id, resultKind, isPossible })
		}
	}
	return [...halos.values()]
}
