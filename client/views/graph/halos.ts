/** Which halos actors bear: on the members of a result alone. */
import type { ResultKind } from '../../ui/KindSign'
import type { PictureResult } from './picture'

export interface Halo {
	readonly id: string
	readonly resultKind: ResultKind
	/** Dashed: no result of this kind that it is a member of is established. */
	readonly isPossible: boolean
}

/** One halo for each actor and kind of result, overlaps first; what is established outweighs what is possible. */
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
