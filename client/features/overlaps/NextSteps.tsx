import { useQuery } from '@apollo/client/react'
import type { ComponentType } from 'react'
import { Link } from 'react-router'
import { OpportunitiesThereDocument } from '../../graphql/generated/OpportunitiesThere'
import { EXPLORER_PATH, opportunityPath, PRECHECK_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ActorLinks } from '../../views/actor/ActorLink'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { opportunityNews } from '../../views/listItems/OpportunityItem'
import type { ShownOverlap } from './shownOverlap'

/** Next steps: profiles (nobody answers for another), opportunities there, then whom to call. */
export function NextSteps({
	overlap,
	Propose,
}: {
	overlap: ShownOverlap
	Propose: ComponentType<{ overlap: string; place: string | null }>
}) {
	const { translate } = useText()
	const { to } = useAddress()
	const opportunities = useOpportunitiesThere(overlap.place?.id ?? null)
	return (
		<section className="side-section">
			<h2>{translate('result.own')}</h2>
			<p className="small soft">{translate('overlap.nextText')}</p>
			<Propose overlap={overlap.id} place={overlap.place?.id ?? null} />
			<p className="small">
				<Link to={to(EXPLORER_PATH, {}, { overlap: overlap.id })}>{translate('explorer.seeOnGraph')}</Link>
			</p>
			<p className="small">
				<Link to={to(PRECHECK_PATH)}>{translate('precheck.link')}</Link>
			</p>
			{opportunities.length > 0 && (
				<>
					<h3 className="plain-heading small">{translate('overlap.nextOpportunities')}</h3>
					<ul className="rows small">
						{opportunities.map(({ id, title, ...opportunity }) => (
							<li key={id}>
								<Link to={to(opportunityPath(id))}>{title}</Link>{' '}
								<FreshnessNote record={opportunityNews(opportunity)} />
							</li>
						))}
					</ul>
				</>
			)}
			<h3 className="plain-heading small">{translate('overlap.nextProfiles')}</h3>
			<p className="small">
				<ActorLinks actors={overlap.actors} local={false} />
			</p>
		</section>
	)
}

function useOpportunitiesThere(place: string | null) {
	const { languageArgument, asOf, includeScenario } = useAddress()
	const { data } = useQuery(OpportunitiesThereDocument, {
		variables: { place: place ?? '', asOf, includeScenario, language: languageArgument },
		skip: place === null,
	})
	return data?.opportunities.nodes ?? []
}
