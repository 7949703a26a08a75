import type { ReactNode } from 'react'
import type { Act } from '../../../state/useExplorerView'
import { ActorShape } from '../../../views/actor/ActorShape'
import type { GraphActor } from '../graph/buildPicture'

/** An actor in a list of the panel: its sign, a button that chooses it, and words about it. */
export function ActorRow({
	id,
	name,
	actor,
	act,
	children,
}: {
	id: string
	name: string
	/** undefined if the graph does not draw it. */
	actor: GraphActor | undefined
	act: Act
	children: ReactNode
}) {
	return (
		<li>
			{actor ? <ActorShape kind={actor.kind} level={actor.level ?? null} /> : <span />}
			<button
				type="button"
				className="link-button"
				data-picture="in"
				onClick={() => act({ type: 'chooseInGraph', id })}
			>
				{name}
			</button>
			<span>{children}</span>
		</li>
	)
}
