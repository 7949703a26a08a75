import { useMutation } from '@apollo/client/react'
import { type FormEvent, useId, useState } from 'react'
import { Link } from 'react-router'
import { REPORT_CHARACTERS, type ReportState } from '../../../schema/reports'
import { AnswerReportDocument } from '../../graphql/generated/AnswerReport'
import { ReportsDocument } from '../../graphql/generated/Reports'
import type { ReportFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Answer, errorCode } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { Field } from '../../ui/Field'
import { MorePages, usePages } from '../../ui/PagedList'
import { useToast } from '../../ui/Toast'
import { refusalSentence } from '../../views/write/writeSubjects'
import { ReportBody, useSubjectName } from './ReportBody'
import styles from './Reports.module.css'

/** The reports that the reader answers, the oldest first, each with its answers. */
export function ReportQueue() {
	const { translate } = useText()
	const [isOpen, setOpen] = useState(true)
	const { pages, refetch, result } = usePages(
		ReportsDocument,
		{
			variables: { open: isOpen },
			fetchPolicy: 'cache-and-network',
		},
		({ reports }) => reports,
	)
	return (
		<section className="block" id="signalements">
			<h2>{translate('reports.queue')}</h2>
			<div className={styles.which}>
				<ChoiceField
					label={translate('reports.which')}
					options={(['open', 'closed'] as const).map((value) => ({
						value,
						label: translate(`reports.which.${value}`),
					}))}
					chosen={isOpen ? 'open' : 'closed'}
					onChoose={(value) => setOpen(value === 'open')}
				/>
			</div>
			<Answer of={result} reading={translate('reports.reading')}>
				{({ reports: { edges, totalCount } }) =>
					totalCount === 0 ? (
						<p>{translate(isOpen ? 'reports.none' : 'reports.noneClosed')}</p>
					) : (
						<>
							<ul className={`rows roomy ${styles.queue}`} aria-label={translate('reports.queue')}>
								{edges.map(({ node }) => (
									<li key={node.id}>
										<QueuedReport report={node} onStale={() => void refetch().catch(() => undefined)} />
									</li>
								))}
							</ul>
							<MorePages of={pages} />
						</>
					)
				}
			</Answer>
		</section>
	)
}

interface QueuedProps {
	report: ReportFieldsFragment
	/** Called if somebody else changed the report, to load it again. */
	onStale: () => void
}

function QueuedReport({ report, onStale }: QueuedProps) {
	const { translate } = useText()
	const name = useSubjectName()
	const [isAnswering, setAnswering] = useState(false)
	const id = useId()
	const subject = name(report)
	return (
		<article aria-label={subject}>
			<h3>
				<Link to={report.address}>{subject}</Link>
			</h3>
			<p className="status-line">
				<b>{translate(`reports.state.${report.state}`)}</b>
			</p>
			<ReportBody report={report} />
			<p className="actions">
				<Button
					kind="quiet"
					aria-expanded={isAnswering}
					aria-controls={id}
					aria-label={translate('ui.aside', { text: translate('reports.answer'), aside: subject })}
					onClick={() => setAnswering(!isAnswering)}
				>
					{translate('reports.answer')}
				</Button>
			</p>
			<div id={id}>
				{isAnswering && <AnswerForm report={report} onStale={onStale} onDone={() => setAnswering(false)} />}
			</div>
		</article>
	)
}

/** The states that an answer can set. */
const ANSWERS = ['EXAMINED', 'CORRECTED', 'KEPT'] as const satisfies readonly ReportState[]

function AnswerForm({ report, onStale, onDone }: QueuedProps & { onDone: () => void }) {
	const { translate } = useText()
	const toast = useToast()
	const [answer, { loading }] = useMutation(AnswerReportDocument)
	const [state, setState] = useState<(typeof ANSWERS)[number]>('EXAMINED')
	const [said, setSaid] = useState('')
	const [isMissing, setMissing] = useState(false)
	const [refused, setRefused] = useState<string | null>(null)
	const submit = async (event: FormEvent): Promise<void> => {
		event.preventDefault()
		const isIncomplete = state !== 'EXAMINED' && said.trim() === ''
		setMissing(isIncomplete)
		setRefused(null)
		if (isIncomplete || loading) return
		try {
			await answer({ variables: { report: report.id, version: report.version, state, text: said } })
			toast(translate('reports.answered'))
			onDone()
		} catch (error) {
			setRefused(refusalSentence(translate, 'report', error))
			if (error instanceof Error && ['CONFLICT', 'NOT_FOUND'].includes(errorCode(error))) onStale()
		}
	}
	return (
		<form
			className={`form ${styles.form}`}
			aria-label={translate('reports.answer')}
			noValidate
			onSubmit={(event) => void submit(event)}
		>
			<ChoiceField
				label={translate('reports.field.state')}
				options={ANSWERS.map((one) => ({ value: one, label: translate(`reports.state.${one}`) }))}
				chosen={state}
				onChoose={setState}
			/>
			<Field
				label={translate('reports.field.answer')}
				hint={translate('reports.hint.answer', { maximum: REPORT_CHARACTERS.answer })}
				error={isMissing ? translate('reports.expected.answer') : undefined}
			>
				{(control) => (
					<textarea
						{...control}
						className={styles.few}
						maxLength={REPORT_CHARACTERS.answer}
						value={said}
						onChange={({ target }) => setSaid(target.value)}
					/>
				)}
			</Field>
			<div role="alert">{refused !== null && <p className="refused">{refused}</p>}</div>
			<div className="actions">
				<Button kind="primary" type="submit" aria-busy={loading}>
					{translate('reports.sendAnswer')}
				</Button>
				<Button kind="quiet" onClick={onDone}>
					{translate('ui.cancel')}
				</Button>
			</div>
		</form>
	)
}
