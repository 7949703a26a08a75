import { useText } from '../../text/useText'
import { DefinitionList } from '../../ui/DefinitionList'
import { ActorLinks, type NamedActor } from '../../views/actor/ActorLink'
import { type ConstellationCard, MEMBER_GROUPS } from './constellationCard'

/** The members by group, each linked to its profile, and the sectors that two of them share. */
export function Members({ card }: { card: ConstellationCard }) {
	const { translate } = useText()
	const { sectors, sectorsTotal } = card
	return (
		<DefinitionList
			items={[
				...MEMBER_GROUPS.map((sort) => {
					const members: readonly NamedActor[] = card[sort]
					return {
						name: translate(`constellations.${sort}`),
						value: members.length > 0 ? <ActorLinks actors={members} local={sort === 'partners'} /> : null,
					}
				}),
				{
					name: translate('constellations.sectors'),
					value:
						sectorsTotal === 0 ? (
							<span className="faint">{translate('constellations.noSector')}</span>
						) : (
							sectors.map(({ label }) => label).join(translate('ui.comma'))
						),
				},
			]}
		/>
	)
}
