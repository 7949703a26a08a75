import styles from './ConnectionMap.module.css'
import type { Site } from './clusterPlaces'
import type { MapLayout } from './layoutMap'

/** A consulate or an institute, where it stands. */
export interface Post {
	readonly id: string
	readonly name: string
	readonly kind: 'consulate' | 'institute'
	readonly site: Site
}

/** Posts on the map, as small signs with their names to be hovered; the list under the map has them in words. */
export function Posts({ posts, layout }: { posts: readonly Post[]; layout: MapLayout }) {
	return (
		<g>
			{posts.map(({ id, name, kind, site }) => {
				const at = layout.place(site.lat, site.lon, site.side)
				return (
					at && (
						<g key={id}>
							<title>{`${name}, ${site.name}`}</title>
							<path
								className={styles.post}
								data-kind={kind}
								d={kind === 'consulate' ? 'M0 -7L7 0L0 7L-7 0Z' : 'M0 -7L7 6H-7Z'}
								transform={`translate(${(at.x + 9).toFixed(1)} ${(at.y - 9).toFixed(1)})`}
							/>
						</g>
					)
				)
			})}
		</g>
	)
}
