import { useMutation, useQuery } from '@apollo/client/react'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { REPORT_CHARACTERS } from '../../../schema/reports'
import { FollowedReportDocument } from '../../graphql/generated/FollowedReport'
import { RemarkOnReportDocument } from '../../graphql/generated/RemarkOnReport'
import type { ReportFieldsFragment } from '../../graphql/generated/types'
import { WithdrawReportDocument } from '../../graphql/generated/WithdrawReport'
import { useLinkSecret } from '../../state/linkSecret'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { useToast } from '../../ui/Toast'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { refusalSentence } from '../../views/write/writeSubjects'
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
	const toast = useToast()
	const name = useSubjectName()
	const [remark, { loading }] = useMutation(RemarkOnReportDocument)
	const [withdraw] = useMutation(WithdrawReportDocument)
	const [said, setSaid] = useState('')
	const [isMissing, setMissing] = useState(false)
	const [refused, setRefused] = useState<string | null>(null)
	const act = async (what: () => Promise<unknown>): Promise<boolean> => {
		setRefused(null)
		try {
			await what()
			return true
		} catch (error) {
			setRefused(refusalSentence(translate, 'report', error))
			return false
		}
	}
	const submit = async (event: FormEvent): Promise<void> => {
		event.preventDefault()
		const isEmpty = said.trim() === ''
		setMissing(isEmpty)
		if (isEmpty || loading) return
		if (await act(() => remark({ variables: { secret, text: said } }))) {
			setSaid('')
			toast(translate('reports.remarked'))
		}
	}
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
				<form className={`form ${styles.form}`} noValidate onSubmit={(event) => void submit(event)}>
					<Field
						label={translate('reports.addRemark')}
						hint={translate('reports.hint.text', { maximum: REPORT_CHARACTERS.text })}
						error={isMissing ? translate('reports.expected.text') : undefined}
					>
						{(control) => (
							<textarea
								{...control}
								className={styles.few}
								maxLength={REPORT_CHARACTERS.text}
								value={said}
								onChange={({ target }) => setSaid(target.value)}
							/>
						)}
					</Field>
					<div className="actions">
						<Button type="submit" aria-busy={loading}>
							{translate('reports.sendRemark')}
						</Button>
					</div>
				</form>
			)}
			<div role="alert">{refused !== null && <p className="refused">{refused}</p>}</div>
			<section className="block">
				<h2>{translate('reports.withdraw')}</h2>
				<p className="small soft">{translate('reports.withdrawText')}</p>
				<p className="space-above">
					<Confirmed
						label={translate('reports.withdraw')}
						kind="plain"
						title={translate('reports.withdrawTitle')}
						onConfirm={() =>
							act(() => withdraw({ variables: { secret } })).then((isDone) => isDone && onWithdrawn())
						}
					>
						{translate('reports.withdrawText')}
					</Confirmed>
				</p>
			</section>
		</div>
	)
}
