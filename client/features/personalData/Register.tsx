import { useMutation, useQuery } from '@apollo/client/react'
import { type FormEvent, useId, useState } from 'react'
import {
	FREEZE_REQUEST_KINDS,
	isAccount,
	PERSON_REQUEST_CHARACTERS,
	PERSON_REQUEST_KINDS,
	type PersonRequestKind,
	type PersonRequestState,
} from '../../../schema/personalData'
import { AnswerRequestDocument } from '../../graphql/generated/AnswerRequest'
import { ContactsDocument } from '../../graphql/generated/Contacts'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { PersonRequestsDocument } from '../../graphql/generated/PersonRequests'
import { RecordRequestDocument } from '../../graphql/generated/RecordRequest'
import type { MeQuery, PersonRequestFieldsFragment, PersonRequestsQuery } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { MorePages, usePages } from '../../ui/PagedList'
import { SelectField } from '../../ui/SelectField'
import { useWrite } from '../../views/write/useWrite'
import { ErasurePlaces } from './ErasurePlaces'
import styles from './PersonalData.module.css'
import { RequestFacts } from './RequestFacts'

type Roles = NonNullable<MeQuery['me']>['roles']
type RegisteredRequest = PersonRequestsQuery['personRequests']['edges'][number]['node']

/**
 * The register of requests about personal data: what is due, and the form for requests that came by letter.
 */
export function Register({ roles }: { roles: Roles }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const today = useQuery(CoverageDocument, { variables: { language } }).data?.coverage.today ?? ''
	const groups = roles.flatMap(({ role, group }) => (role === 'COORDINATOR' && group ? [group] : []))
	const isAdministrator = roles.some(({ role }) => role === 'ADMINISTRATOR')
	if (groups.length === 0 && !isAdministrator) {
		return (
			<EmptyState title={translate('register.notYours')}>
				<p>{translate('register.notYoursText')}</p>
			</EmptyState>
		)
	}
	return (
		<div className="main-and-aside">
			<div className="lead">
				<Requests today={today} />
			</div>
			{today !== '' && (
				<aside>
					<section className="block">
						<h2>{translate('register.enter')}</h2>
						<p className="small quoted">{translate('register.enterText')}</p>
						<RecordForm group={isAdministrator ? null : (groups[0] ?? null)} today={today} />
					</section>
				</aside>
			)}
		</div>
	)
}

