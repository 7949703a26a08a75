import type { ActorKind } from '../../../schema/enums'
import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { ListLink } from '../../ui/ListLink'
import { Name } from '../../ui/Name'
import { ActorShape } from './ActorShape'

/** What the fragment ActorName asks for. */
export interface NamedActor {
	readonly id: string
	readonly kind: ActorKind
	readonly kindName: string
	readonly name: string
	readonly nameLanguage: string
	readonly nameLocal: string | null
	readonly localLanguage: string | null
	readonly level?: string
}

/** An actor by its shape and its name, which leads to its profile. */
export function ActorLink({ actor, local = true }: { actor: NamedActor; local?: boolean }) {
	const { to } = useAddress()
	return (
		<span className="tag" data-part="actor-link">
			<ActorShape kind={actor.kind} level={actor.level ?? null} />
			<ListLink to={to(actorPath(actor.id))}>
				<Name {...actor} local={local ? actor.nameLocal : null} />
			</ListLink>
		</span>
	)
}

/** Several of them, one after the other. */
export function ActorLinks({ actors, local = true }: { actors: readonly NamedActor[]; local?: boolean }) {
	return (
		<span className="line">
			{actors.map((actor) => (
				<ActorLink key={actor.id} actor={actor} local={local} />
			))}
		</span>
	)
}
