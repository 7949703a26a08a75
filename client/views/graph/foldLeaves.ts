/**
 * Above 60 actors, universities and communes linked to only one actor fold into a dashed node that counts
 * them, unless the reader opened it. The picture's subject never folds.
 */
import { youngestAge } from '../../../schema/freshness'
import type { ActorClass } from '../../state/explorerView'
import type { Picture, PictureLine, PictureNode } from './picture'

const MAX_SHOWN = 60
const FOLDING: readonly ActorClass[] = ['university', 'commune']

export interface Fold {
	readonly key: string
	/** The only actor to which they are linked. */
	readonly holder: string
	readonly sign: ActorClass
	readonly members: readonly PictureNode[]
}

/** @param nameOf gives the words of a count node: « + 4 universités ». */
export function foldLeaves(
	picture: Picture,
	unfolded: readonly string[],
	nameOf: (fold: Fold) => string,
	max = MAX_SHOWN,
): { readonly picture: Picture; readonly folds: readonly Fold[] } {
	if (picture.nodes.length <= max) return { picture, folds: [] }
	const folds = foldsOf(picture).filter(({ key }) => !unfolded.includes(key))
	const foldOf = new Map(folds.flatMap((fold) => fold.members.map(({ id }) => [id, fold] as const)))
	const lines = picture.lines.filter(({ from, to }) => !foldOf.has(from) && !foldOf.has(to))
	return {
		folds,
		picture: {
			...picture,
			nodes: [
				...picture.nodes.filter(({ id }) => !foldOf.has(id)),
				...folds.map((one) => countNode(one, nameOf)),
			],
			lines: [...lines, ...folds.map((one) => lineTo(one, picture.lines))],
		},
	}
}

/** At least two leaves of one class on one holder make a fold. */
function foldsOf({ nodes, lines, results }: Picture): readonly Fold[] {
	const kept = new Set(results.flatMap(({ haloed }) => haloed))
	for (const { from, to, resultKind } of lines) if (resultKind !== null) kept.add(from).add(to)
	const neighbours = neighboursOf(lines)
	const groups = new Map<string, Fold & { members: PictureNode[] }>()
	for (const node of nodes) {
		const [holder, ...others] = neighbours.get(node.id) ?? []
		if (!FOLDING.includes(node.sign) || node.isMain || kept.has(node.id)) continue
		if (holder === undefined || others.length > 0) continue
		const key = `${holder}~${node.sign}`
		const group = groups.get(key) ?? { key, holder, sign: node.sign, members: [] }
		group.members.push(node)
		groups.set(key, group)
	}
	return [...groups.values()].filter(({ members }) => members.length > 1)
}

function neighboursOf(lines: readonly PictureLine[]): ReadonlyMap<string, ReadonlySet<string>> {
	const neighbours = new Map<string, Set<string>>()
	for (const { from, to } of lines) {
		neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to))
		neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from))
	}
	return neighbours
}

function countNode(fold: Fold, nameOf: (fold: Fold) => string): PictureNode {
	const [first] = fold.members
	return {
		id: fold.key,
		name: nameOf(fold),
		local: null,
		localLanguage: null,
		sign: fold.sign,
		side: first?.side ?? 'french',
		within: [fold.holder],
		group: first?.group ?? null,
		links: 0,
		ink: null,
		area: null,
		folded: fold.members.length,
		aside: null,
		inside: null,
		isMain: false,
	}
}

/** The line to a fold, as old as the youngest of its lines. */
function lineTo({ key, holder, members }: Fold, lines: readonly PictureLine[]): PictureLine {
	const ids = new Set(members.map(({ id }) => id))
	const ages = lines.flatMap(({ from, to, age }) => (ids.has(from) || ids.has(to) ? (age ?? []) : []))
	return {
		key: `${holder} ${key}`,
		from: holder,
		to: key,
		style: 'part',
		age: youngestAge(ages),
		resultKind: null,
		isPossible: false,
		office: null,
		words: null,
	}
}
