import { useMutation } from '@apollo/client/react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { REPORT_CHARACTERS, type ReportState } from '../../../schema/reports'
import { AnswerReportDocument } from '../../graphql/generated/AnswerReport'
import { ReportsDocument } from '../../graphql/generated/Reports'
import type { ReportFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { MorePages, usePages } from '../../ui/PagedList'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { useWrite } from '../../views/write/useWrite'
import { ReportBody, useSubjectName } from './ReportBody'
import styles from './Reports.module.css'

/** The reports that the reader answers, the oldest first, each with its answers. */
export function ReportQueue() {
	const { translate } = useText()
	const [isOpen, setOpen] = useState(true)
	const { pages, result } = usePages(
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
										<QueuedReport report={node} />
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

function QueuedReport({ report }: { report: ReportFieldsFragment }) {
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
			<div id={id}>{isAnswering && <AnswerForm report={report} onDone={() => setAnswering(false)} />}</div>
		</article>
	)
}

/** The states that an answer can set. */
const ANSWERS = ['EXAMINED', 'CORRECTED', 'KEPT'] as const satisfies readonly ReportState[]

function AnswerForm({ report, onDone }: { report: ReportFieldsFragment; onDone: () => void }) {
	const { translate } = useText()
	const [answer] = useMutation(AnswerReportDocument)
	const start: { state: (typeof ANSWERS)[number]; text: string } = { state: 'EXAMINED', text: '' }
	const form = useForm({
		start,
		fields: ({ state }) => [
			{
				name: 'state',
				is: 'choice',
				label: translate('reports.field.state'),
				options: ANSWERS.map((value) => ({ value, label: translate(`reports.state.${value}`) })),
			},
			{
				name: 'text',
				is: 'longText',
				label: translate('reports.field.answer'),
				hint: translate('reports.hint.answer', { maximum: REPORT_CHARACTERS.answer }),
				maxLength: REPORT_CHARACTERS.answer,
				isRequired: state !== 'EXAMINED',
				expected: translate('reports.expected.answer'),
			},
		],
		write: useWrite('report'),
		send: (values) => answer({ variables: { report: report.id, version: report.version, ...values } }),
		said: translate('reports.answered'),
		onDone,
		keptAs: `answer to ${report.id}`,
	})
	return (
		<Form
			of={form}
			label={translate('reports.answer')}
			submit={translate('reports.sendAnswer')}
			onCancel={onDone}
			className={styles.form}
		/>
	)
}
