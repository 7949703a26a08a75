/** What the home picture draws, from the links on record. */
import { arcPath, layCloud, type Place, type Point } from './skyLayout'
import { type SkyName, skyNames } from './skyNames'

export interface SkyPlace extends Place {
	readonly name: string
	readonly local: string | null
	readonly population: number | null
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
	readonly labels: readonly SkyName[]
}

const FRENCH_BOX = { x: 40, y: 34, width: 150, height: 152 }
const PARTNER_BOX = { x: 424, y: 60, width: 132, height: 226 }
const FOOT = 298
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
				const [start, end] = [left.points.get(from.id), right.points.get(to.id)]
				return start && end ? [arcPath(start, end)] : []
			})
			.join('')
	return {
		plain: arcs(links.filter(({ isShared }) => !isShared)),
		warm: arcs(links.filter(({ isShared }) => isShared)),
		pooled: pooling ? arcs(pooled) : null,
		frenchPoints: [...left.points.values()].map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join(''),
		partnerPoints: [...right.points].map(([id, point]) => ({ id, ...point })),
		labels: [
			...skyNames(
				weighed(
					french,
					[...pooled, ...links].map((link) => link.french.id),
				),
				left,
				['left', 'right'],
				6,
			),
			...skyNames(
				weighed(
					partners,
					[...pooled, ...links].map(({ partner }) => partner.id),
				),
				right,
				['right', 'left'],
				7,
			),
		],
	}
}

/** Places with the most links first; those of the possible pooling, which the picture is about, before all. */
function weighed(places: readonly SkyPlace[], mentions: readonly string[]): readonly SkyPlace[] {
	const first = mentions[0]
	const counts = new Map<string, number>()
	for (const id of mentions) counts.set(id, (counts.get(id) ?? 0) + (id === first ? 1000 : 1))
	const weight = ({ id }: SkyPlace): number => counts.get(id) ?? 0
	return places.toSorted((one, other) => weight(other) - weight(one) || one.name.length - other.name.length)
}

function distinct(places: readonly SkyPlace[]): readonly SkyPlace[] {
	return [...new Map(places.map((place) => [place.id, place])).values()]
}
