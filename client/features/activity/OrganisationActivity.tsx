import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ActivityDocument } from '../../graphql/generated/Activity'
import { ACTIVITY_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import type { ActorSectionProps } from '../../views/account/sectionProps'
import { EntryList } from './EntryList'

const SHOWN = 6

/** The latest activity around the reader's own actor. */
export function OrganisationActivity({ actor: { id } }: ActorSectionProps) {
	const { translate } = useText()
	const { to, includeScenario, languageArgument: language } = useAddress()
	const result = useQuery(ActivityDocument, {
		variables: { language, filter: { actor: id, includeScenario }, followed: false, first: SHOWN },
		fetchPolicy: 'cache-and-network',
	})
	return (
		<section className="block" id="fil">
			<h2>{translate('activity.section')}</h2>
			<Answer of={result} reading={translate('activity.reading')}>
				{({ activity: { edges } }) =>
					edges.length === 0 ? (
						<p>{translate('activity.none')}</p>
					) : (
						<EntryList edges={edges.slice(0, SHOWN)} />
					)
				}
			</Answer>
			<p className="small space-above">
				<Link to={to(ACTIVITY_PATH, { actor: id })}>{translate('activity.section.all')}</Link>
			</p>
		</section>
	)
}
