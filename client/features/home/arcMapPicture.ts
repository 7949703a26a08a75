/** What the home picture draws, from the links on record. */

import { NEWS_AGES, type NewsAge } from '../../../schema/newsAge'
import type { Newsworthy } from '../../views/news/useNews'
import { type ArcMapName, arcMapNames } from './arcMapNames'
import { arcPath, layoutCloud, type Place, type Point } from './layoutArcMap'

export interface ArcMapPlace extends Place {
	readonly name: string
	readonly local: string | null
	readonly localLanguage: string | null
	readonly population: number | null
}

export interface ArcMapLink {
	readonly id: string
	readonly french: ArcMapPlace
	readonly partner: ArcMapPlace
	/** true when the link is one of those that compete for the same partner. */
	readonly isShared: boolean
	readonly news: Newsworthy
}

/** A possible pooling: whose it is and where. */
export interface ArcMapPooling {
	readonly french: ArcMapPlace
	readonly partner: ArcMapPlace
}

interface InkedArcs {
	/** null until the day is known. */
	readonly age: NewsAge | null
	readonly path: string
}

export interface ArcMapPicture {
	/** Arcs of one ink together, the oldest news first, so that what is recent lies on top. */
	readonly plain: readonly InkedArcs[]
	readonly warm: readonly InkedArcs[]
	readonly pooled: string | null
	readonly frenchPoints: string
	readonly partnerPoints: readonly (Point & { readonly id: string })[]
	readonly labels: readonly ArcMapName[]
}

const FRENCH_BOX = { x: 40, y: 34, width: 150, height: 152 }
const PARTNER_BOX = { x: 424, y: 60, width: 132, height: 226 }
const FOOT = 298
/** Degrees round the median within which a territory belongs to the cloud itself. */
const FRENCH_REACH = 9
const PARTNER_REACH = 40

export function arcMapPicture(
	links: readonly ArcMapLink[],
	pooling: ArcMapPooling | null,
	ageOf: (record: Newsworthy) => NewsAge | null,
): ArcMapPicture {
	const pooled = pooling ? [pooling] : []
	const french = distinct([...links, ...pooled].map((link) => link.french))
	const partners = distinct([...links, ...pooled].map(({ partner }) => partner))
	const left = layoutCloud(french, FRENCH_BOX, FOOT, FRENCH_REACH)
	const right = layoutCloud(partners, PARTNER_BOX, FOOT, PARTNER_REACH)
	const arcs = (chosen: readonly ArcMapPooling[]): string =>
		chosen
			.flatMap(({ french: from, partner: to }) => {
				const [start, end] = [left.points.get(from.id), right.points.get(to.id)]
				return start && end ? [arcPath(start, end)] : []
			})
			.join('')
	const inked = (chosen: readonly ArcMapLink[]): readonly InkedArcs[] =>
		[...NEWS_AGES.toReversed(), null].flatMap((age) => {
			const path = arcs(chosen.filter(({ news }) => ageOf(news) === age))
			return path === '' ? [] : [{ age, path }]
		})
	return {
		plain: inked(links.filter(({ isShared }) => !isShared)),
		warm: inked(links.filter(({ isShared }) => isShared)),
		pooled: pooling ? arcs(pooled) : null,
		frenchPoints: [...left.points.values()].map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join(''),
		partnerPoints: [...right.points].map(([id, point]) => ({ id, ...point })),
		labels: [
			...arcMapNames(
				byWeight(
					french,
					[...pooled, ...links].map((link) => link.french.id),
				),
				left,
				['left', 'right'],
				6,
			),
			...arcMapNames(
				byWeight(
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
function byWeight(places: readonly ArcMapPlace[], mentions: readonly string[]): readonly ArcMapPlace[] {
	const first = mentions[0]
	const counts = new Map<string, number>()
	for (const id of mentions) counts.set(id, (counts.get(id) ?? 0) + (id === first ? 1000 : 1))
	const weight = ({ id }: ArcMapPlace): number => counts.get(id) ?? 0
	return places.toSorted((one, other) => weight(other) - weight(one) || one.name.length - other.name.length)
}

function distinct(places: readonly ArcMapPlace[]): readonly ArcMapPlace[] {
	return [...new Map(places.map((place) => [place.id, place])).values()]
}
