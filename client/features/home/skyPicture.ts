/** What the home picture draws, from the links on record. */
import { arcPath, keepApart, type Label, layCloud, type Place, type Point } from './skyLayout'

export interface SkyPlace extends Place {
	readonly name: string
	readonly local: string | null
}

export interface SkyLink {
	readonly id: string
	readonly french: SkyPlace
	readonly partner: SkyPlace
	/** true when the link is one of those that compete for the same partner. */
	readonly isShared: boolean
}

/** A possible pooling: whose it is and where. */
export interface SkyPooling {
	readonly french: SkyPlace
	readonly partner: SkyPlace
}

export interface SkyPicture {
	readonly plain: string
	readonly warm: string
	readonly pooled: string | null
	readonly frenchPoints: string
	readonly partnerPoints: readonly (Point & { readonly id: string })[]
	readonly labels: readonly Label[]
}

const FRENCH_BOX = { x: 66, y: 30, width: 120, height: 160 }
const PARTNER_BOX = { x: 420, y: 62, width: 118, height: 222 }
const FOOT = 300
/** Degrees round the median within which a territory belongs to the cloud itself. */
const FRENCH_REACH = 9
const PARTNER_REACH = 40

export function skyPicture(links: readonly SkyLink[], pooling: SkyPooling | null): SkyPicture {
	const pooled = pooling ? [pooling] : []
	const french = distinct([...links, ...pooled].map((link) => link.french))
	const partners = distinct([...links, ...pooled].map(({ partner }) => partner))
	const left = layCloud(french, FRENCH_BOX, FOOT, FRENCH_REACH)
	const right = layCloud(partners, PARTNER_BOX, FOOT, PARTNER_REACH)
	const arcs = (chosen: readonly SkyPooling[]): string =>
		chosen
			.flatMap(({ french: from, partner: to }) => {
				const [start, end] = [left.get(from.id), right.get(to.id)]
				return start && end ? [arcPath(start, end)] : []
			})
			.join('')
	return {
		plain: arcs(links.filter(({ isShared }) => !isShared)),
		warm: arcs(links.filter(({ isShared }) => isShared)),
		pooled: pooling ? arcs(pooled) : null,
		frenchPoints: [...left.values()].map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join(''),
		partnerPoints: [...right].map(([id, point]) => ({ id, ...point })),
		labels: [
			...labelsOf(
				french,
				left,
				links.map((link) => link.french.id),
				'left',
				6,
			),
			...labelsOf(
				partners,
				right,
				links.map(({ partner }) => partner.id),
				'right',
				7,
			),
		],
	}
}

/** The places with the most links, named beside their point. */
function labelsOf(
	places: readonly SkyPlace[],
	points: ReadonlyMap<string, Point>,
	mentions: readonly string[],
	side: Label['side'],
	most: number,
): readonly Label[] {
	const counts = new Map<string, number>()
	for (const id of mentions) counts.set(id, (counts.get(id) ?? 0) + 1)
	const byWeight = places.toSorted(
		(left, right) =>
			(counts.get(right.id) ?? 0) - (counts.get(left.id) ?? 0) || left.id.localeCompare(right.id),
	)
	const labels = byWeight.flatMap(({ id, name, local }) => {
		const point = points.get(id)
		if (!point) return []
		const at = { x: point.x + (side === 'left' ? -8 : 8), y: point.y }
		return [{ id, text: name, local, at, side }]
	})
	return keepApart(labels, most)
}

function distinct(places: readonly SkyPlace[]): readonly SkyPlace[] {
	return [...new Map(places.map((place) => [place.id, place])).values()]
}
