/**
 * Draws too many actors as their groups first: one node for each group, with its number of actors; the reader
 * opens the ones that matter. Linear in nodes and lines.
 */

import { youngestAge } from '../../../schema/freshness'
import { groupBy } from '../../../schema/groupBy'
import type { Picture, PictureLine, PictureNode } from './picture'

/** The most actors drawn one by one. */
const MAX_DRAWN = 6_000
const MARK = 'group:'

/**
 * @param opened keys of the group nodes that the reader opened, the latest last; the oldest close if there
 * are too many actors.
 */
export function groupFirst(
	picture: Picture,
	opened: readonly string[],
	groupNames: ReadonlyMap<string, string> = new Map(),
	max = MAX_DRAWN,
): Picture {
	if (picture.nodes.length <= max) return picture
	const groups = groupBy(picture.nodes, ({ group, within, sign }) => group ?? within.at(-1) ?? sign)
	const open = openGroups(groups, opened, max)
	const names = new Map(picture.nodes.map(({ id, name }) => [id, name]))
	const standsFor = new Map<string, string>()
	const nodes: PictureNode[] = []
	for (const [key, members] of groups) {
		const isOpen = open.has(key)
		for (const member of members) {
			if (isOpen) nodes.push({ ...member, within: [...member.within, MARK + key] })
			else standsFor.set(member.id, MARK + key)
		}
		if (!isOpen) nodes.push(groupNode(key, members, groupNames.get(key) ?? names.get(key) ?? key))
	}
	const standing = (id: string): string => standsFor.get(id) ?? id
	return {
		nodes,
		lines: linesBetween(picture.lines, standing),
		results: picture.results.map((result) => ({
			...result,
			haloed: [...new Set(result.haloed.map(standing))],
		})),
	}
}

/** Whether a node is a group that can be opened. */
export function isGroupNode(id: string): boolean {
	return id.startsWith(MARK)
}

function openGroups(
	groups: ReadonlyMap<string, readonly PictureNode[]>,
	opened: readonly string[],
	max: number,
): ReadonlySet<string> {
	const open = new Set<string>()
	let room = max - groups.size
	for (const id of opened.toReversed()) {
		const key = id.slice(MARK.length)
		const size = groups.get(key)?.length ?? 0
		if (size === 0 || size > room) continue
		room -= size
		open.add(key)
	}
	return open
}

function groupNode(key: string, members: readonly PictureNode[], name: string): PictureNode {
	const [first] = members
	return {
		id: MARK + key,
		name: `${name} (${members.length})`,
		local: null,
		localLanguage: null,
		sign: first?.sign ?? 'other',
		side: first?.side ?? 'french',
		within: [],
		group: null,
		links: members.reduce((sum, { links }) => sum + links, 0),
		ink: null,
		area: null,
		folded: members.length,
		aside: null,
		inside: null,
		isMain: false,
	}
}

/** One line for two nodes, as old as the youngest of its lines; marks of results stay. */
function linesBetween(
	lines: readonly PictureLine[],
	standing: (id: string) => string,
): readonly PictureLine[] {
	const between = new Map<string, PictureLine>()
	for (const line of lines) {
		const [one, other] = [standing(line.from), standing(line.to)]
		if (one === other) continue
		const [from, to] = one < other ? [one, other] : [other, one]
		const key = `${from} ${to}`
		const known = between.get(key)
		const shown = known && (known.resultKind !== null || line.resultKind === null) ? known : line
		const age = youngestAge([known?.age, line.age].flatMap((one) => one ?? []))
		between.set(key, { ...shown, key, from, to, age, office: null, words: null })
	}
	return [...between.values()]
}
