import { useQuery } from '@apollo/client/react'
import { useParams } from 'react-router'
import { ActorPageDocument } from '../../graphql/generated/ActorPage'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode, withPreviousData } from '../../ui/Answer'
import { ToCheckCard, ToDoCard, WhomCard } from './ActorCards'
import { ActorDrawers } from './ActorDrawers'
import { ActorHead } from './ActorHead'
import { UnloadedActor } from './ActorInOtherCountries'
import styles from './ActorPage.module.css'
import { ActorResults, useActorResults } from './ActorResults'
import { LinkedPlaces } from './LinkedPlaces'
import { type ShownActor } from './shownActor'

/** The profile of an actor of either side: what it does, with whom, its overlaps and opportunities. */
export function ActorPage() {
	const { id = '' } = useParams()
	const { translate } = useText()
	const { languageArgument, asOf, includeScenario } = useAddress()
	const coverage = useQuery(CoverageDocument, { variables: { language: languageArgument } }).data?.coverage
	const result = useQuery(ActorPageDocument, {
		variables: { id, asOf, includeScenario, language: languageArgument },
	})
	const isGone = result.error ? errorCode(result.error) === 'NOT_FOUND' : result.data?.actor === null
	if (isGone) return <UnloadedActor id={id} />
	return (
		<div className="page-width">
			<Answer of={result} reading={translate('actor.reading')} title={translate('error.page.actor')}>
				{({ actor }) =>
					actor && (
						<Profile
							// Another actor keeps no state of this one, even while its results load.
							key={actor.id}
							actor={actor}
							today={asOf ?? coverage?.today ?? ''}
							where={coverage?.partnerPhrase ?? ''}
						/>
					)
				}
			</Answer>
		</div>
	)
}

interface Props {
	actor: ShownActor
	today: string
	/** « en Chine », from the data set. */
	where: string
}

function Profile({ actor, today, where }: Props) {
	const { translate } = useText()
	const results = useActorResults(actor)
	const found = results.data
	const opportunity = found?.opportunities.nodes[0] ?? null
	return (
		<>
			<ActorHead actor={actor} />
			<div className={styles.profile}>
				<LinkedPlaces actor={actor} />
				<aside className={styles.cards}>
					<WhomCard actor={actor} />
					<Answer of={withPreviousData(results)} reading={translate('overlaps.reading')}>
						{() => <ToDoCard actor={actor} opportunity={opportunity} />}
					</Answer>
					<ToCheckCard actor={actor} />
				</aside>
				<ActorDrawers
					actor={actor}
					today={today}
					where={where}
					resultsWords={
						found === undefined
							? ''
							: translate('actor.resultsCount', {
									overlaps: found.overlaps.totalCount,
									opportunities: found.opportunities.totalCount,
								})
					}
					results={<ActorResults actor={actor} today={today} />}
				/>
			</div>
		</>
	)
}