function Requests({ today }: { today: string }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const [isOpen, setOpen] = useState(true)
	const { pages, result } = usePages(
		PersonRequestsDocument,
		{
			variables: { open: isOpen, after: null, language },
			fetchPolicy: 'cache-and-network',
		},
		({ personRequests }) => personRequests,
	)
	return (
		<section className="block">
			<h2>{translate('register.list')}</h2>
			<div className={`field-grid ${styles.filters}`}>
				<ChoiceField
					label={translate('register.which')}
					options={(['open', 'closed'] as const).map((value) => ({
						value,
						label: translate(`register.which.${value}`),
					}))}
					chosen={isOpen ? 'open' : 'closed'}
					onChoose={(value) => setOpen(value === 'open')}
				/>
			</div>
			<Answer of={result} reading={translate('register.reading')} isTall>
				{({ personRequests: { edges, totalCount } }) =>
					totalCount === 0 ? (
						<p role="status">{translate(isOpen ? 'register.none' : 'register.noneClosed')}</p>
					) : (
						<>
							<p className="small soft" role="status">
								{translate('register.count', { count: totalCount })}
							</p>
							<ul className={`rows roomy ${styles.persons}`}>
								{edges.map(({ node }) => (
									<li key={node.id}>
										<Request request={node} today={today} />
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

function Request({ request, today }: { request: RegisteredRequest; today: string }) {
	const { translate, date } = useText()
	const [isAnswering, setAnswering] = useState(false)
	const id = useId()
	const isOfAccount = isAccount(request.subject)
	const name = [translate(`register.kind.${request.kind}`), date(request.receivedOn)].join(
		translate('ui.comma'),
	)
	const label = translate(
		request.isAboutTexts
			? request.closedOn === null
				? 'register.places.open'
				: 'register.places.show'
			: 'register.answer',
	)
	return (
		<article aria-label={name}>
			<RequestFacts request={request} today={today} heading="h3" />
			{request.isAboutTexts && <p>{translate('register.places.about')}</p>}
			{request.subject && <Subject request={request} />}
			{request.subject && request.closedOn === null && FREEZE_REQUEST_KINDS.includes(request.kind) && (
				<p className="small">
					{translate(isOfAccount ? 'register.apart.account' : 'register.apart.contact')}
				</p>
			)}
			{(request.closedOn === null || request.isAboutTexts) && (
				<div className={styles.acts}>
					<Button
						kind="quiet"
						aria-expanded={isAnswering}
						aria-controls={id}
						aria-label={translate('ui.aside', { text: label, aside: name })}
						onClick={() => setAnswering(!isAnswering)}
					>
						{label}
					</Button>
				</div>
			)}
			<div id={id}>
				{isAnswering &&
					(request.isAboutTexts ? (
						<ErasurePlaces request={request} isOpen={request.closedOn === null} />
					) : (
						<AnswerForm request={request} onDone={() => setAnswering(false)} />
					))}
			</div>
		</article>
	)
}

/** The person concerned: the account's name if the reader may know it, or the contact's organisation. */
function Subject({ request: { subject, account, contactOf } }: { request: RegisteredRequest }) {
	const { translate } = useText()
	if (!isAccount(subject)) {
		return (
			<p className="small soft">
				{contactOf
					? translate('register.ofContact', { organisation: contactOf.name })
					: translate('register.contact.unknown')}
			</p>
		)
	}
	if (!account?.name) {
		return <p className="small soft">{translate('register.account.unknown')}</p>
	}
	return (
		<p className="small soft">
			{translate('register.ofAccount')}{' '}
			<span translate="no">{translate('ui.aside', { text: account.name, aside: account.email ?? '' })}</span>
		</p>
	)
}

const ENDS = ['GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN'] as const satisfies readonly PersonRequestState[]

function AnswerForm({
	request: { id, version, state: before },
	onDone,
}: {
	request: PersonRequestFieldsFragment
	onDone: () => void
}) {
	const { translate } = useText()
	const write = useWrite('contact')
	const [answer] = useMutation(AnswerRequestDocument)
	const states: readonly PersonRequestState[] = before === 'EXTENDED' ? ENDS : [...ENDS, 'EXTENDED']
	const [state, setState] = useState<PersonRequestState>('GRANTED')
	const [outcome, setOutcome] = useState('')
	const [isMissing, setMissing] = useState(false)
	const submit = async (event: FormEvent): Promise<void> => {
		event.preventDefault()
		const isAbsent = !['GRANTED', 'WITHDRAWN'].includes(state) && outcome.trim() === ''
		setMissing(isAbsent)
		if (isAbsent || write.isSending) return
		const written = await write.run(
			{ id, version, state, outcome },
			(idempotencyKey) => answer({ variables: { id, version, state, outcome, idempotencyKey } }),
			translate('register.answered'),
		)
		if (written) onDone()
	}
	return (
		<form
			className="form"
			aria-label={translate('register.answer')}
			noValidate
			onSubmit={(event) => void submit(event)}
		>
			<ChoiceField
				label={translate('register.field.state')}
				options={states.map((one) => ({ value: one, label: translate(`register.state.${one}`) }))}
				chosen={state}
				onChoose={setState}
			/>
			<Field
				label={translate('register.field.outcome')}
				hint={translate('register.hint.outcome')}
				error={isMissing ? translate('register.expected.outcome') : undefined}
			>
				{(control) => (
					<textarea
						{...control}
						rows={3}
						maxLength={PERSON_REQUEST_CHARACTERS.outcome}
						value={outcome}
						onChange={({ target }) => setOutcome(target.value)}
					/>
				)}
			</Field>
			<div role="alert">{write.refusal && <p className="refused">{write.refusal.sentence}</p>}</div>
			<div className="actions">
				<Button kind="primary" type="submit" aria-busy={write.isSending}>
					{translate('register.answerSubmit')}
				</Button>
				<Button kind="quiet" onClick={onDone}>
					{translate('ui.cancel')}
				</Button>
			</div>
		</form>
	)
}

function RecordForm({ group, today }: { group: string | null; today: string }) {
	const { translate } = useText()
	const write = useWrite('contact')
	const [record] = useMutation(RecordRequestDocument)
	const [kind, setKind] = useState<PersonRequestKind>('ACCESS')
	const [reference, setReference] = useState('')
	const [receivedOn, setReceivedOn] = useState(today)
	const [subject, setSubject] = useState<string | null>(null)
	const [missing, setMissing] = useState<readonly string[]>([])
	const submit = async (event: FormEvent): Promise<void> => {
		event.preventDefault()
		const absent = [
			...(reference.trim() === '' ? ['reference'] : []),
			...(receivedOn === '' || receivedOn > today ? ['receivedOn'] : []),
		]
		setMissing(absent)
		if (absent.length > 0 || write.isSending) return
		const written = await write.run(
			{ kind, group, subject, reference, receivedOn },
			(idempotencyKey) =>
				record({ variables: { kind, group, subject, reference, receivedOn, idempotencyKey } }),
			translate('register.entered'),
		)
		if (!written) return
		setReference('')
		setSubject(null)
	}
	return (
		<form
			className="form"
			aria-label={translate('register.enter')}
			noValidate
			onSubmit={(event) => void submit(event)}
		>
			<ChoiceField
				label={translate('register.field.kind')}
				options={PERSON_REQUEST_KINDS.map((one) => ({
					value: one,
					label: translate(`register.kind.${one}`),
				}))}
				chosen={kind}
				onChoose={setKind}
			/>
			{group !== null && <SubjectField chosen={subject} onChoose={setSubject} />}
			{subject !== null && FREEZE_REQUEST_KINDS.includes(kind) && (
				<p className="small">{translate('register.apart')}</p>
			)}
			<Field
				label={translate('register.field.reference')}
				hint={translate('register.hint.reference')}
				error={missing.includes('reference') ? translate('register.expected.reference') : undefined}
			>
				{(control) => (
					<input
						{...control}
						type="text"
						maxLength={PERSON_REQUEST_CHARACTERS.reference}
						value={reference}
						onChange={({ target }) => setReference(target.value)}
					/>
				)}
			</Field>
			<Field
				label={translate('register.field.receivedOn')}
				error={missing.includes('receivedOn') ? translate('register.expected.receivedOn') : undefined}
			>
				{(control) => (
					<input
						{...control}
						type="date"
						max={today}
						value={receivedOn}
						onChange={({ target }) => setReceivedOn(target.value)}
					/>
				)}
			</Field>
			<div role="alert">{write.refusal && <p className="refused">{write.refusal.sentence}</p>}</div>
			<div className="actions">
				<Button kind="primary" type="submit" aria-busy={write.isSending}>
					{translate('register.enterSubmit')}
				</Button>
			</div>
		</form>
	)
}

/** Finds the person concerned by part of the name, among the contacts that the reader may see. */
function SubjectField({
	chosen,
	onChoose,
}: {
	chosen: string | null
	onChoose: (contact: string | null) => void
}) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const [text, setText] = useState('')
	const { data, previousData } = useQuery(ContactsDocument, {
		variables: { organisation: null, text: text.trim(), which: 'SHOWN', language },
		skip: text.trim().length < SEARCHED,
		fetchPolicy: 'network-only',
	})
	const found = text.trim().length < SEARCHED ? [] : ((data ?? previousData)?.contacts?.edges ?? [])
	const options = found.map(({ node: { id, details, organisation } }) => ({
		value: id,
		label: [details?.name ?? id, organisation?.name ?? ''].filter(Boolean).join(translate('ui.comma')),
	}))
	return (
		<>
			<Field label={translate('register.field.person')} hint={translate('register.hint.person')}>
				{(control) => (
					<input
						{...control}
						type="search"
						maxLength={120}
						value={text}
						onChange={({ target }) => {
							setText(target.value)
							onChoose(null)
						}}
					/>
				)}
			</Field>
			{options.length > 0 && (
				<SelectField
					label={translate('register.field.subject')}
					all={translate('register.field.nobody')}
					options={options}
					chosen={chosen}
					onChoose={onChoose}
				/>
			)}
			{text.trim().length >= SEARCHED && data !== undefined && options.length === 0 && (
				<p className="small" role="status">
					{translate('contacts.noneFound')}
				</p>
			)}
		</>
	)
}

/** The fewest characters to search for. */
const SEARCHED = 2
