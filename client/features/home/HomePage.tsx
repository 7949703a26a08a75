import { useQuery } from '@apollo/client/react'
import type { ComponentType } from 'react'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { HomeOpportunitiesDocument } from '../../graphql/generated/HomeOpportunities'
import { HomeOverlapsDocument } from '../../graphql/generated/HomeOverlaps'
import { scopeOf } from '../../state/address'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ResultSection } from '../../ui/RankedItem'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { ArcMap } from './ArcMap'
import { DataSummary } from './DataSummary'
import { Hero } from './Hero'
import { HomeLists } from './HomeLists'

/** The question, ma collectivité, the date and the tabs, overlaps beside opportunities, and the state of the data. */
export function HomePage({ ActorField }: { ActorField: ComponentType<ActorFieldSlot> }) {
	const { translate } = useText()
	const { asOf, actor, isActorAlone, includeScenario, languageArgument: language } = useAddress()
	const filter = { asOf, actor, actorScope: scopeOf(isActorAlone), includeScenario }
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage ?? null
	const overlaps = useQuery(HomeOverlapsDocument, { variables: { language, ...filter } })
	const opportunities = useQuery(HomeOpportunitiesDocument, { variables: { language, filter } })
	return (
		<>
			<div className="page-width">
				<Hero coverage={coverage} ActorField={ActorField} />
				<Answer
					of={{ ...overlaps, data: overlaps.data ?? overlaps.previousData }}
					reading={translate('home.reading')}
				>
					{(data) => (
						<HomeLists
							overlaps={data}
							opportunities={opportunities.data ?? opportunities.previousData ?? null}
							coverage={coverage}
						/>
					)}
				</Answer>
				{opportunities.error && !overlaps.error && (
					<ResultSection resultKind="opportunity" title={translate('home.opportunities')}>
						<Answer of={opportunities} reading={translate('opportunities.reading')}>
							{() => null}
						</Answer>
					</ResultSection>
				)}
			</div>
			<ArcMap placement="below" />
			{coverage && <DataSummary coverage={coverage} />}
		</>
	)
}
