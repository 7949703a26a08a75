import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ActorClosenessDocument } from '../../graphql/generated/ActorCloseness'
import type { ActorClosenessQuery } from '../../graphql/generated/types'
import { CONSTELLATIONS_PATH, constellationPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { ClosestActors } from './ClosestActors'
import { isPartnerSide, type ShownActor } from './shownActor'

/** Measures of an actor: its constellations, its closest actors, the balance of its missions. */
export function Closeness({ actor, where }: { actor: ShownActor; where: string }) {
	const { translate } = useText()
	const { asOf, includeScenario, languageArgument: language } = useAddress()
	const result = useQuery(ActorClosenessDocument, {
		variables: { id: actor.id, asOf, includeScenario, language },
	})
	return (
		<Answer of={result} reading={translate('actor.closenessReading')}>
			{({ actor: measured, constellations }) => (
				<>
					<Constellations found={constellations} actor={actor} />
					{measured && !isPartnerSide(actor) && <ClosestActors actor={actor} closest={measured.closest} />}
					{measured && (
						<section className="block">
							<h2>{translate('actor.balance', { where })}</h2>
							<p>{measured.reciprocity.sentence}</p>
							<p className="small soft">{translate('actor.balanceText')}</p>
						</section>
					)}
				</>
			)}
		</Answer>
	)
}

function Constellations({
	found: { nodes, totalCount },
	actor,
}: {
	found: ActorClosenessQuery['constellations']
	actor: ShownActor
}) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<section className="block">
			<h2>{translate('actor.constellations')}</h2>
			{totalCount === 0 && (
				<p className="small soft">{translate('actor.noConstellation', { name: actor.name })}</p>
			)}
			<ul className="rows small">
				{nodes.map(({ id, title, scenario, missingSentence }) => (
					<li key={id}>
						<Link to={to(constellationPath(id))}>{title}</Link>
						<div className="meta-line">
							<span>{missingSentence}</span>
							{scenario && <ScenarioMark />}
						</div>
					</li>
				))}
			</ul>
			<Link
				className="more-link"
				to={to(CONSTELLATIONS_PATH, {}, linkParameters(actor, totalCount > nodes.length))}
			>
				{totalCount > nodes.length
					? translate('actor.allConstellations', { count: totalCount })
					: translate('constellations.all')}
			</Link>
		</section>
	)
}

/** Parameters of the list, for the territory if it holds more than are named here. */
function linkParameters(actor: ShownActor, isNarrowed: boolean): Record<string, string> {
	return isNarrowed && 'level' in actor ? { within: actor.id } : {}
}
