import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ConfirmationProgressDocument } from '../../graphql/generated/ConfirmationProgress'
import { ADMINISTRATION_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { DataTable } from '../../ui/DataTable'
import type { GroupSectionProps } from '../../views/account/sectionProps'
import { ActorLink } from '../../views/actor/ActorLink'
import styles from './OrganisationPage.module.css'

/** How far each organisation of a group is in confirming what it answers for, and the way to who answers for it. */
export function GroupConfirmations({ group: { code } }: GroupSectionProps) {
	const { translate, number } = useText()
	const { to, languageArgument: language } = useAddress()
	const result = useQuery(ConfirmationProgressDocument, {
		variables: { group: code, language },
		fetchPolicy: 'cache-and-network',
	})
	return (
		<section className="block" id="confirmations">
			<div className={styles.sectionHead}>
				<h2>{translate('organisation.progress')}</h2>
				<Link to={to(ADMINISTRATION_PATH)}>{translate('organisation.progress.people')}</Link>
			</div>
			<p className="small soft">{translate('organisation.progress.text')}</p>
			<Answer of={result} reading={translate('organisation.reading')}>
				{({ confirmationProgress }) => {
					const rows = confirmationProgress.flatMap(({ actor, records, confirmed }) =>
						actor === null ? [] : [{ actor, records, confirmed, left: records - confirmed }],
					)
					if (rows.length === 0)
						return <p className={styles.nothing}>{translate('organisation.progress.nothing')}</p>
					const confirmed = rows.reduce((sum, row) => sum + row.confirmed, 0)
					const records = rows.reduce((sum, row) => sum + row.records, 0)
					return (
						<DataTable
							caption={translate('organisation.progress.caption', {
								confirmed,
								records,
								actors: rows.length,
							})}
							rows={rows}
							rowKey={({ actor }) => actor.id}
							columns={[
								{
									key: 'actor',
									label: translate('organisation.progress.actor'),
									cell: ({ actor }) => <ActorLink actor={actor} />,
									sortBy: ({ actor }) => actor.name,
								},
								...(['records', 'confirmed', 'left'] as const).map((key) => ({
									key,
									label: translate(`organisation.progress.${key}`),
									cell: (row: (typeof rows)[number]) => number(row[key]),
									sortBy: (row: (typeof rows)[number]) => row[key],
									numeric: true,
								})),
							]}
						/>
					)
				}}
			</Answer>
		</section>
	)
}
