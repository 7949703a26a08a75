import { Link } from 'react-router'
import { NamingRecordsDocument } from '../../graphql/generated/NamingRecords'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { MorePages, usePages } from '../../ui/PagedList'
import { ScenarioMark } from '../../ui/ScenarioMark'
import type { ActorSectionProps } from '../../views/account/sectionProps'
import styles from './OrganisationPage.module.css'

const PAGE = 5

/** Other owners' records that name the actor, each with its answer or a link to answer. */
export function NamingRecordList({ actor: { id } }: ActorSectionProps) {
	const { translate, dayOf } = useText()
	const { to, languageArgument: language } = useAddress()
	const { pages, result } = usePages(
		NamingRecordsDocument,
		{
			variables: { actor: id, language, first: PAGE },
			fetchPolicy: 'cache-and-network',
		},
		({ namingRecords }) => namingRecords,
	)
	return (
		<section className="block" id="fiches-qui-vous-nomment">
			<div className="title-line">
				<h2>{translate('organisation.naming')}</h2>
			</div>
			<Answer of={result} reading={translate('organisation.reading')}>
				{({ namingRecords: { edges, totalCount, unansweredCount } }) => (
					<>
						<p className="small soft">
							{translate('organisation.naming.text', { total: totalCount, open: unansweredCount })}
						</p>
						<ul className={`rows with-acts small ${styles.records}`}>
							{edges.map(({ node: { id: record, kind, version, owner, answer, record: stated } }) => (
								<li key={record}>
									<span>
										<Link to={to(`${recordPath(record)}#votre-mot`)}>
											{stated?.label ?? translate(`declared.kind.${kind}`)}
										</Link>{' '}
										{stated?.scenario && <ScenarioMark />}
									</span>
									<span className="caption">
										{answer === null
											? translate('organisation.naming.open')
											: answer.version === version
												? translate(`organisation.naming.${answer.verdict}`, {
														day: dayOf(answer.at),
													})
												: translate('organisation.naming.changed')}
									</span>
									{owner && (
										<span className="caption">
											{translate('organisation.naming.owner', { actor: owner.name })}
										</span>
									)}
								</li>
							))}
						</ul>
						<MorePages of={pages} />
					</>
				)}
			</Answer>
		</section>
	)
}
