import { groupBy } from '../../../schema/groupBy'
import { useText } from '../../text/useText'
import type { GivenName } from '../../ui/Name'
import styles from './ConnectionMap.module.css'
import type { Site } from './clusterPlaces'
import type { MapLayout } from './layoutMap'

/** A consulate or an institute with its place. */
export interface Post extends GivenName {
	readonly id: string
	readonly kind: 'consulate' | 'institute'
	readonly site: Site
}

/**
 * One sign for all posts of a kind at a place, with their names on hover; the list under the map links to
 * them.
 */
export function Posts({ posts, layout }: { posts: readonly Post[]; layout: MapLayout }) {
	const { translate } = useText()
	const groups = [...groupBy(posts, ({ kind, site }) => `${kind} ${site.id}`).entries()]
	return (
		<g>
			{groups.map(([key, ones]) => {
				const [first] = ones
				const at = first && layout.place(first.site.lat, first.site.lon, first.site.side)
				if (!first || !at) return null
				const isConsulate = first.kind === 'consulate'
				return (
					<g key={key}>
						<title>{`${first.site.name} · ${ones.map(({ name }) => name).join(translate('ui.comma'))}`}</title>
						<path
							className={styles.post}
							data-kind={first.kind}
							d={isConsulate ? 'M0 -6L6 0L0 6L-6 0Z' : 'M0 -6L6 5H-6Z'}
							transform={`translate(${(at.x + (isConsulate ? 10 : -10)).toFixed(1)} ${(at.y - 10).toFixed(1)})`}
						/>
					</g>
				)
			})}
		</g>
	)
}
