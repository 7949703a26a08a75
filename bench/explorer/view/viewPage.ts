/** A page with the view of the graph alone, over an invented picture: `?nodes=5000&edges=20000`. */
import { GraphStage } from '../../../client/views/graph/GraphStage'
import { groupFirst } from '../../../client/views/graph/groupFirst'
import { type Picture, PLAIN_ARRANGEMENT } from '../../../client/views/graph/picture'

const parameters = new URLSearchParams(location.search)
const [nodeCount, edgeCount] = ['nodes', 'edges'].map((name) => Number(parameters.get(name) ?? 1_000))
const [frame, surface] = ['frame', 'surface'].map((id) => document.getElementById(id))
if (!frame || !surface) throw new Error('Expected elements #frame and #surface; the page holds none.')

const whole = pictureOf(nodeCount ?? 0, edgeCount ?? 0)
const began = performance.now()
const picture = groupFirst(whole, [])
const stage = new GraphStage(frame, surface, true, {
	onChoose: () => {},
	onOpen: () => {},
	onPin: () => {},
	onLasso: () => {},
})
await stage.show(picture, PLAIN_ARRANGEMENT)
const ready = performance.now() - began
const select = timed(() => stage.select([picture.nodes[0]?.id ?? '']))
const unselect = timed(() => stage.select([]))
const open = await openedIn(stage, whole, picture)
Object.assign(globalThis, { benchView: { ready, drawn: picture.nodes.length, select, unselect, open } })
frame.dataset.measured = 'true'

/** Communities of sixty territories with a few lines between them, the same each time. */
function pictureOf(nodes: number, edges: number): Picture {
	let seed = 1
	const random = (below: number): number => {
		seed = (seed * 48_271) % 2_147_483_647
		return seed % below
	}
	const groups = 60
	const signs = ['region', 'commune', 'city', 'university', 'departement'] as const
	const lines = new Map<string, Picture['lines'][number]>()
	while (lines.size < Math.min(edges, nodes * 20)) {
		const one = random(nodes)
		const other = random(10) < 8 ? (one + groups * (1 + random(9))) % nodes : random(nodes)
		const [from, to] = one < other ? [`n${one}`, `n${other}`] : [`n${other}`, `n${one}`]
		if (from === to) continue
		lines.set(`${from} ${to}`, {
			key: `${from} ${to}`,
			from,
			to,
			style: random(3) === 0 ? 'unknown' : 'active',
			age: 'RECENT',
			resultKind: random(40) === 0 ? 'overlap' : null,
			isPossible: false,
			office: null,
			words: null,
		})
	}
	return {
		nodes: Array.from({ length: nodes }, (_, index) => ({
			id: `n${index}`,
			name: `Actor ${index}`,
			local: null,
			localLanguage: null,
			sign: signs[index % signs.length] ?? 'other',
			side: index % 2 === 0 ? ('french' as const) : ('partner' as const),
			within: [`territory ${index % groups}`],
			group: null,
			links: 1 + random(30),
			ink: null,
			area: null,
			folded: 0,
			aside: null,
			inside: null,
			isMain: false,
		})),
		lines: [...lines.values()],
		results: [],
	}
}

function timed(act: () => void): number {
	const start = performance.now()
	act()
	return performance.now() - start
}

/** Milliseconds until a group is open; null where all are drawn. */
async function openedIn(on: GraphStage, all: Picture, shown: Picture): Promise<number | null> {
	if (shown === all) return null
	const start = performance.now()
	await on.show(groupFirst(all, [shown.nodes[0]?.id ?? '']), PLAIN_ARRANGEMENT)
	return performance.now() - start
}
