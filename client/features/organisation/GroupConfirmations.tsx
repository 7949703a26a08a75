import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'react-router'
import { REMINDER_DAYS } from '../../../schema/confirmations'
import { daysIn, isoDay } from '../../../schema/fuzzyDate'
import { parisDay } from '../../../schema/parisTime'
import { ConfirmationProgressDocument } from '../../graphql/generated/ConfirmationProgress'
import { RemindOfConfirmationDocument } from '../../graphql/generated/RemindOfConfirmation'
import type { ConfirmationProgressQuery } from '../../graphql/generated/types'
import { ADMINISTRATION_PATH } from '../../state/paths'
import { useReadingDay } from '../../state/readingDay'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { DataTable } from '../../ui/DataTable'
import { MorePages, usePages } from '../../ui/PagedList'
import { useToast } from '../../ui/Toast'
import type { GroupSectionProps } from '../../views/account/sectionProps'
import { ActorLink } from '../../views/actor/ActorLink'
import { useWrite } from '../../views/write/useWrite'
import styles from './OrganisationPage.module.css'

type Progress = ConfirmationProgressQuery['confirmationProgress']['edges'][number]['node']

const PAGE = 20

/**
 * The confirmations of each organisation of a group, with a reminder and a link to those who answer for it.
 */
export function GroupConfirmations({ group: { code } }: GroupSectionProps) {
	const { translate } = useText()
	const { to, languageArgument: language } = useAddress()
	const { pages, result } = usePages(
		ConfirmationProgressDocument,
		{
			variables: { group: code, language, first: PAGE },
			fetchPolicy: 'cache-and-network',
		},
		({ confirmationProgress }) => confirmationProgress,
	)
	return (
		<section className="block" id="confirmations">
			<div className="title-line">
				<h2>{translate('organisation.progress')}</h2>
				<Link to={to(ADMINISTRATION_PATH)}>{translate('organisation.progress.people')}</Link>
			</div>
			<p className="small soft">{translate('organisation.progress.text')}</p>
			<Answer of={result} reading={translate('organisation.reading')}>
				{({ confirmationProgress: { edges, totalCount, recordsTotal, confirmedTotal } }) =>
					totalCount === 0 ? (
						<p className="space-above">{translate('organisation.progress.nothing')}</p>
					) : (
						<>
							<DataTable
								caption={translate('organisation.progress.caption', {
									confirmed: confirmedTotal,
									records: recordsTotal,
									actors: totalCount,
								})}
								rows={edges.map(({ node }) => node)}
								rowKey={({ actorId }) => actorId}
								columns={[
									{
										key: 'actor',
										label: translate('organisation.progress.actor'),
										cell: ({ actor, actorId }) => (actor ? <ActorLink actor={actor} /> : actorId),
									},
									{
										key: 'confirmed',
										label: translate('organisation.progress.confirmed'),
										cell: (progress) => <ShareConfirmed of={progress} />,
									},
									{
										key: 'reminder',
										label: translate('organisation.progress.reminder'),
										cell: (progress) => <Reminder group={code} of={progress} />,
									},
								]}
							/>
							<p className="space-above">
								<MorePages of={pages} />
							</p>
						</>
					)
				}
			</Answer>
		</section>
	)
}

function ShareConfirmed({ of: { confirmed, records } }: { of: Progress }) {
	const { translate } = useText()
	return (
		<span className={styles.share}>
			<span className={styles.bar} aria-hidden="true">
				<i style={{ width: `${(100 * confirmed) / Math.max(1, records)}%` }} />
			</span>
			{translate('organisation.progress.share', { confirmed, records })}
		</span>
	)
}

function Reminder({
	group,
	of: { actorId, actor, records, confirmed, hasEditor, remindedAt },
}: {
	group: string
	of: Progress
}) {
	const { translate, date } = useText()
	const today = useReadingDay()
	const toast = useToast()
	const write = useWrite('reminder')
	const [remind] = useMutation(RemindOfConfirmationDocument)
	// The list is not read again, because it would return to its first page.
	const [isSent, setSent] = useState(false)
	if (records === confirmed) return translate('organisation.progress.done')
	if (!hasEditor) return <span className="soft">{translate('organisation.progress.noEditor')}</span>
	const day = isSent ? today : remindedAt && parisDay(remindedAt)
	const again = day === null ? null : isoDay(daysIn(day).first + REMINDER_DAYS)
	if (day !== null && again !== null && today !== null && today < again)
		return translate('organisation.progress.reminded', { day: date(day), again: date(again) })
	const name = actor?.name ?? actorId
	const send = async (): Promise<void> => {
		const input = { actor: actorId, group }
		const written = await write.run(input, (key) => remind({ variables: { ...input, key } }))
		const letters = written?.data?.remindOfConfirmation.letters
		if (letters === undefined) return
		toast(translate('organisation.progress.sent', { letters, actor: name }))
		setSent(true)
	}
	return (
		<span className="line">
			<Button
				kind="quiet"
				disabled={write.isSending}
				aria-busy={write.isSending}
				aria-label={translate('ui.aside', { text: translate('organisation.progress.remind'), aside: name })}
				onClick={() => void send()}
			>
				{translate('organisation.progress.remind')}
			</Button>
			<span role="alert">{write.refusal && <span className="caption">{write.refusal.sentence}</span>}</span>
		</span>
	)
}
