import { useMutation, useQuery } from '@apollo/client/react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { REPORT_CHARACTERS, REPORT_FAULTS, type ReportFault } from '../../../schema/reports'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { ReportErrorDocument } from '../../graphql/generated/ReportError'
import { ReportSubjectDocument } from '../../graphql/generated/ReportSubject'
import { FOLLOWED_REPORT_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { SecretNotice } from '../../views/share/SecretNotice'
import { refusalSentence } from '../../views/write/writeSubjects'
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
	const [report, { loading }] = useMutation(ReportErrorDocument)
	const [fault, setFault] = useState<ReportFault | null>(null)
	const [said, setSaid] = useState('')
	const [source, setSource] = useState('')
	const [wrong, setWrong] = useState<readonly ('fault' | 'text' | 'source')[]>([])
	const [refused, setRefused] = useState<string | null>(null)
	const [link, setLink] = useState<string | null>(null)
	const form = useRef<HTMLFormElement>(null)
	useEffect(() => {
		if (wrong.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
	}, [wrong])
	const submit = async (event: FormEvent): Promise<void> => {
		event.preventDefault()
		if (loading) return
		const missing = [
			...(fault === null ? (['fault'] as const) : []),
			...(said.trim() === '' ? (['text'] as const) : []),
			...(isSource(source) ? [] : (['source'] as const)),
		]
		setWrong(missing)
		setRefused(null)
		if (missing.length > 0 || fault === null) return
		try {
			const { data } = await report({
				variables: { address, fault, text: said, source: source.trim() || null, language },
			})
			if (data) setLink(`${window.location.origin}${FOLLOWED_REPORT_PATH}#cle=${data.reportError.secret}`)
		} catch (error) {
			setRefused(refusalSentence(translate, 'report', error))
		}
	}
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
		<form
			ref={form}
			className={`form ${styles.form}`}
			aria-label={translate('reports.title')}
			noValidate
			onSubmit={(event) => void submit(event)}
		>
			<fieldset aria-describedby="report-fault-error">
				<legend className="field-label">{translate('reports.fault')}</legend>
				<div className="field-grid">
					{REPORT_FAULTS.map((one, index) => (
						<CheckOption
							key={one}
							type="radio"
							name="fault"
							required
							aria-invalid={(index === 0 && wrong.includes('fault')) || undefined}
							checked={fault === one}
							onChange={() => setFault(one)}
						>
							{translate(`reports.fault.${one}`)}
						</CheckOption>
					))}
				</div>
				<div id="report-fault-error" role="alert">
					{wrong.includes('fault') && (
						<p className="small">
							<b>{translate('reports.expected.fault')}</b>
						</p>
					)}
				</div>
			</fieldset>
			<Field
				label={translate('reports.field.text')}
				hint={translate('reports.hint.text', { maximum: REPORT_CHARACTERS.text })}
				error={wrong.includes('text') ? translate('reports.expected.text') : undefined}
			>
				{(control) => (
					<textarea
						{...control}
						required
						maxLength={REPORT_CHARACTERS.text}
						value={said}
						onChange={({ target }) => setSaid(target.value)}
					/>
				)}
			</Field>
			<Field
				label={translate('reports.field.source')}
				hint={translate('reports.hint.source')}
				error={wrong.includes('source') ? translate('reports.expected.source') : undefined}
			>
				{(control) => (
					<input
						{...control}
						type="url"
						inputMode="url"
						autoComplete="off"
						spellCheck={false}
						maxLength={REPORT_CHARACTERS.source}
						value={source}
						onChange={({ target }) => setSource(target.value)}
					/>
				)}
			</Field>
			<p className="small soft">{translate('reports.noMail')}</p>
			<div role="alert">{refused !== null && <p className="refused">{refused}</p>}</div>
			<div className="actions">
				<Button kind="primary" type="submit" aria-busy={loading}>
					{translate('reports.submit')}
				</Button>
			</div>
		</form>
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
