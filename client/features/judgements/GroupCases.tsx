import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { CaseCountsDocument } from '../../graphql/generated/CaseCounts'
import { CASES_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import type { GroupSectionProps } from '../../views/account/sectionProps'
import styles from './Judgements.module.css'

/** The numbers of a group's cases by state, each a link. */
export function GroupCases({ group: { code } }: GroupSectionProps) {
	const { translate, number } = useText()
	const { to } = useAddress()
	const result = useQuery(CaseCountsDocument, {
		variables: { group: code },
		fetchPolicy: 'cache-and-network',
	})
	return (
		<section className="block" id="affaires">
			<h2>{translate('cases.title')}</h2>
			<p className="small soft">{translate('cases.standfirst')}</p>
			<Answer of={result} reading={translate('cases.reading')}>
				{({ cases: { countsByState } }) => (
					<ul className={`rows ${styles.counts}`}>
						{countsByState.map(({ state, count }) => (
							<li key={state}>
								<Link to={to(CASES_PATH, {}, { groupe: code, ...(state !== 'NEW' && { etat: state }) })}>
									<b className="number big-number">{number(count)}</b> {translate(`cases.state.${state}`)}
								</Link>
							</li>
						))}
					</ul>
				)}
			</Answer>
		</section>
	)
}
