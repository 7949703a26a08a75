import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'react-router'
import { REPORT_CHARACTERS } from '../../../schema/reports'
import { FollowedReportDocument } from '../../graphql/generated/FollowedReport'
import { RemarkOnReportDocument } from '../../graphql/generated/RemarkOnReport'
import type { ReportFieldsFragment } from '../../graphql/generated/types'
import { WithdrawReportDocument } from '../../graphql/generated/WithdrawReport'
import { useLinkSecret } from '../../state/linkSecret'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Confirmed } from '../../ui/Confirmed'
import { EmptyState } from '../../ui/EmptyState'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import { ReportBody, useSubjectName } from './ReportBody'
import styles from './Reports.module.css'

/** The page of a report's secret link: its state, a remark, or withdrawing it. */
export function FollowedReportPage() {
	const { translate } = useText()
	const { secret, forget } = useLinkSecret()
	return (
		<div className="page-width">
			<TitleAndPurpose title={translate('reports.follow')} standfirst={translate('reports.followText')} />
			{secret === null ? <NoReport /> : <FollowedReportAnswer secret={secret} onWithdrawn={forget} />}
		</div>
	)
}

function NoReport() {
	const { translate } = useText()
	return (
		<EmptyState title={translate('reports.over')}>
			<p>{translate('reports.overText')}</p>
		</EmptyState>
	)
}

interface Props {
	secret: string
	onWithdrawn: () => void
}

function FollowedReportAnswer({ secret, onWithdrawn }: Props) {
	const { translate } = useText()
	const [isWithdrawn, setWithdrawn] = useState(false)
	const result = useQuery(FollowedReportDocument, { variables: { secret }, fetchPolicy: 'network-only' })
	if (isWithdrawn) {
		return (
			<div role="status">
				<EmptyState title={translate('reports.withdrawn')}>
					<p>{translate('reports.withdrawnText')}</p>
				</EmptyState>
			</div>
		)
	}
	return (
		<Answer of={result} reading={translate('reports.reading')} isTall>
			{({ report }) =>
				report === null ? (
					<NoReport />
				) : (
					<Shown
						report={report}
						secret={secret}
						onWithdrawn={() => {
							onWithdrawn()
							setWithdrawn(true)
						}}
					/>
				)
			}
		</Answer>
	)
}

function Shown({ report, secret, onWithdrawn }: Props & { report: ReportFieldsFragment }) {
	const { translate, dayOf } = useText()
	const name = useSubjectName()
	const [remark] = useMutation(RemarkOnReportDocument)
	const [withdraw] = useMutation(WithdrawReportDocument)
	const write = useWrite('report')
	const form = useForm({
		start: { text: '' },
		fields: () => [
			{
				name: 'text',
				is: 'longText',
				label: translate('reports.addRemark'),
				hint: translate('reports.hint.text', { maximum: REPORT_CHARACTERS.text }),
				maxLength: REPORT_CHARACTERS.text,
				isRequired: true,
				expected: translate('reports.expected.text'),
			},
		],
		write: useWrite('report'),
		send: ({ text }) => remark({ variables: { secret, text } }),
		said: translate('reports.remarked'),
		isGuarded: true,
	})
	return (
		<div className="stack">
			<p className="status-line" role="status">
				<b>{translate(`reports.state.${report.state}`)}</b>
				<span>{translate('reports.changedOn', { day: dayOf(report.changedAt) })}</span>
			</p>
			<div className={styles.about}>
				<h2>
					<Link to={report.address}>{name(report)}</Link>
				</h2>
			</div>
			<ReportBody report={report} />
			{report.remarksLeft > 0 && (
				<Form
					of={form}
					label={translate('reports.sendRemark')}
					submit={translate('reports.sendRemark')}
					isPrimary={false}
					className={styles.form}
				/>
			)}
			<WriteRefusal of={write} />
			<section className="block">
				<h2>{translate('reports.withdraw')}</h2>
				<p className="small soft">{translate('reports.withdrawText')}</p>
				<p className="space-above">
					<Confirmed
						label={translate('reports.withdraw')}
						kind="plain"
						title={translate('reports.withdrawTitle')}
						onConfirm={() =>
							write.run(secret, () => withdraw({ variables: { secret } }), undefined, onWithdrawn)
						}
					>
						{translate('reports.withdrawText')}
					</Confirmed>
				</p>
			</section>
		</div>
	)
}
