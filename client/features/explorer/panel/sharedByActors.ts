/** What several actors of a graph have in common, read off its links. */
import { groupBy } from '../../../../schema/groupBy'
import type { ExplorerGraph } from '../graph/buildPicture'
import { isRecord } from '../graph/graphMeasures'

interface SharedItem {
	readonly key: string
	readonly name: string
	/** How many of the actors have it. */
	readonly count: number
}

export interface SharedByActors {
	readonly partners: readonly SharedItem[]
	readonly sectors: readonly SharedItem[]
}

/** Those that two of the actors at least are linked to, or whose records name it: what most have comes first. */
export function sharedByActors(
	{ links, actors }: Pick<ExplorerGraph, 'links' | 'actors'>,
	ids: readonly string[],
): SharedByActors {
	const chosen = new Set(ids)
	const partners: { key: string; name: string; of: string }[] = []
	const sectors: { key: string; name: string; of: string }[] = []
	for (const link of links.filter(isRecord)) {
		for (const [of, key] of [
			[link.from, link.to],
			[link.to, link.from],
		] as const) {
			if (!chosen.has(of)) continue
			partners.push({ key, name: actors.get(key)?.name ?? key, of })
			for (const { code, label } of link.sectors) sectors.push({ key: code, name: label, of })
		}
	}
	return { partners: shared(partners), sectors: shared(sectors) }
}

function shared(
	found: readonly { readonly key: string; readonly name: string; readonly of: string }[],
): readonly SharedItem[] {
	return [...groupBy(found, ({ key }) => key)]
		.map(([key, items]) => ({
			key,
			name: items[0]?.name ?? key,
			count: new Set(items.map(({ of }) => of)).size,
		}))
		.filter(({ count }) => count > 1)
		.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
}
