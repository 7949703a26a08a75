import { useMutation, useQuery } from '@apollo/client/react'
import { useId, useState } from 'react'
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
import { MorePages, usePages } from '../../ui/PagedList'
import { PickOneField } from '../../ui/PickField'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
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
	const [answer] = useMutation(AnswerRequestDocument)
	const states: readonly PersonRequestState[] = before === 'EXTENDED' ? ENDS : [...ENDS, 'EXTENDED']
	const start: { state: PersonRequestState; outcome: string } = { state: 'GRANTED', outcome: '' }
	const form = useForm({
		start,
		fields: ({ state }) => [
			{
				name: 'state',
				is: 'choice',
				label: translate('register.field.state'),
				options: states.map((value) => ({ value, label: translate(`register.state.${value}`) })),
			},
			{
				name: 'outcome',
				is: 'longText',
				label: translate('register.field.outcome'),
				hint: translate('register.hint.outcome'),
				maxLength: PERSON_REQUEST_CHARACTERS.outcome,
				isRequired: !['GRANTED', 'WITHDRAWN'].includes(state),
				expected: translate('register.expected.outcome'),
			},
		],
		write: useWrite('contact'),
		send: (values, idempotencyKey) => answer({ variables: { id, version, ...values, idempotencyKey } }),
		said: translate('register.answered'),
		onDone,
		isGuarded: true,
	})
	return (
		<Form
			of={form}
			label={translate('register.answer')}
			submit={translate('register.answerSubmit')}
			onCancel={onDone}
		/>
	)
}

function RecordForm({ group, today }: { group: string | null; today: string }) {
	const { translate } = useText()
	const [record] = useMutation(RecordRequestDocument)
	const start: { kind: PersonRequestKind; subject: string; reference: string; receivedOn: string } = {
		kind: 'ACCESS',
		subject: '',
		reference: '',
		receivedOn: today,
	}
	const form = useForm({
		start,
		fields: ({ kind, subject }, set) => [
			{
				name: 'kind',
				is: 'choice',
				label: translate('register.field.kind'),
				options: PERSON_REQUEST_KINDS.map((value) => ({ value, label: translate(`register.kind.${value}`) })),
			},
			group !== null && {
				name: 'subject',
				is: 'own',
				label: translate('register.field.person'),
				draw: () => <SubjectField chosen={subject} onChoose={(id) => set({ subject: id })} />,
				after: () =>
					subject !== '' &&
					FREEZE_REQUEST_KINDS.includes(kind) && <p className="small">{translate('register.apart')}</p>,
			},
			{
				name: 'reference',
				is: 'text',
				label: translate('register.field.reference'),
				hint: translate('register.hint.reference'),
				maxLength: PERSON_REQUEST_CHARACTERS.reference,
				isRequired: true,
				expected: translate('register.expected.reference'),
			},
			{
				name: 'receivedOn',
				is: 'day',
				label: translate('register.field.receivedOn'),
				max: today,
				isRequired: true,
				isWrong: ({ receivedOn }) => receivedOn > today,
				expected: translate('register.expected.receivedOn'),
			},
		],
		write: useWrite('contact'),
		send: ({ subject, ...values }, idempotencyKey) =>
			record({ variables: { ...values, group, subject: subject || null, idempotencyKey } }),
		said: translate('register.entered'),
		left: (sent) => ({ ...sent, reference: '', subject: '' }),
		isGuarded: true,
	})
	return (
		<Form
			of={form}
			label={translate('register.enter')}
			submit={translate('register.enterSubmit')}
			className="space-above"
		/>
	)
}

/** Finds the person concerned by part of the name, among the contacts that the reader may see. */
function SubjectField({ chosen, onChoose }: { chosen: string; onChoose: (contact: string) => void }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const [typed, setTyped] = useState<string | null>(null)
	const [name, setName] = useState('')
	const text = typed?.trim() ?? ''
	const { data, previousData, loading } = useQuery(ContactsDocument, {
		variables: { organisation: null, text, which: 'SHOWN', language },
		skip: text.length < SEARCHED,
		fetchPolicy: 'network-only',
	})
	const found = text.length < SEARCHED ? [] : ((data ?? previousData)?.contacts?.edges ?? [])
	const options = found.map(({ node: { id, details, organisation } }) => ({
		id,
		label: details?.name ?? id,
		detail: organisation?.name,
	}))
	return (
		<PickOneField
			label={translate('register.field.person')}
			hint={translate('register.hint.person')}
			options={options}
			isReading={loading || text.length < SEARCHED}
			name={chosen === '' ? null : name}
			typed={typed}
			onType={setTyped}
			onChoose={(id) => {
				setName(options.find((option) => option.id === id)?.label ?? '')
				onChoose(id ?? '')
			}}
		/>
	)
}

/** The fewest characters to search for. */
const SEARCHED = 2
