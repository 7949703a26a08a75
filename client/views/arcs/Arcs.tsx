import type { CSSProperties } from 'react'
import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { ActorLink, type NamedActor } from '../actor/ActorLink'
import styles from './Arcs.module.css'
import { type ArcEdge, layoutArcs } from './layoutArcs'

interface Props<Actor extends NamedActor> {
	left: readonly Actor[]
	right: readonly Actor[]
	edges: readonly ArcEdge[]
	/** A second line under a name of the right column: the province of a city. */
	where?: (actor: Actor) => string | null
	/** Says what the picture shows to readers who do not see it; the caller adds a table of the same. */
	label: string
}

/**
 * Two columns of names, linked to their profiles, with lines between them. Vermilion marks what at least two
 * on the left share.
 */
export function Arcs<Actor extends NamedActor>({ left, right, edges, where, label }: Props<Actor>) {
	const layout = layoutArcs(
		left.map(({ id }) => id),
		right.map(({ id }) => id),
		edges,
	)
	const byId = new Map([...left, ...right].map((actor) => [actor.id, actor]))
	return (
		<figure className={styles.arcs} aria-label={label} style={{ '--rows': layout.rows } as CSSProperties}>
			<ul className={styles.leftColumn}>
				{layout.left.map(({ id, row }) => (
					<Label key={id} actor={byId.get(id)} row={row} />
				))}
			</ul>
			<svg
				viewBox={`0 0 100 ${layout.rows * 10}`}
				preserveAspectRatio="none"
				aria-hidden="true"
				focusable="false"
			>
				{layout.edges.map((edge) => (
					<path
						key={edge.id}
						className={
							[edge.shared && styles.shared, !edge.certain && styles.unsure].filter(Boolean).join(' ') ||
							undefined
						}
						data-age={edge.age ?? undefined}
						d={curve(edge.y1 * 10 + 5, edge.y2 * 10 + 5)}
						vectorEffect="non-scaling-stroke"
					/>
				))}
			</svg>
			<ul className={styles.rightColumn}>
				{layout.right.map(({ id, row, shared }) => {
					const actor = byId.get(id)
					return <Label key={id} actor={actor} row={row} shared={shared} where={actor && where?.(actor)} />
				})}
			</ul>
		</figure>
	)
}

function Label({
	actor,
	row,
	shared = false,
	where,
}: {
	actor: NamedActor | undefined
	row: number
	shared?: boolean
	where?: string | null
}) {
	if (!actor) return null
	return (
		<li className={shared ? styles.shared : undefined} style={{ '--at': row } as CSSProperties}>
			<ActorLink actor={actor} local={actor.level !== undefined} />
			{where && <span className="caption">{where}</span>}
		</li>
	)
}

function curve(y1: number, y2: number): string {
	return `M0 ${y1}C55 ${y1} 45 ${y2} 100 ${y2}`
}

interface Link {
	readonly id: string
	readonly from: string
	readonly to: string
	readonly certain: boolean
}

/** The links of the arcs as a table: who, with whom, what else the screen knows, and how certain it is. */
export function LinkTable<Row extends Link>({
	actors,
	links,
	more = [],
}: {
	actors: ReadonlyMap<string, Parameters<typeof ActorLink>[0]['actor']>
	links: readonly Row[]
	more?: readonly Column<Row>[]
}) {
	const { translate } = useText()
	const nameOf = (id: string): string => actors.get(id)?.name ?? id
	const linkTo = (id: string) => {
		const actor = actors.get(id)
		return actor ? <ActorLink actor={actor} /> : id
	}
	return (
		<details className="disclosure">
			<summary>{translate('picture.asTable')}</summary>
			<DataTable
				caption={translate('picture.tableCaption')}
				rows={links}
				rowKey={({ id }) => id}
				columns={[
					{
						key: 'who',
						label: translate('column.who'),
						cell: ({ from }) => linkTo(from),
						sortBy: ({ from }) => nameOf(from),
					},
					{
						key: 'with',
						label: translate('column.with'),
						cell: ({ to }) => linkTo(to),
						sortBy: ({ to }) => nameOf(to),
					},
					...more,
					{
						key: 'certainty',
						label: translate('column.certainty'),
						cell: ({ certain }) => translate(`ui.certainty.${certain ? 'ESTABLISHED' : 'POSSIBLE'}`),
					},
				]}
			/>
		</details>
	)
}
