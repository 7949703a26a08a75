import type { ReactNode } from 'react'
import type { Act } from '../../../state/useExplorerView'
import { NameText } from '../../../ui/Name'
import { ActorShape } from '../../../views/actor/ActorShape'
import type { GraphActor } from '../graph/buildPicture'

/** An actor in a list of the panel: its sign, a button that chooses it, and words about it. */
export function ActorRow({
	id,
	actor,
	act,
	children,
}: {
	id: string
	/** undefined if the graph does not draw it: its id then stands for its name. */
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
				{actor ? <NameText of={actor} /> : id}
			</button>
			<span>{children}</span>
		</li>
	)
}
