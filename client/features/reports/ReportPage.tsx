import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { REPORT_CHARACTERS, REPORT_FAULTS, type ReportFault } from '../../../schema/reports'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { ReportErrorDocument } from '../../graphql/generated/ReportError'
import { ReportSubjectDocument } from '../../graphql/generated/ReportSubject'
import { FOLLOWED_REPORT_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { SecretNotice } from '../../views/share/SecretNotice'
import { useWrite } from '../../views/write/useWrite'
import { useSubjectName } from './ReportBody'
import styles from './Reports.module.css'

/**
 * Reports an error on a page without an account; the address contains that page.
 *
 * @param isAnswered whether somebody can answer here; null while that loads.
 */
export function ReportPage({ isAnswered }: { isAnswered: boolean | null }) {
	const { translate } = useText()
	const { query } = useAddress()
	const address = pageIn(query)
	return (
		<div className="page-width">
			<TitleAndPurpose title={translate('reports.title')} standfirst={translate('reports.text')} />
			{isAnswered === null && <Loading what={translate('reports.reading')} isTall />}
			{isAnswered === true && <ReportedSubject address={address} />}
			{isAnswered === false && <NobodyAnswers address={address} />}
		</div>
	)
}

/** The reported page: a path of this site, by default its first page. */
function pageIn(query: string): string {
	const page = new URLSearchParams(query).get('de') ?? ''
	return /^\/(?![/\\])/.test(page) ? page : '/'
}

function ReportedSubject({ address }: { address: string }) {
	const { translate, sentenceSpace } = useText()
	const { languageArgument: language } = useAddress()
	const name = useSubjectName()
	const result = useQuery(ReportSubjectDocument, { variables: { address, language } })
	return (
		<Answer of={result} reading={translate('reports.reading')} isTall>
			{({ reportSubject }) =>
				reportSubject === null ? (
					<EmptyState title={translate('reports.nothing')}>
						<p>{translate('reports.nothingText')}</p>
					</EmptyState>
				) : (
					<>
						<div className={styles.about}>
							<p>
								{translate('reports.about')}
								{sentenceSpace}
								<Link to={address}>
									<b>{name({ title: reportSubject.title, subject: reportSubject.kind })}</b>
								</Link>
							</p>
							<p className="caption">{`${window.location.origin}${address}`}</p>
						</div>
						<ReportForm address={address} />
					</>
				)
			}
		</Answer>
	)
}

function ReportForm({ address }: { address: string }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const navigate = useNavigate()
	const [report] = useMutation(ReportErrorDocument)
	const [link, setLink] = useState<string | null>(null)
	const start: { fault: ReportFault | ''; text: string; source: string } = { fault: '', text: '', source: '' }
	const form = useForm({
		start,
		fields: () => [
			{
				name: 'fault',
				is: 'radios',
				label: translate('reports.fault'),
				options: REPORT_FAULTS.map((value) => ({ value, label: translate(`reports.fault.${value}`) })),
				className: 'field-grid',
				isRequired: true,
				expected: translate('reports.expected.fault'),
			},
			{
				name: 'text',
				is: 'longText',
				label: translate('reports.field.text'),
				hint: translate('reports.hint.text', { maximum: REPORT_CHARACTERS.text }),
				rows: 6,
				maxLength: REPORT_CHARACTERS.text,
				isRequired: true,
				expected: translate('reports.expected.text'),
			},
			{
				name: 'source',
				is: 'text',
				type: 'url',
				label: translate('reports.field.source'),
				hint: translate('reports.hint.source'),
				autoComplete: 'off',
				maxLength: REPORT_CHARACTERS.source,
				isWrong: ({ source }) => !isSource(source),
				expected: translate('reports.expected.source'),
			},
		],
		write: useWrite('report'),
		send: async ({ fault, text, source }) => {
			if (fault === '') throw new Error('A fault was expected, and none came.')
			return report({ variables: { address, fault, text, source: source.trim() || null, language } })
		},
		onDone: ({ data }) =>
			data && setLink(`${window.location.origin}${FOLLOWED_REPORT_PATH}#cle=${data.reportError.secret}`),
		isGuarded: true,
	})
	if (link !== null) {
		return (
			<div role="status">
				<SecretNotice
					title={translate('reports.sent')}
					text={translate('reports.sentText')}
					secret={link}
					onClose={() => void navigate(address)}
				/>
			</div>
		)
	}
	return (
		<Form
			of={form}
			label={translate('reports.title')}
			submit={translate('reports.submit')}
			className={styles.form}
		>
			<p className="small soft">{translate('reports.noMail')}</p>
		</Form>
	)
}

/** Whether a source looks valid: empty, or an https address. */
function isSource(source: string): boolean {
	const written = source.trim()
	return written === '' || (URL.canParse(written) && new URL(written).protocol === 'https:')
}

/** Without accounts here: a mail to those who keep the data, if there is an address. */
function NobodyAnswers({ address }: { address: string }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const email = useQuery(CoverageDocument, { variables: { language } }).data?.coverage.contactEmail
	const body = translate('reports.mailBody', { address: `${window.location.origin}${address}` })
	return (
		<EmptyState title={translate('reports.nobody')}>
			{email ? (
				<p>
					<a href={reportMail(email, translate('reports.mailSubject'), body)}>
						{translate('reports.byMail')}
					</a>
				</p>
			) : (
				<p>{translate('reports.nobodyText')}</p>
			)}
		</EmptyState>
	)
}

/** The `mailto:` address; everything in it is escaped. */
export function reportMail(email: string, subject: string, body: string): string {
	return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${body}\n\n`)}`
}
